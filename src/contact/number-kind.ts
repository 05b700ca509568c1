import type { CountryCode, NumberType, PhoneNumber } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import * as z from 'zod';

/**
 * The kind of a number, as the library's `getType` tells it: undefined where the plan of its country does not know it.
 * The library compiles the plan's expressions anew for each number, which is the costly half of reading one; here they
 * are kept. A test holds both equal for every country.
 */
export function kindOf(number: PhoneNumber): NumberType {
  const plan = number.country && planOf(number.country);
  return plan ? findKind(plan, number.nationalNumber) : number.getType();
}

type Kind = {
  readonly name: Exclude<NumberType, undefined>;
  readonly lengths: readonly number[];
  readonly pattern: RegExp;
};

type Plan = {
  readonly pattern: RegExp;
  /** Landlines first, as everything after them is asked only of what is none. */
  readonly kinds: readonly Kind[];
  /** Mobiles have no numbers of their own, as in North America. */
  readonly sharesNumbers: boolean;
};

function findKind({ pattern, kinds, sharesNumbers }: Plan, number: string): NumberType {
  if (!pattern.test(number)) return undefined;
  const fits = (kind: Kind) => kind.lengths.includes(number.length) && kind.pattern.test(number);
  const found = kinds.find(fits)?.name;
  if (found !== 'FIXED_LINE') return found;
  const mobile = kinds.find(({ name }) => name === 'MOBILE');
  return sharesNumbers || (mobile && fits(mobile)) ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
}

const plans = new Map<CountryCode, Plan | null>();

/** Null when the metadata has another shape than known here: then the library tells. */
function planOf(country: CountryCode): Plan | null {
  const known = plans.get(country);
  if (known !== undefined) return known;
  const reading = minifiedPlan.safeParse(metadata.countries[country]);
  const plan = reading.success ? toPlan(reading.data) : null;
  plans.set(country, plan);
  return plan;
}

function toPlan(minified: z.infer<typeof minifiedPlan>): Plan {
  const { 2: pattern, 3: lengths, 11: kinds } = minified;
  const entryOf = (name: Kind['name']) => kinds[places.indexOf(name)] || [];
  return {
    pattern: whole(pattern),
    kinds: order.flatMap((name) => {
      const [own, ownLengths = lengths] = entryOf(name);
      return own ? [{ name, lengths: ownLengths, pattern: whole(own) }] : [];
    }),
    sharesNumbers: !entryOf('MOBILE')[0],
  };
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** In which order the library asks. */
const order: readonly Kind['name'][] = [
  'FIXED_LINE',
  'MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
];

/** In which order the kinds stand in a minified plan. */
const places: readonly Kind['name'][] = [
  'FIXED_LINE',
  'MOBILE',
  'TOLL_FREE',
  'PREMIUM_RATE',
  'PERSONAL_NUMBER',
  'VOICEMAIL',
  'UAN',
  'PAGER',
  'VOIP',
  'SHARED_COST',
];

const other = z.unknown();
const numbers = z.array(z.number());

/** An expression, and lengths where they are not the plan's; 0 where there is none of this kind. */
const minifiedKind = z.union([z.literal(0), z.tuple([z.string(), numbers.optional()])]);

/** The library's metadata of version 4: the third is the expression of all, then come their lengths; the twelfth are the kinds. */
const minifiedPlan = z
  .tuple([
    other,
    other,
    z.string(),
    numbers,
    other,
    other,
    other,
    other,
    other,
    other,
    other,
    z.array(minifiedKind),
  ])
  .rest(other);

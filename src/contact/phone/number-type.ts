import type { CountryCode, NumberType, PhoneNumber } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import * as z from 'zod';

/**
 * The type of a number, as the library's `getType` tells it: undefined where the plan of its country does not know it.
 * The library compiles the plan's expressions anew for each number, which is the costly half of reading one; here they
 * are kept. A test holds both equal for every country.
 */
export function numberTypeOf(number: PhoneNumber): NumberType {
  const plan = number.country && planOf(number.country);
  return plan ? findType(plan, number.nationalNumber) : number.getType();
}

type PlannedType = {
  readonly name: Exclude<NumberType, undefined>;
  readonly lengths: readonly number[];
  readonly pattern: RegExp;
};

type Plan = {
  readonly pattern: RegExp;
  /** In the order in which they are asked: landlines first. */
  readonly types: readonly PlannedType[];
};

function findType({ pattern, types }: Plan, number: string): NumberType {
  if (!pattern.test(number)) return undefined;
  const fits = (type: PlannedType) => type.lengths.includes(number.length) && type.pattern.test(number);
  const found = types.find(fits)?.name;
  if (found !== 'FIXED_LINE') return found;
  // Where mobiles are not listed apart from landlines, as in North America, a number may be either.
  const mobile = types.find(({ name }) => name === 'MOBILE');
  return !mobile || fits(mobile) ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
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
  const { 2: pattern, 3: lengths, 11: types } = minified;
  return {
    pattern: whole(pattern),
    types: order.flatMap((name) => {
      const [own, ownLengths = lengths] = types[places.indexOf(name)] || [];
      return own ? [{ name, lengths: ownLengths, pattern: whole(own) }] : [];
    }),
  };
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** In which order the library asks for the types. */
const order: readonly PlannedType['name'][] = [
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

/** In which order the types stand in a minified plan. */
const places: readonly PlannedType['name'][] = [
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

/** An expression, and lengths where they are not the plan's; 0 where there is none of this type. */
const minifiedType = z.union([z.literal(0), z.tuple([z.string(), numbers.optional()])]);

/** The library's metadata of version 4: the third is the expression of all, then come their lengths; the twelfth are the types. */
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
    z.array(minifiedType),
  ])
  .rest(other);

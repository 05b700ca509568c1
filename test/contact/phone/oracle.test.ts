import library, { type PhoneNumber, type PhoneNumberUtil } from 'google-libphonenumber';
import { assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';

const { PhoneNumberFormat, PhoneNumberType } = library;
const google = library.PhoneNumberUtil.getInstance();
const regions = google.getSupportedRegions() as CountryCode[];
const networks = [800, 808, 870, 878, 881, 882, 883, 888, 979];
const types = Object.entries(PhoneNumberType) as [keyof typeof PhoneNumberType, library.PhoneNumberType][];
const refusedTypes = new Set<string>(['PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'VOICEMAIL']);

/** The libraries carry different editions of the numbering plans: these are in google-libphonenumber 3.2.47 alone. */
const inGooglesEditionOnly: Readonly<Record<string, string>> = {
  '+22985751234': 'Benin: eight digits, where the plan now has ten',
  '+22981123456': 'Benin: eight digits, where the plan now has ten',
  '+2631312345': 'Zimbabwe: area code 13',
};

/** Numbers of another kind in the one edition than in the other. */
const differentKinds: Readonly<Record<string, string>> = {
  '+26779101234': 'Botswana: VOIP there, MOBILE here',
  '+2908999': 'Tristan da Cunha: FIXED_LINE there, FIXED_LINE_OR_MOBILE here',
};

/** The type declarations leave this one out. */
type WithNetworks = PhoneNumberUtil & {
  readonly getExampleNumberForNonGeoEntity: (callingCode: number) => PhoneNumber | null;
};

type Example = { readonly region: CountryCode | null; readonly type: string; readonly number: PhoneNumber };

const examples = [...geographicExamples(), ...networkExamples()];

describe('against Google on an example of every type in every region', () => {
  it('finds Google’s examples to compare with', () => {
    expect(examples.length).toBeGreaterThan(1000);
  });

  it.each([
    ['E.164', (number: PhoneNumber) => google.format(number, PhoneNumberFormat.E164), false],
    ['international', (number: PhoneNumber) => google.format(number, PhoneNumberFormat.INTERNATIONAL), false],
    ['a tel URI', (number: PhoneNumber) => google.format(number, PhoneNumberFormat.RFC3966), false],
    ['national', (number: PhoneNumber) => google.format(number, PhoneNumberFormat.NATIONAL), true],
    [
      'national with an extension',
      (number: PhoneNumber) => `${google.format(number, PhoneNumberFormat.NATIONAL)} x55`,
      true,
    ],
    ['bare digits', (number: PhoneNumber) => google.getNationalSignificantNumber(number), true],
  ])('reads %s alike, or refuses what WhatsApp does not have', (_spelling, spell, isNational) => {
    const differences = examples
      .filter(({ region }) => region !== null || !isNational)
      .map((example) => compare(example, spell(example.number), isNational))
      .filter((difference) => difference !== null);
    expect(differences).toEqual([]);
  });
});

describe('against Google on numbers that people punctuate', () => {
  const before = constantFrom(
    '',
    '(',
    '[',
    '-',
    '/',
    '.',
    '"',
    '=',
    '#',
    '*',
    '☎ ',
    'Tel: ',
    'tel:',
    '+',
    '(+',
    '~',
  );
  const within = constantFrom(
    '',
    ' ',
    '-',
    '.',
    '/',
    '(',
    ')',
    '[',
    ']',
    '\u00a0',
    '\u2011',
    '\uff0d',
    '\u3000',
    '\u200b',
    '\u30fc',
    '~',
    '*',
  );
  const after = constantFrom(
    '',
    ' ',
    '.',
    ')',
    '#',
    '*',
    '-',
    ' x 123',
    ' ext 4',
    ';ext=6',
    ' #7',
    ',,11',
    ' int 14',
    ' доб. 15',
  );
  const spelling = constantFrom(
    PhoneNumberFormat.E164,
    PhoneNumberFormat.INTERNATIONAL,
    PhoneNumberFormat.NATIONAL,
  );

  it('reads the number that Google reads', () => {
    const typed = tuple(constantFrom(...examples), spelling, nat(20), before, within, after).map(
      ([{ region, number }, format, at, first, middle, last]) => {
        const plain = google.format(number, format);
        const cut = Math.min(at, plain.length);
        return { region, text: first + plain.slice(0, cut) + middle + plain.slice(cut) + last };
      },
    );
    const agreement = property(typed, ({ region, text }) => {
      // A few digits after a slash are the endings of neighbouring numbers, which Google glues on.
      const expected = /\/\d{1,3}(?:\D|$)/.test(text) ? null : googleReads(text, region);
      const reading = readPhone(text, region);
      expect(expected === null || (reading.ok ? reading.phone.e164 : null) === expected).toBe(true);
    });
    assert(agreement, { numRuns: 1500 });
  });
});

/** What Google reads, or null where it reads nothing or our answer is known to differ. */
function googleReads(text: string, region: CountryCode | null): string | null {
  try {
    const number = google.parse(text, region ?? undefined);
    const e164 = google.format(number, PhoneNumberFormat.E164);
    const isOurs =
      google.isValidNumber(number) && !refusedTypes.has(typeOf(number)) && !inGooglesEditionOnly[e164];
    return isOurs ? e164 : null;
  } catch {
    return null;
  }
}

function compare({ region, type, number }: Example, typed: string, isNational: boolean): string | null {
  const e164 = google.format(number, PhoneNumberFormat.E164);
  const reading = readPhone(typed, isNational ? region : null);
  const expected = inGooglesEditionOnly[e164] || refusedTypes.has(type) ? null : e164;
  const actual = reading.ok ? reading.phone.e164 : null;
  if (actual !== expected) return `${typed} in ${region}: ${actual} instead of ${expected}`;
  const kind = reading.ok ? reading.phone.type : type;
  return kind === type || differentKinds[e164] ? null : `${typed}: ${kind} instead of ${type}`;
}

function geographicExamples(): Example[] {
  return regions.flatMap((region) =>
    types.flatMap(([, type]) => {
      const number = google.getExampleNumberForType(region, type);
      return number ? [{ region, type: typeOf(number), number }] : [];
    }),
  );
}

function networkExamples(): Example[] {
  return networks.flatMap((network) => {
    const number = (google as WithNetworks).getExampleNumberForNonGeoEntity(network);
    return number ? [{ region: null, type: typeOf(number), number }] : [];
  });
}

function typeOf(number: PhoneNumber): string {
  const type = google.getNumberType(number);
  return types.find(([, value]) => value === type)?.[0] ?? 'UNKNOWN';
}

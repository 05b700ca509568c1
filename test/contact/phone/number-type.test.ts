import { assert, constant, constantFrom, property, stringMatching, tuple } from 'fast-check';
import library from 'google-libphonenumber';
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, it, vi } from 'vitest';
import { numberTypeOf } from '../../../src/contact/phone/number-type.ts';

const google = library.PhoneNumberUtil.getInstance();
const countries = getCountries();
const types = Object.values(library.PhoneNumberType).filter((type) => typeof type === 'number');

/** An example of every type in a country, and what comes of each digit of it being another. */
const numbersOf = (country: (typeof countries)[number]): readonly string[] =>
  types.flatMap((type) => {
    const example = google.getExampleNumberForType(country, type);
    if (!example) return [];
    const digits = `${example.getNationalNumberOrDefault()}`;
    const altered = digits
      .split('')
      .flatMap((_, place) =>
        '0123456789'.split('').map((digit) => digits.slice(0, place) + digit + digits.slice(place + 1)),
      );
    return [digits, ...altered, `${digits}0`, digits.slice(0, -1)];
  });

/** The expressions of all numbers of a country and of each type. */
const expressions = countries.flatMap((country) => {
  const plan: readonly unknown[] = metadata.countries[country] ?? [];
  const ofTypes: readonly unknown[] = Array.isArray(plan[11]) ? plan[11].flat() : [];
  return [plan[2], ...ofTypes].flatMap((one) =>
    typeof one === 'string' && one !== '' ? [{ country, expression: one }] : [],
  );
});

const read = (country: (typeof countries)[number], digits: string) =>
  parsePhoneNumberFromString(`+${getCountryCallingCode(country)}${digits}`, { extract: false });

describe('the type of a number', () => {
  it('is the one the library tells, in every country and around every example', () => {
    const seen = new Set<string | undefined>();
    const different = countries.flatMap((country) =>
      numbersOf(country).filter((digits) => {
        const number = read(country, digits);
        if (number) seen.add(number.getType());
        return number && numberTypeOf(number) !== number.getType();
      }),
    );
    expect(different).toEqual([]);
    expect([...seen].map(String).sort()).toEqual([
      'FIXED_LINE',
      'FIXED_LINE_OR_MOBILE',
      'MOBILE',
      'PAGER',
      'PERSONAL_NUMBER',
      'PREMIUM_RATE',
      'SHARED_COST',
      'TOLL_FREE',
      'UAN',
      'VOICEMAIL',
      'VOIP',
      'undefined',
    ]);
  });

  it('is the one the library tells, of any digits that an expression of a plan describes', () => {
    const described = expressions.map(({ country, expression }) => ({
      country,
      digits: stringMatching(new RegExp(`^(?:${expression})$`)),
    }));
    assert(
      property(
        constantFrom(...described).chain(({ country, digits }) => tuple(constant(country), digits)),
        ([country, digits]) => {
          const number = read(country, digits);
          expect(number && numberTypeOf(number)).toBe(number?.getType());
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('is none outside the whole plan, whatever one type of it describes', () => {
    const number = parsePhoneNumberFromString('+494949497854', { extract: false });
    expect([number?.country, number && numberTypeOf(number)]).toEqual(['DE', undefined]);
  });

  it('is left to the library for numbers of no country', () => {
    const number = parsePhoneNumberFromString('+80012345678');
    expect([number?.country, number && numberTypeOf(number)]).toEqual([undefined, 'TOLL_FREE']);
  });

  it('is left to the library when its metadata has another shape', async () => {
    const plan = Object.values(metadata.countries.TV ?? []);
    vi.resetModules();
    vi.doMock('libphonenumber-js/max/metadata', () => ({
      default: { countries: { TV: plan.with(11, { mobile: '\\d+' }) } },
    }));
    const changed = await import('../../../src/contact/phone/number-type.ts');
    const number = parsePhoneNumberFromString('+688901234');
    expect(number && changed.numberTypeOf(number)).toBe('MOBILE');
    vi.doUnmock('libphonenumber-js/max/metadata');
  });
});

import { assert, constantFrom, property, stringMatching } from 'fast-check';
import library from 'google-libphonenumber';
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, it, vi } from 'vitest';
import { kindOf } from '../../src/contact/number-kind.ts';

const google = library.PhoneNumberUtil.getInstance();
const countries = getCountries();
const kinds = Object.values(library.PhoneNumberType).filter((kind) => typeof kind === 'number');

/** An example of every kind in a country, and what comes of each digit of it being another. */
const numbersOf = (country: (typeof countries)[number]): readonly string[] =>
  kinds.flatMap((kind) => {
    const example = google.getExampleNumberForType(country, kind);
    if (!example) return [];
    const digits = `${example.getNationalNumberOrDefault()}`;
    const altered = digits
      .split('')
      .flatMap((_, place) =>
        '0123456789'.split('').map((digit) => digits.slice(0, place) + digit + digits.slice(place + 1)),
      );
    return [digits, ...altered, `${digits}0`, digits.slice(0, -1)];
  });

const read = (country: (typeof countries)[number], digits: string) =>
  parsePhoneNumberFromString(`+${getCountryCallingCode(country)}${digits}`, { extract: false });

describe('the kind of a number', () => {
  it('is the one the library tells, in every country and around every example', () => {
    const seen = new Set<string | undefined>();
    const different = countries.flatMap((country) =>
      numbersOf(country).filter((digits) => {
        const number = read(country, digits);
        if (number) seen.add(number.getType());
        return number && kindOf(number) !== number.getType();
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

  it('is the one the library tells, of any digits', () => {
    assert(
      property(constantFrom(...countries), stringMatching(/^[1-9]\d{4,13}$/), (country, digits) => {
        const number = read(country, digits);
        expect(number && kindOf(number)).toBe(number?.getType());
      }),
      { numRuns: 20_000 },
    );
  });

  it('is left to the library for numbers of no country', () => {
    const number = parsePhoneNumberFromString('+80012345678');
    expect([number?.country, number && kindOf(number)]).toEqual([undefined, 'TOLL_FREE']);
  });

  it('is left to the library when its metadata has another shape', async () => {
    const plan = Object.values(metadata.countries.TV ?? []);
    vi.resetModules();
    vi.doMock('libphonenumber-js/max/metadata', () => ({
      default: { countries: { TV: plan.with(11, { mobile: '\\d+' }) } },
    }));
    const changed = await import('../../src/contact/number-kind.ts');
    const number = parsePhoneNumberFromString('+688901234');
    expect(number && changed.kindOf(number)).toBe('MOBILE');
    vi.doUnmock('libphonenumber-js/max/metadata');
  });
});

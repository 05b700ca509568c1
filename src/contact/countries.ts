import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import {
  countryName,
  foldCountryName as fold,
  localCountryNames,
  otherCountryNames,
} from './country-name.ts';
import type { CountryCode } from './phone/phone.ts';

/** A country as a person picks it. */
export type Country = {
  /** ISO 3166 two letters. */
  readonly code: CountryCode;
  /** In English. */
  readonly name: string;
  /** In the country's own main language; the English name where that is the same. */
  readonly localName: string;
  /** Without `+`. */
  readonly callingCode: string;
  readonly flag: string;
};

/** The countries whose name, local name, ISO code or calling code a person may be typing, the likeliest first. */
export function searchCountries(query: string, limit = 100): readonly Country[] {
  const words = fold(query.replace(/^\s*(?:\+|00)/, ''));
  if (words === '')
    return directory()
      .slice(0, limit)
      .map(({ country }) => country);
  return directory()
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ entry }) => entry.country);
}

/** One country's entry. */
export function findCountry(code: CountryCode): Country {
  return directory().find(({ country }) => country.code === code)?.country ?? describeCountry(code);
}

type Entry = {
  readonly country: Country;
  readonly isMainOfCallingCode: boolean;
  /** Every name, without case and accents. */
  readonly names: readonly string[];
};

const NO_MATCH = 99;

function rankOf({ country, isMainOfCallingCode, names }: Entry, words: string): number {
  if (country.callingCode === words) return isMainOfCallingCode ? 0 : 1;
  if (country.code.toLowerCase() === words || names.includes(words)) return 0;
  if (names.some((name) => name.startsWith(words))) return 2;
  if (names.some((name) => name.includes(` ${words}`))) return 3;
  if (/^\d+$/.test(words)) return rankOfDigits(country.callingCode, words) + (isMainOfCallingCode ? 0 : 1);
  return words.length > 2 && names.some((name) => name.includes(words)) ? 5 : NO_MATCH;
}

/** Digits may be the beginning of a calling code, or a whole number that begins with one. */
function rankOfDigits(callingCode: string, digits: string): number {
  if (callingCode.startsWith(digits)) return 4;
  return digits.startsWith(callingCode) ? 6 : NO_MATCH;
}

let entries: readonly Entry[] | undefined;

function directory(): readonly Entry[] {
  entries ??= getCountries()
    .map(describeCountry)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((country) => ({
      country,
      isMainOfCallingCode: (MAIN_COUNTRIES.get(country.callingCode) ?? country.code) === country.code,
      names: [country.name, ...localCountryNames(country.code), ...otherCountryNames(country.code)].map(fold),
    }));
  return entries;
}

/** The country that comes first where several share a calling code. */
const MAIN_COUNTRIES: ReadonlyMap<string, CountryCode> = new Map([
  ['1', 'US'],
  ['7', 'RU'],
  ['39', 'IT'],
  ['44', 'GB'],
  ['47', 'NO'],
  ['61', 'AU'],
  ['212', 'MA'],
  ['262', 'RE'],
  ['290', 'SH'],
  ['358', 'FI'],
  ['590', 'GP'],
  ['599', 'CW'],
]);

function describeCountry(code: CountryCode): Country {
  const name = countryName(code);
  return {
    code,
    name,
    localName: localCountryNames(code)[0] ?? name,
    callingCode: getCountryCallingCode(code),
    flag: code.replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1f1a5)),
  };
}

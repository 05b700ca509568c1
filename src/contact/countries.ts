import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import {
  countryName,
  countryNameIn,
  foldCountryName as fold,
  localCountryNames,
  otherCountryNames,
} from './country-name.ts';
import type { CountryCode } from './phone/phone.ts';

/** A country as shown in the picker. */
export type Country = {
  /** ISO 3166 two-letter code. */
  readonly code: CountryCode;
  /** In the language asked for. */
  readonly name: string;
  /** In the country's own main language. May equal `name`. */
  readonly localName: string;
  /** Without `+`. */
  readonly callingCode: string;
  readonly flag: string;
};

/**
 * Countries that match what a person is typing, likeliest first. Matches names
 * in the language, in English and locally, ISO codes and calling codes.
 */
export function searchCountries(query: string, language: string, limit = 100): readonly Country[] {
  const words = fold(query.replace(/^\s*(?:\+|00)/, ''));
  if (words === '')
    return directory(language)
      .slice(0, limit)
      .map(({ country }) => country);
  return directory(language)
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ entry }) => entry.country);
}

/** Looks up one country. */
export function findCountry(code: CountryCode, language: string): Country {
  return (
    directory(language).find(({ country }) => country.code === code)?.country ??
    describeCountry(code, language)
  );
}

type Entry = {
  readonly country: Country;
  readonly isMainOfCallingCode: boolean;
  /** Every name, folded: without case and accents. */
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

/** The digits may start a calling code, or be a whole number that starts with one. */
function rankOfDigits(callingCode: string, digits: string): number {
  if (callingCode.startsWith(digits)) return 4;
  return digits.startsWith(callingCode) ? 6 : NO_MATCH;
}

const directories = new Map<string, readonly Entry[]>();

function directory(language: string): readonly Entry[] {
  const known = directories.get(language);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const entries = getCountries()
    .map((code) => describeCountry(code, language))
    .sort((one, other) => compare(one.name, other.name))
    .map((country) => ({
      country,
      isMainOfCallingCode: (MAIN_COUNTRIES.get(country.callingCode) ?? country.code) === country.code,
      names: [...new Set([fold(country.name), ...fixedOf(country.code).names])],
    }));
  directories.set(language, entries);
  return entries;
}

/** What is the same in every language. */
type CountryNames = { readonly localName: string; readonly names: readonly string[] };

const fixed = new Map<CountryCode, CountryNames>();

function fixedOf(code: CountryCode): CountryNames {
  const known = fixed.get(code);
  if (known) return known;
  const english = countryName(code);
  const local = localCountryNames(code);
  const names = [english, ...local, ...otherCountryNames(code)].map(fold);
  const found = { localName: local[0] ?? english, names };
  fixed.set(code, found);
  return found;
}

/** The country shown first where several share a calling code. */
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

function describeCountry(code: CountryCode, language: string): Country {
  const name = countryNameIn(language, code);
  return {
    code,
    name,
    localName: fixedOf(code).localName,
    callingCode: getCountryCallingCode(code),
    flag: code.replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1f1a5)),
  };
}

import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { countryOfCode } from './country-codes.ts';
import { countryNamesIn, foldCountryName, localCountryNames, otherCountryNames } from './country-name.ts';
import type { SlicedWork } from '../timing/slices.ts';
import type { CountryCode } from './phone/phone.ts';

/** A longer text is never a country. */
const mostCharacters = 100;

/**
 * The country of a code or a whole name in some sixty languages, or null: `IN`, `POL`,
 * `Niemcy`, `भारत`, `Korea, Republic of`. A calling code may follow, `Nepal (+977)`.
 */
export function readCountry(text: string): CountryCode | null {
  const trimmed = text.slice(0, mostCharacters + 1).trim();
  if (trimmed === '' || trimmed.length > mostCharacters) return null;
  const whole = countryOf(trimmed);
  return whole ?? readWithAddition(trimmed) ?? readInverted(trimmed);
}

function countryOf(text: string): CountryCode | null {
  const words = fold(text);
  if (words === '') return null;
  return countryOfCode(text.replace(/[.\s]/g, '')) ?? named(words) ?? named(words.replace(/^the /, ''));
}

// “Nepal (+977)”, “IN +91”, “+49 DE”, “Deutschland (DE)”: both parts must be the same country.
function readWithAddition(text: string): CountryCode | null {
  const code = /[+(]\s?\+?(\d{1,4})\)?/.exec(text);
  if (code !== null) {
    const rest = `${text.slice(0, code.index)} ${text.slice(code.index + code[0].length)}`;
    const country = countryOf(rest.replace(/[-–—:()\s]+/g, ' ').trim());
    return country !== null && getCountryCallingCode(country) === code[1] ? country : null;
  }
  const [, first, second] = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const [one, other] = [countryOf(first), countryOf(second)];
    return one === null || other === null || one === other ? (one ?? other) : null;
  }
  const [, short, long] = /^([A-Z]{2,3}) ?[-–—:|/] ?(.+)$/.exec(text) ?? [];
  if (short === undefined || long === undefined) return null;
  const country = countryOf(long);
  return country !== null && countryOfCode(short) === country ? country : null;
}

// ISO's own order: “Korea, Republic of”, “Iran (Islamic Republic of)”.
function readInverted(text: string): CountryCode | null {
  const [, last, first] = /^([^,(]+)[,(]([^,()]+)\)?$/.exec(text) ?? [];
  if (last === undefined || first === undefined) return null;
  const turned = fold(`${first} ${last}`);
  return named(turned) ?? (/ (?:of|the)$/.test(fold(first)) ? named(fold(last)) : null);
}

function named(words: string): CountryCode | null {
  const known = names.get(words);
  if (known !== undefined || languagesRead === languages.length) return known ?? null;
  const build = nextNames();
  while (!build.next().done) {
    const country = names.get(words);
    if (country !== undefined) return country;
  }
  return names.get(words) ?? null;
}

/** Loads the country names, pausing after every language. A sheet does this before reading its rows. */
export function* prepareCountryNames(): SlicedWork<void> {
  yield* nextNames();
}

const names = new Map<string, CountryCode>();
let countriesRead = 0;
let languagesRead = 0;

// No name means different countries in two of these languages, so the first one found stays.
function* nextNames(): SlicedWork<void> {
  const countries = getCountries();
  while (countriesRead < countries.length) {
    for (const country of countries.slice(countriesRead, (countriesRead += 25))) {
      for (const name of [...otherCountryNames(country), ...localCountryNames(country)]) add(name, country);
    }
    yield;
  }
  while (languagesRead < languages.length) {
    const language = languages[languagesRead] ?? 'en';
    languagesRead += 1;
    for (const [name, country] of countryNamesIn(language, countries)) add(name, country);
    yield;
  }
}

function add(name: string, country: CountryCode): void {
  const words = fold(name);
  if (words.length > 1 && !names.has(words)) names.set(words, country);
}

function fold(text: string): string {
  return foldCountryName(text)
    .replace(/\bsaint\b/g, 'st')
    .replace(/ the\b/g, '');
}

const languages =
  `en de es pt fr it nl ja pl ru tr uk ar he hi ko el th zh zh-Hant sv da nb fi cs sk hu ro bg hr sr sl mk sq et lv lt
  vi id ms fil fa ur bn ta te mr gu kn ml pa ne si my km ka hy az kk uz ca eu gl sw am is ga af`.split(/\s+/);

import {
  getCountryCallingCode,
  isSupportedCountry,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { dial, parseDigits, parseValid, type PlannedNumber } from './parse-number.ts';
import { readLineType } from './type.ts';
import { renumber } from './renumber.ts';

/** A valid number a person may have meant, and how to show it. One press takes it. */
export type PhoneSuggestion = { readonly e164: string; readonly display: string };

const MOST_SUGGESTIONS = 3;

/** Valid numbers close to invalid digits (docs/phones.md, “Did you mean”), likeliest first. */
export function suggestPhones(digits: string, country: CountryCode | null): readonly PhoneSuggestion[] {
  return validOnes([...spellings(digits, country)], country);
}

/** Other meanings of a valid number: an Argentine mobile without its 9, a calling code without its plus. */
export function suggestInstead(planned: PlannedNumber, digits: string): readonly PhoneSuggestion[] {
  const { number, type } = planned;
  if (number.country === 'AR' && type === 'FIXED_LINE') {
    return validOnes([`+549${number.nationalNumber}`], null);
  }
  const mayLackPlus =
    /^[1-9]\d{9,14}$/.test(digits) &&
    number.number !== `+${digits}` &&
    !isMobile(planned) &&
    number.nationalNumber === digits;
  if (!mayLackPlus || !isMobileNumber(`+${digits}`)) return [];
  return [...validOnes([`+${digits}`], null), suggestion(number)];
}

/**
 * Suggests a valid number of the default country both with a lost + restored and
 * as it is. Empty when adding the + gives no mobile number.
 */
export function suggestWithPlus(own: string, raw: string): readonly PhoneSuggestion[] {
  const digits = raw.replaceAll(' ', '');
  if (!/^[1-9]\d{10,14}$/.test(digits) || own === `+${digits}` || !isMobileNumber(`+${digits}`)) return [];
  return validOnes([`+${digits}`, own], null);
}

/** Finds whole numbers among words, `call 98765 43210 or …`. */
export function findPhonesAmongWords(text: string, country: CountryCode | null): readonly PhoneSuggestion[] {
  const runs = [...text.matchAll(/\+?\(?\d[\d\s().-]{4,}\d/g)].map(([run]) => dial(run).digits);
  return validOnes(runs, country);
}

/** Numbers that `O98765 43210`, `0171 39200ab` or `1800 FLOWERS` may mean. */
export function suggestWithoutLetters(text: string, country: CountryCode | null): readonly PhoneSuggestion[] {
  const lookalike = text.replace(/o/gi, '0').replace(/[il]/gi, '1');
  const vanity = text.replace(/[a-z]/gi, keypadDigit);
  const readings = [
    text,
    ...(/\p{L}/u.test(lookalike) ? [] : [lookalike]),
    ...(/^\+?[\d\s()-]{3,}\p{L}/u.test(text) ? [vanity] : []),
  ];
  return validOnes(
    readings.map((reading) => dial(reading).digits),
    country,
  );
}

/** The digit of a letter on a telephone keypad (ITU E.161). */
function keypadDigit(letter: string): string {
  const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
  return String(keys.findIndex((key) => key.includes(letter.toLowerCase())) + 2);
}

/** Makes a suggestion of a valid number. */
export function suggestion(number: PhoneNumber): PhoneSuggestion {
  return { e164: number.number, display: number.formatInternational() };
}

function validOnes(spellings: readonly string[], country: CountryCode | null): readonly PhoneSuggestion[] {
  const found = new Map<string, PhoneSuggestion>();
  for (const spelling of spellings) {
    const planned = parseValid(spelling, country);
    if (planned && readLineType(planned.type).reachable) {
      found.set(planned.number.number, suggestion(planned.number));
    }
    if (found.size === MOST_SUGGESTIONS) break;
  }
  return [...found.values()];
}

function* spellings(digits: string, country: CountryCode | null): Generator<string> {
  const bare = digits.replace(/^\+?0*/, '');
  yield digits;
  yield* nationalSpellings(digits, country);
  if (!digits.startsWith('+')) {
    yield `+${bare}`;
    yield* nationalSpellings(`+${bare}`, null);
  }
  if (country && isSupportedCountry(country)) {
    const code = getCountryCallingCode(country);
    yield bare;
    if (bare.startsWith(code)) yield `+${code}${bare.slice(code.length).replace(/^0+/, '')}`;
    if (digits.startsWith('+')) yield* nationalSpellings(bare, country);
  }
}

/** Spellings the country's plan would accept: without a stray zero or doubled code, or renumbered. */
function* nationalSpellings(digits: string, country: CountryCode | null): Generator<string> {
  const parsed = parseDigits(digits, country);
  if (!parsed) return;
  const code = parsed.countryCallingCode;
  const national = parsed.nationalNumber;
  yield* renumber(code, national);
  if (national.startsWith('0')) yield `+${code}${national.replace(/^0+/, '')}`;
  if (national.startsWith(code)) yield `+${national}`;
  const withZero = `+${code}0${national}`;
  // Italy and some countries of Africa keep the zero that a spreadsheet drops.
  if (parseValid(withZero, null)?.number.number === withZero) yield withZero;
}

function isMobile({ type }: PlannedNumber): boolean {
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}

function isMobileNumber(e164: string): boolean {
  const planned = parseValid(e164, null);
  return planned !== undefined && isMobile(planned);
}

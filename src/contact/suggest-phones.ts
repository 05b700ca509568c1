import {
  getCountryCallingCode,
  isSupportedCountry,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { dial, parseDigits, parseValid } from './parse-number.ts';
import { isReachable } from './phone-type.ts';

/** What a person may have meant: a valid number and how it is shown. One press takes it. */
export type PhoneSuggestion = { readonly e164: string; readonly display: string };

const MOST_SUGGESTIONS = 3;

/** The valid numbers nearest to digits that are none (PHONES.md, “Did you mean”), the likeliest first. */
export function suggestPhones(digits: string, country: CountryCode | null): readonly PhoneSuggestion[] {
  return validOnes([...spellings(digits, country)], country);
}

/** What else a valid number may have been meant to be: an Argentine mobile without its 9, a code without its plus. */
export function suggestInstead(number: PhoneNumber, digits: string): readonly PhoneSuggestion[] {
  if (
    number.country === 'AR' &&
    number.getType() === 'FIXED_LINE' &&
    !digits.endsWith(`9${number.nationalNumber}`)
  ) {
    return validOnes([`+549${number.nationalNumber}`], null);
  }
  const mayLackPlus =
    /^[1-9]\d{10,14}$/.test(digits) &&
    number.number !== `+${digits}` &&
    !isMobile(number) &&
    number.nationalNumber === digits;
  return mayLackPlus ? validOnes([`+${digits}`], null).filter(({ e164 }) => isMobileNumber(e164)) : [];
}

/** The whole numbers that stand among words, `call 98765 43210 or …`. */
export function findPhonesAmongWords(text: string, country: CountryCode | null): readonly PhoneSuggestion[] {
  const runs = [...text.matchAll(/\+?\(?\d[\d\s().-]{4,}\d/g)].map(([run]) => dial(run).digits);
  return validOnes(runs, country);
}

/** The numbers that `O98765 43210`, `0171 39200ab` or `1800 FLOWERS` may stand for. */
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

/** The digit on whose telephone key a letter stands (ITU E.161). */
function keypadDigit(letter: string): string {
  const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
  return String(keys.findIndex((key) => key.includes(letter.toLowerCase())) + 2);
}

/** The suggestion that stands for a valid number. */
export function suggestion(number: PhoneNumber): PhoneSuggestion {
  return { e164: number.number, display: number.formatInternational() };
}

function validOnes(spellings: readonly string[], country: CountryCode | null): readonly PhoneSuggestion[] {
  const found = new Map<string, PhoneSuggestion>();
  for (const spelling of spellings) {
    const number = parseValid(spelling, country);
    if (number && isReachable(number)) found.set(number.number, suggestion(number));
    if (found.size === MOST_SUGGESTIONS) break;
  }
  return [...found.values()];
}

function* spellings(digits: string, country: CountryCode | null): Generator<string> {
  const bare = digits.replace(/^\+?0*/, '');
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

/** Spellings of one country's number that its plan would take: without a stray zero or a doubled code, or renumbered. */
function* nationalSpellings(digits: string, country: CountryCode | null): Generator<string> {
  const parsed = parseDigits(digits, country);
  if (!parsed) return;
  const code = parsed.countryCallingCode;
  const national = parsed.nationalNumber;
  yield* renumbered(code, national);
  if (national.startsWith('0')) yield `+${code}${national.replace(/^0+/, '')}`;
  if (national.startsWith(code)) yield `+${national}`;
}

/** Numbers of plans that grew: Argentina's mobile 9, Brazil's ninth digit, Benin's 01, Côte d'Ivoire's two digits (2021), Mexico's 01. */
function* renumbered(code: string, national: string): Generator<string> {
  switch (code) {
    case '54':
      yield* argentine(national);
      break;
    case '55':
      if (/^\d{2}[6-9]\d{7}$/.test(national)) yield `+55${national.slice(0, 2)}9${national.slice(2)}`;
      if (/^0\d{2}\d{10,11}$/.test(national)) yield `+55${national.slice(3)}`;
      break;
    case '229':
      if (national.length === 8) yield `+22901${national}`;
      break;
    case '225':
      yield* ivorian(national);
      break;
    case '52':
      yield `+52${national.slice(-10)}`;
      break;
  }
}

function* argentine(national: string): Generator<string> {
  const digits = national.replace(/^9?0?/, '');
  yield `+549${digits}`;
  for (const areaLength of [2, 3, 4]) {
    if (digits.startsWith('15', areaLength))
      yield `+549${digits.slice(0, areaLength)}${digits.slice(areaLength + 2)}`;
  }
}

function* ivorian(national: string): Generator<string> {
  if (national.length !== 8) return;
  const operator = ['01', '01', '01', '01', '05', '05', '05', '07', '07', '07'][Number(national[1])];
  yield `+225${national.startsWith('2') || national.startsWith('3') ? '27' : operator}${national}`;
}

function isMobile(number: PhoneNumber): boolean {
  const type = number.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}

function isMobileNumber(e164: string): boolean {
  const number = parseValid(e164, null);
  return number !== undefined && isMobile(number);
}

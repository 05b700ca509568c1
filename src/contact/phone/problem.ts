import { validatePhoneNumberLength, type CountryCode } from 'libphonenumber-js/max';
import { countryInSentence } from '../country-name.ts';
import { parseDigits } from './parse-number.ts';
import type { UnreachableType } from './type.ts';
import type { Problem } from '../problem.ts';

/** Every way a phone number can be wrong; stable, for programs to branch on. */
export type PhoneProblemCode =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'not-a-number'
  | 'letters'
  | 'country-needed'
  | 'unknown-country-code'
  | 'invalid'
  | 'short-number'
  | 'several-numbers'
  | 'damaged-by-spreadsheet'
  | 'hidden-number'
  | UnreachableType;

/** A problem of the phone field, with the sentence that says what to do. */
export type PhoneProblem = Problem & { readonly field: 'phone'; readonly code: PhoneProblemCode };

type Misfit = { readonly place: string; readonly size: string };

/** The sentence of a code; `place` and `size` are empty where the number's plan is not known. */
const SENTENCES: Readonly<Record<PhoneProblemCode, (misfit: Misfit) => string>> = {
  missing: () => 'Add a phone number.',
  'too-short': ({ place, size }) => `Too short${place && ` for ${place}`}${size}. Is a digit missing?`,
  'too-long': ({ place, size }) => `Too long${place && ` for ${place}`}${size}. Enter a single number.`,
  'not-a-number': () => 'This isn’t a phone number. Use digits, for example +91 98765 43210.',
  letters: () => 'This number has letters in it. Use digits only.',
  'country-needed': () => 'Choose a country, or start the number with + (for example +91).',
  'unknown-country-code': () => 'No country uses this code. Check the digits after the +.',
  invalid: ({ place, size }) =>
    `This isn’t a valid number${place && ` in ${place}`}${size}. Check the digits, or start with + and the country code.`,
  'short-number': () => 'Short numbers can’t use WhatsApp. Enter the full number with area code.',
  'several-numbers': () => 'There’s more than one number here. Choose one.',
  'damaged-by-spreadsheet': () =>
    'A spreadsheet rounded this number, so the last digits are missing. Format the column as text and copy the number again.',
  'hidden-number': () => 'This link doesn’t contain the number. Ask for it and enter it here.',
  'premium-rate': () => 'Premium-rate numbers can’t use WhatsApp. Use a mobile number.',
  'shared-cost': () => 'Shared-cost numbers can’t use WhatsApp. Use a mobile number.',
  pager: () => 'Pager numbers can’t use WhatsApp. Use a mobile number.',
  voicemail: () => 'Voicemail numbers can’t use WhatsApp. Use a mobile number.',
};

/** The problem of a code. */
export function phoneProblem(code: PhoneProblemCode, misfit: Misfit = { place: '', size: '' }): PhoneProblem {
  return { field: 'phone', code, message: SENTENCES[code](misfit) };
}

/** Why digits are not a valid number: how many there are, and for which country. */
export function explainInvalid(digits: string, country: CountryCode | null): PhoneProblem {
  const parsed = parseDigits(digits, country);
  const code = faultOf(digits, country);
  if (!parsed) return phoneProblem(code);
  const place = parsed.country ? countryInSentence(parsed.country) : '';
  return phoneProblem(code, { place, size: ` (${parsed.nationalNumber.length} digits)` });
}

function faultOf(digits: string, country: CountryCode | null): PhoneProblemCode {
  const isInternational = digits.startsWith('+');
  const length = digits.replace('+', '').length;
  if (length < 3) return 'too-short';
  if (length > 17) return 'too-long';
  if (country === null && !isInternational) return length < 7 ? 'too-short' : 'country-needed';
  const fault = country
    ? validatePhoneNumberLength(digits, { defaultCountry: country })
    : validatePhoneNumberLength(digits);
  if (fault === 'TOO_LONG') return 'too-long';
  if (fault === 'INVALID_COUNTRY') return 'unknown-country-code';
  if (fault !== 'TOO_SHORT') return 'invalid';
  return length <= 5 && !isInternational ? 'short-number' : 'too-short';
}

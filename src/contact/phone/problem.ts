import { validatePhoneNumberLength, type CountryCode } from 'libphonenumber-js/max';
import { countryName } from '../country-name.ts';
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
  'too-short': ({ place, size }) =>
    `This number is too short${place && ` for ${place}`}${size}. Check that no digit is missing.`,
  'too-long': ({ place, size }) =>
    `This number is too long${place && ` for ${place}`}${size}. Leave one phone number here, with nothing after it.`,
  'not-a-number': () => 'This is not a phone number. Write it with digits, for example +91 98765 43210.',
  letters: () => 'This number has letters in it. Write it with digits only.',
  'country-needed': () => 'Choose the country, or begin the number with + and the country code.',
  'unknown-country-code': () => 'No country has this code after the +. Check the first digits.',
  invalid: ({ place, size }) =>
    `There is no such number${place && ` in ${place}`}${size}. Check the digits and the country.`,
  'short-number': () =>
    'Short numbers like this one have no WhatsApp. Write the whole number with its area code.',
  'several-numbers': () => 'There is more than one number here. Choose one.',
  'damaged-by-spreadsheet': () =>
    'A spreadsheet has rounded this number and its last digits are lost. Format the column as text and copy the number again.',
  'hidden-number': () => 'This link or id does not show the number. Ask for the number and write it here.',
  'premium-rate': () => 'This is a premium-rate number, which WhatsApp does not have. Use a mobile number.',
  'shared-cost': () => 'This is a shared-cost number, which WhatsApp does not have. Use a mobile number.',
  pager: () => 'This is a pager number, which WhatsApp does not have. Use a mobile number.',
  voicemail: () => 'This is a voicemail number, which WhatsApp does not have. Use a mobile number.',
};

/** The problem of a code. */
export function phoneProblem(code: PhoneProblemCode, misfit: Misfit = { place: '', size: '' }): PhoneProblem {
  return { field: 'phone', code, message: SENTENCES[code](misfit) };
}

/** Why digits that are no valid number are none: how many there are, and of which country. */
export function explainInvalid(digits: string, country: CountryCode | null): PhoneProblem {
  const parsed = parseDigits(digits, country);
  const code = faultOf(digits, country);
  if (!parsed) return phoneProblem(code);
  const prefix = `+${parsed.countryCallingCode}`;
  const place = parsed.country ? countryName(parsed.country) : '';
  return phoneProblem(code, { place, size: ` (${parsed.nationalNumber.length} digits after ${prefix})` });
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

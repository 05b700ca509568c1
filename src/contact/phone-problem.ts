import { validatePhoneNumberLength, type CountryCode } from 'libphonenumber-js/max';
import type { UnreachableType } from './phone-type.ts';
import type { Problem } from './problem.ts';

/** Every way a phone number can be wrong; stable, for programs to branch on. */
export type PhoneProblemCode =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'not-a-number'
  | 'letters'
  | 'country-needed'
  | 'invalid'
  | 'short-number'
  | 'several-numbers'
  | 'damaged-by-spreadsheet'
  | 'hidden-number'
  | UnreachableType;

/** A problem of the phone field, with the sentence that says what to do. */
export type PhoneProblem = Problem & { readonly field: 'phone'; readonly code: PhoneProblemCode };

const SENTENCES: Readonly<Record<PhoneProblemCode, string>> = {
  missing: 'Add a phone number.',
  'too-short': 'This number is too short. Check that no digit is missing.',
  'too-long': 'This number is too long. Leave only one phone number here.',
  'not-a-number': 'This is not a phone number. Write it with digits, for example +91 98765 43210.',
  letters: 'This number has letters in it. Write it with digits only.',
  'country-needed': 'Choose the country, or begin the number with + and the country code.',
  invalid: 'No such number exists there. Check the digits and the country.',
  'short-number': 'Short numbers like this one have no WhatsApp. Write the whole number with its area code.',
  'several-numbers': 'There is more than one number here. Choose one.',
  'damaged-by-spreadsheet':
    'A spreadsheet has rounded this number and its last digits are lost. Format the column as text and copy the number again.',
  'hidden-number': 'This link or id does not show the number. Ask for the number and write it here.',
  'premium-rate': 'This is a premium-rate number, which WhatsApp does not have. Use a mobile number.',
  'shared-cost': 'This is a shared-cost number, which WhatsApp does not have. Use a mobile number.',
  pager: 'This is a pager number, which WhatsApp does not have. Use a mobile number.',
  voicemail: 'This is a voicemail number, which WhatsApp does not have. Use a mobile number.',
};

/** The problem of a code. */
export function phoneProblem(code: PhoneProblemCode): PhoneProblem {
  return { field: 'phone', code, message: SENTENCES[code] };
}

/** Why digits that are no valid number are none. */
export function explainInvalid(digits: string, country: CountryCode | null): PhoneProblemCode {
  const length = digits.replace('+', '').length;
  if (length < 3) return 'too-short';
  if (length > 17) return 'too-long';
  if (country === null && !digits.startsWith('+')) return length < 7 ? 'too-short' : 'country-needed';
  const fault = country
    ? validatePhoneNumberLength(digits, { defaultCountry: country })
    : validatePhoneNumberLength(digits);
  if (fault === 'TOO_LONG') return 'too-long';
  if (fault !== 'TOO_SHORT') return 'invalid';
  return length <= 5 && !digits.startsWith('+') ? 'short-number' : 'too-short';
}

import { validatePhoneNumberLength, type CountryCode } from 'libphonenumber-js/max';
import { parseDigits } from './parse-number.ts';
import type { Misfit, PhoneProblemCode, Problem } from '../problem.ts';

/** A problem of the phone field. */
export type PhoneProblem = Problem<PhoneProblemCode>;

/** Builds the problem of a code. */
export function phoneProblem(
  code: PhoneProblemCode,
  misfit: Misfit = { country: null, digits: null },
): PhoneProblem {
  return { field: 'phone', code, values: misfit };
}

/** Explains why digits aren't a valid number: how many there are, and for which country. */
export function explainInvalid(digits: string, country: CountryCode | null): PhoneProblem {
  const parsed = parseDigits(digits, country);
  const code = faultOf(digits, country);
  if (!parsed) return phoneProblem(code);
  // When the length is right, count the digits people see.
  const seen = code === 'invalid' && !digits.startsWith('+') ? digits.length : parsed.nationalNumber.length;
  return phoneProblem(code, { country: parsed.country ?? null, digits: seen });
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

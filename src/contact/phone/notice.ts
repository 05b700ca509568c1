import { getCountryCallingCode, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { countryInSentence } from '../country-name.ts';
import type { PhoneType } from './type.ts';

/** Something worth knowing about a number that is saved all the same. */
export type PhoneNotice = {
  readonly code: 'extension-dropped' | 'landline' | 'rewritten' | 'other-country';
  readonly message: string;
};

type Remarkable = {
  readonly number: PhoneNumber;
  readonly type: PhoneType;
  /** Why the spelling was changed, or null. */
  readonly rewritten: string | null;
  readonly extension: string | null;
  readonly expectedCountry: CountryCode | null;
};

/** What a person should know about a number before it is saved. */
export function noticesAbout({
  number,
  type,
  rewritten,
  extension,
  expectedCountry,
}: Remarkable): readonly PhoneNotice[] {
  const notices: PhoneNotice[] = [];
  const add = (code: PhoneNotice['code'], message: string | null) => {
    if (message !== null) notices.push({ code, message });
  };
  add('rewritten', rewritten);
  add('extension-dropped', extension && `Extension ${extension} isn’t saved.`);
  add('landline', type === 'FIXED_LINE' ? landline : null);
  add('other-country', expectedCountry && otherCountry(number, expectedCountry));
  return notices;
}

const landline = 'Landline: only works if WhatsApp is set up on it.';

function otherCountry({ country, countryCallingCode }: PhoneNumber, expected: CountryCode): string | null {
  if (getCountryCallingCode(expected) === countryCallingCode) return null;
  return country
    ? `This number is from ${countryInSentence(country)}, not ${countryInSentence(expected)}.`
    : 'This number isn’t tied to a country.';
}

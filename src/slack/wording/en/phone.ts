import { countryInSentence } from '../../../contact/country-name.ts';
import type { CountryCode } from '../../../contact/phone/phone.ts';
import type { PhoneWording } from '../sentences.ts';

/** A number in words, and remarks on it. */
export const phone: PhoneWording = {
  kinds: {
    MOBILE: 'mobile',
    FIXED_LINE: 'landline',
    FIXED_LINE_OR_MOBILE: 'mobile or landline',
    VOIP: 'internet phone',
    TOLL_FREE: 'toll-free',
    PERSONAL_NUMBER: 'personal number',
    UAN: 'company number',
    UNKNOWN: null,
  },
  international: 'international',
  extensionDropped: (extension: string) => `Extension ${extension} isn’t saved.`,
  landline: 'Landline: only works if WhatsApp is set up on it.',
  rewritten: {
    'mexican-prefix': 'Mexican numbers no longer have a 1, 01, 044 or 045 in front.',
    'trunk-zero': 'The 0 in brackets was left out: it is only dialled inside the country.',
  },
  otherCountry: (country: CountryCode, expected: CountryCode) =>
    `This number is from ${countryInSentence(country)}, not ${countryInSentence(expected)}.`,
  noCountry: 'This number isn’t tied to a country.',
};

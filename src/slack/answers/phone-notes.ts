import { describeNotice } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import type { Phone } from '../../contact/phone/phone.ts';
import { escapeText } from '../payload/text.ts';

/**
 * What to know about a number, a line each. That it is of another country than expected is worth a line only where
 * somebody chose a country by hand: the country itself always stands beside the number.
 */
export function describeNotices({ notices }: Phone, countryWasChosen = false): string[] {
  return notices
    .filter(({ code }) => countryWasChosen || code !== 'other-country')
    .map((notice) => words().form.lineNotice(escapeText(describeNotice(notice))));
}

import { describeNotice } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import type { Phone } from '../../contact/phone/phone.ts';
import { escapeText } from '../payload/text.ts';

/**
 * What to know about a number, one line each. An unexpected country gets a line only if someone chose a
 * country by hand, because the number always shows its country.
 */
export function describeNotices({ notices }: Phone, countryWasChosen = false): string[] {
  return notices
    .filter(({ code }) => countryWasChosen || code !== 'other-country')
    .map((notice) => words().form.lineNotice(escapeText(describeNotice(notice))));
}

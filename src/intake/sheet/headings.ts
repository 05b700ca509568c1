import type { ColumnRole } from './column.ts';
import { nameRules } from './words/name-rules.ts';
import { besideKind, contactRules, kindRules, phoneTypeRule } from './words/contact-rules.ts';
import { firstFitting } from './words/heading-rules.ts';
import { foldedWords } from '../../languages/folded-words.ts';

/** The role a heading gives its column, in the words of exports in the languages of Europe, of the Near East and of Asia that have most speakers. */
export function readHeading(heading: string): ColumnRole {
  const words = foldedWords(heading);
  if (words === '') return 'unknown';
  if (phoneTypeRule(words)) return 'phone-label';
  const role = firstFitting(contactRules, words) ?? firstFitting(nameRules, words) ?? 'unknown';
  if (role !== 'ignored' && role !== 'unknown') return role;
  // “Name (as in ID)”: what stands in brackets only explains.
  const plain = foldedWords(heading.replace(/\s*[([（][^()[\]（）]{0,80}[)\]）]\s*$/u, ''));
  const alone = plain === words || plain === '' ? null : firstFitting(nameRules, plain);
  return alone === null || alone === 'ignored' ? role : alone;
}

/** Whether a heading says the kind of a number and nothing else: “Work”, “Home 2”, “Direct line”. */
export function isOnlyLabel(heading: string): boolean {
  const words = foldedWords(heading).split(' ');
  return (
    headingLabel(heading) !== null &&
    words.every(
      (word) => /^\d$/.test(word) || besideKind.test(word) || firstFitting(kindRules, word) !== null,
    )
  );
}

/** What the heading of a phone column says about its numbers (`mobile`, `work`, `fax`), or null. */
export function headingLabel(heading: string): string | null {
  return firstFitting(kindRules, foldedWords(heading));
}

import type { ColumnRole } from './column.ts';
import { nameRules } from './words/name-rules.ts';
import { besideKind, contactRules, kindRules, phoneTypeRule } from './words/contact-rules.ts';
import { firstFitting } from './words/heading-rules.ts';
import { foldedWords } from '../../languages/folded-words.ts';

/** The role of a column by its heading, in the languages of `src/languages`. */
export function readHeading(heading: string): ColumnRole {
  const words = foldedWords(heading);
  if (words === '') return 'unknown';
  if (phoneTypeRule(words)) return 'phone-label';
  const role = firstFitting(contactRules, words) ?? firstFitting(nameRules, words) ?? 'unknown';
  if (role !== 'ignored' && role !== 'unknown') return role;
  // “Name (as in ID)”: text in brackets only explains.
  const plain = foldedWords(heading.replace(/\s*[([（][^()[\]（）]{0,80}[)\]）]\s*$/u, ''));
  const alone = plain === words || plain === '' ? null : firstFitting(nameRules, plain);
  return alone === null || alone === 'ignored' ? role : alone;
}

/** Whether a heading only says a kind of number: “Work”, “Home 2”, “Direct line”. */
export function isOnlyLabel(heading: string): boolean {
  const words = foldedWords(heading).split(' ');
  return (
    headingLabel(heading) !== null &&
    words.every(
      (word) => /^\d$/.test(word) || besideKind.test(word) || firstFitting(kindRules, word) !== null,
    )
  );
}

/** The label in a phone column's heading (`mobile`, `work`, `fax`), or null. */
export function headingLabel(heading: string): string | null {
  return firstFitting(kindRules, foldedWords(heading));
}

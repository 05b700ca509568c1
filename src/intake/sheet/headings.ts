import { nameRules } from './words/name-words.ts';
import { labelRules } from './words/phone-words.ts';
import { contactRules, phoneTypeRule } from './words/heading-lists.ts';
import { firstFitting } from './words/heading-rules.ts';
import { headingWords } from './words/heading-words.ts';

/** Everything a column may say about a person. */
export const columnRoles = [
  'name',
  'given-name',
  'additional-name',
  'family-name',
  'prefix',
  'suffix',
  'nickname',
  'organization',
  'phone',
  'phone-label',
  'calling-code',
  'area-code',
  'country',
  'email',
  'tags',
  'attribute',
  'ignored',
  'unknown',
] as const;

/** What a column says about a person. `attribute` is handed on under a key of its own, `ignored` is not imported, `unknown` cannot be told from its heading. */
export type ColumnRole = (typeof columnRoles)[number];

/** The role a heading gives its column, in the words of exports in the languages of Europe, of the Near East and of Asia that have most speakers. */
export function readHeading(heading: string): ColumnRole {
  const words = headingWords(heading);
  if (words === '') return 'unknown';
  if (phoneTypeRule(words)) return 'phone-label';
  const role = firstFitting(contactRules, words) ?? firstFitting(nameRules, words) ?? 'unknown';
  if (role !== 'ignored' && role !== 'unknown') return role;
  // “Name (as in ID)”: what stands in brackets only explains.
  const plain = headingWords(heading.replace(/\s*[([（][^()[\]（）]{0,80}[)\]）]\s*$/u, ''));
  const alone = plain === words || plain === '' ? null : firstFitting(nameRules, plain);
  return alone === null || alone === 'ignored' ? role : alone;
}

/** Whether a heading says the kind of a number and nothing else: “Work”, “Home 2”, “Direct line”. */
export function isOnlyLabel(heading: string): boolean {
  const words = headingWords(heading).split(' ');
  return (
    headingLabel(heading) !== null &&
    words.every(
      (word) => /^(\d|no|nr|number|line|dial)$/.test(word) || firstFitting(labelRules, word) !== null,
    )
  );
}

/** What the heading of a phone column says about its numbers (`mobile`, `work`, `fax`), or null. */
export function headingLabel(heading: string): string | null {
  return firstFitting(labelRules, headingWords(heading));
}

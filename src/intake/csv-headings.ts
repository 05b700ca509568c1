import { contactRules, labelRules, nameRules, phoneTypeRule, type HeadingRule } from './csv-words.ts';

/** What a column says about a person. `ignored` is known and of no use here (an owner's phone, a tax number), `unknown` cannot be told from its heading. */
export type ColumnRole =
  | 'name'
  | 'given-name'
  | 'additional-name'
  | 'family-name'
  | 'prefix'
  | 'suffix'
  | 'nickname'
  | 'organization'
  | 'phone'
  | 'phone-label'
  | 'calling-code'
  | 'area-code'
  | 'country'
  | 'email'
  | 'tags'
  | 'ignored'
  | 'unknown';

/** The role a heading gives its column, in the words of exports in English, German, Spanish, Portuguese, French, Italian and the commonest of others. */
export function readHeading(heading: string): ColumnRole {
  const words = headingWords(heading);
  if (words === '') return 'unknown';
  if (phoneTypeRule(words)) return 'phone-label';
  return firstFitting(contactRules, words) ?? firstFitting(nameRules, words) ?? 'unknown';
}

/** What the heading of a phone column says about its numbers (`mobile`, `work`, `fax`), or null. */
export function headingLabel(heading: string): string | null {
  return firstFitting(labelRules, headingWords(heading));
}

/** A heading in lowercase without accents and signs, its words apart: `mobilePhone_No.` is `mobile phone no`. */
export function headingWords(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function firstFitting<T extends string>(rules: readonly HeadingRule<T>[], words: string): T | null {
  return rules.find(({ fits, unless }) => fits.test(words) && unless?.test(words) !== true)?.means ?? null;
}

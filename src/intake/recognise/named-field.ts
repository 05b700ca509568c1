import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';

/** A line with a label of its own: “Name: Jane Doe”, “Firma: Acme”. */
export type NamedField = {
  readonly kind: 'name' | 'given' | 'surname' | 'organization' | 'other';
  readonly value: string;
};

/** Labels of a whole name, or of a given name next to a surname. */
export const NAME_WORDS = lexicon.fields('name');
/** Labels of a given name next to a surname. */
export const GIVEN_WORDS = lexicon.fields('given');
const PEOPLE = lexicon.fields('person');

const NAMES = anyOf(`${NAME_WORDS} ${PEOPLE}`);
/** Labels of a surname next to a given name. */
export const SURNAME_WORDS = lexicon.fields('surname');
const COMPANIES = anyOf(lexicon.fields('company'));
const OTHERS = anyOf(lexicon.fields('other'));

const NAMED = [
  ['surname', fieldOf(anyOf(SURNAME_WORDS))],
  ['given', fieldOf(anyOf(GIVEN_WORDS))],
  ['name', fieldOf(NAMES)],
  ['organization', fieldOf(COMPANIES)],
  ['other', fieldOf(OTHERS)],
] as const;

/** The label and value of a line, or null when it has none. */
export function readNamedField(line: string): NamedField | null {
  const text = line.length > 300 ? line.slice(0, 300) : line;
  if (!/[:：=|→]|->/u.test(text)) return null;
  for (const [kind, pattern] of NAMED) {
    const value = pattern.exec(text)?.[1]?.replaceAll(/^["'“”«»\s]+|["'“”«»\s,;|]+$/gu, '');
    if (value === undefined) continue;
    if (kind !== 'other' && (value === '' || value.length > 80)) return null;
    return { kind, value };
  }
  return null;
}

function fieldOf(words: string): RegExp {
  return new RegExp(String.raw`^[\s*•·|>–-]{0,6}(?:${words})\s?\*?\s?(?:=>|->|→|[:：=|])\*?\s*(.*)$`, 'iu');
}

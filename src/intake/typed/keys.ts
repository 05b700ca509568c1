import { lexicon } from '../../languages/lexicon.ts';
import { GIVEN_WORDS, NAME_WORDS, SURNAME_WORDS } from '../recognise/named-field.ts';
import { createPhraseBook, type PhraseBook } from '../../languages/phrase-book.ts';
import { listOf, setOf } from '../../languages/notation.ts';

/** The part of a contact that a key names. */
type Field = 'name' | 'given' | 'surname' | 'phone' | 'email' | 'tags' | 'country';

/** `key=`, `key:` or `--key` in a line, with the blanks after it. Also a word for tags near its end. */
export type LineKey = {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly key: string;
  /** The part of a contact it names. Null for an attribute. */
  readonly field: Field | null;
  /** “a=b=c”: a key in place of the previous key's value, so neither can be read. */
  readonly isGlued: boolean;
};

type Meaning = { readonly field: Field | null };

/** “Full Name”, “full-name” and “full_name” are one key. */
const entriesOf = (words: string, field: Field | null) =>
  listOf(words.replaceAll('-', '_')).map((word) => [word, { field }] as const);

const FIELDS = [
  ...entriesOf(GIVEN_WORDS, 'given'),
  ...(['name', 'surname', 'phone', 'email', 'tags', 'country'] as const).flatMap((field) =>
    entriesOf(lexicon.keys(field), field),
  ),
];

const keysBeforeEquals: PhraseBook<Meaning> = createPhraseBook(FIELDS);

/** Before a colon, the labels of forms in any language. Before an equals sign they may be attributes. */
const keysBeforeColon: PhraseBook<Meaning> = createPhraseBook([
  ...FIELDS,
  ...entriesOf(NAME_WORDS, 'name'),
  ...entriesOf(SURNAME_WORDS, 'surname'),
  ...entriesOf(lexicon.keys('other'), null),
  ...(['name', 'given', 'surname'] as const).flatMap((field) => entriesOf(lexicon.labels(field), field)),
  ...entriesOf(`${lexicon.unspaced('name')} ${lexicon.unspaced('person')}`, 'name'),
]);

/** Whether a label names a part of the contact itself, such as its name or phone. */
export function namesContact(label: string): boolean {
  return keysBeforeColon.meaningsOf(label).some(({ field }) => field !== null);
}

/** Where a key may end: “name=”, “name:”, “الاسم/ ”. A German “Ansprechpartner:in” continues. */
const SIGN = /[=＝](?!>)|[:：](?!in[ \t]*[:：])|(?<=\p{L})\/(?=[ \t])|--(?=[\p{L}_])/giu;
const WORD = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,63}$/u;
const OPTION = /--([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,63})(?=\s)(?![ \t]*[=＝:：])/uy;

/** Every key of a line in reading order. Before a colon only known ones count. */
export function findKeys(line: string): readonly LineKey[] {
  const keys: LineKey[] = [];
  let from = 0;
  for (const { 0: sign, index } of line.matchAll(SIGN)) {
    if (index < from) continue;
    const key = sign === '--' ? readOption(line, index, from) : readKey(line, index, from);
    if (key === null) continue;
    keys.push(key);
    from = key.end;
  }
  const tags = readTagWord(line, from);
  return tags === null ? keys : [...keys, tags];
}

const TAG_WORDS = setOf(lexicon.keys('tags'));

/** “98765 43210 tag vip”: somewhere behind a number a word for tags needs no sign. */
function readTagWord(line: string, from: number): LineKey | null {
  if (!line.split(/[\s,;]+/u).some((word) => TAG_WORDS.has(word))) return null;
  const words = [...line.slice(from).matchAll(/[^\s,;]+/gu)];
  const at = words.findLastIndex(([word]) => TAG_WORDS.has(word));
  const [key, before] = [words[at], words[at - 1]];
  if (key === undefined || before === undefined) return null;
  const start = from + key.index;
  const end = skipBlanks(line, start + key[0].length);
  const isBehind =
    /\p{Nd}(?:[ .-]?\p{Nd}){4}|@/u.test(line.slice(0, start)) ||
    /[,;]/u.test(line.slice(from + before.index, start));
  if (!isBehind || !isTagList(line.slice(end))) return null;
  return { start, end, key: key[0], field: 'tags', isGlued: false };
}

/** “vip, q4”: single words, none of them a number or an address. */
export function isTagList(text: string): boolean {
  return /^[^\s,;]+(?:\s?[,;]\s?[^\s,;]+){0,20}\s*$/u.test(text) && !/\p{Nd}{5}|@/u.test(text);
}

function readOption(line: string, at: number, from: number): LineKey | null {
  const isGlued = isGluedAt(line, at, from);
  OPTION.lastIndex = at;
  const [option = '', key = ''] = isGlued || beginsWord(line, at) ? (OPTION.exec(line) ?? []) : [];
  if (key === '') return null;
  const field = keysBeforeColon.meaningsOf(key)[0]?.field ?? null;
  return { start: at, end: skipBlanks(line, at + option.length), key, field, isGlued };
}

/** The key that ends at the sign at `at`: the longest known one. Before an equals sign, any single word. */
function readKey(line: string, at: number, from: number): LineKey | null {
  const isEquals = /^[=＝]$/u.test(line.charAt(at));
  const book = isEquals ? keysBeforeEquals : keysBeforeColon;
  const stop = trimBlanks(line, at, from);
  const end = skipBlanks(line, at + 1);
  let found: LineKey | null = null;
  let next = stop;
  for (let words = 1; words <= book.mostWords && stop - next <= LONGEST_KEY; words += 1) {
    const start = beginOfWord(line, next, from);
    const isGlued = isGluedAt(line, start, from);
    if (start === next || !(isGlued || beginsWord(line, start))) break;
    const key = line.slice(start, stop).replace(/^--?/u, '');
    const [meaning] = book.meaningsOf(key);
    if (meaning !== undefined || (isEquals && words === 1 && WORD.test(key)))
      found = { start, end, key, field: meaning?.field ?? null, isGlued };
    next = trimBlanks(line, start, from);
    if (next === start) break;
  }
  return found;
}

const LONGEST_KEY = 64;
/** Commas and semicolons of any script end a word. */
const SEPARATOR = /[\s,;|，、；،؛]/u;

function beginOfWord(line: string, end: number, from: number): number {
  let start = end;
  while (start > from && end - start <= LONGEST_KEY + 2 && !SEPARATOR.test(line.charAt(start - 1)))
    start -= 1;
  return start;
}

function isGluedAt(line: string, at: number, from: number): boolean {
  return at === from && !beginsWord(line, at);
}

function beginsWord(line: string, at: number): boolean {
  return at === 0 || SEPARATOR.test(line.charAt(at - 1));
}

function trimBlanks(line: string, end: number, from: number): number {
  let at = end;
  while (at > from && /[ \t]/u.test(line.charAt(at - 1))) at -= 1;
  return at;
}

function skipBlanks(line: string, begin: number): number {
  let at = begin;
  while (/[ \t]/u.test(line.charAt(at))) at += 1;
  return at;
}

import { foldedWords } from './folded-words.ts';

/** Tells whether a heading, in words, has some of them. */
export type WordTest = { readonly test: (words: string) => boolean };

/**
 * Fits the words of headings: `_` is the blank inside a phrase, `*` the rest of a word (`*_type` is any word before
 * “type”), `=` begins what must be the whole heading. Compiled with its first use: a start meets no sheet.
 */
export function wordList(entries: () => readonly string[]): WordTest {
  let tables: Tables | null = null;
  return { test: (words) => isListed((tables ??= toTables(entries())), words) };
}

type Tables = {
  readonly whole: ReadonlySet<string>;
  readonly phrases: Lengths;
  readonly beginnings: Lengths;
  readonly endings: Lengths;
  readonly inside: readonly string[];
};

/** Texts by their length, so that no other piece of a heading is looked up. */
type Lengths = ReadonlyMap<number, ReadonlySet<string>>;

function toTables(entries: readonly string[]): Tables {
  const whole = new Set<string>();
  const inside = new Set<string>();
  const phrases = new Map<number, Set<string>>();
  const beginnings = new Map<number, Set<string>>();
  const endings = new Map<number, Set<string>>();
  for (const entry of entries) {
    const text = `${entry.startsWith('*_') ? ' ' : ''}${foldedWords(entry)}`;
    const [opens, goesOn] = [entry.startsWith('*'), entry.endsWith('*')];
    if (entry.startsWith('=')) whole.add(text);
    else if (opens && goesOn) inside.add(text);
    else addTo(opens ? endings : goesOn ? beginnings : phrases, text);
  }
  return { whole, phrases, beginnings, endings, inside: [...inside] };
}

function addTo(lengths: Map<number, Set<string>>, text: string): void {
  lengths.set(text.length, (lengths.get(text.length) ?? new Set()).add(text));
}

function isListed(tables: Tables, words: string): boolean {
  if (tables.whole.has(words) || tables.inside.some((text) => words.includes(text))) return true;
  for (let from = 0; from < words.length; from = words.indexOf(' ', from) + 1 || words.length) {
    if (hasAt(tables.beginnings, words, from)) return true;
    if (hasPhrase(tables.phrases, words, from)) return true;
  }
  for (let end = nextEnd(words, 0); end > 0; end = end < words.length ? nextEnd(words, end + 1) : 0)
    if (endsAt(tables.endings, words, end)) return true;
  return false;
}

function nextEnd(words: string, from: number): number {
  const end = words.indexOf(' ', from);
  return end === -1 ? words.length : end;
}

function hasAt(lengths: Lengths, words: string, from: number): boolean {
  for (const [length, texts] of lengths)
    if (from + length <= words.length && texts.has(words.slice(from, from + length))) return true;
  return false;
}

function hasPhrase(lengths: Lengths, words: string, from: number): boolean {
  for (const [length, texts] of lengths) {
    const end = from + length;
    const isEnd = end === words.length || words[end] === ' ';
    if (isEnd && texts.has(words.slice(from, end))) return true;
  }
  return false;
}

function endsAt(lengths: Lengths, words: string, end: number): boolean {
  for (const [length, texts] of lengths)
    if (length <= end && texts.has(words.slice(end - length, end))) return true;
  return false;
}

/** A word of a line, and its form in the phrase lists. */
export type PhraseWord = {
  readonly text: string;
  readonly bare: string;
  readonly start: number;
  readonly end: number;
};

/** The words of a text with their positions. A colon ends a word. */
export function phraseWords(text: string): PhraseWord[] {
  return [...text.matchAll(/[^\s:：]+[:：]?|[:：]/gu)].map((match) => ({
    text: match[0],
    bare: bareWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word as in the lists: lowercase, without surrounding punctuation. */
export function bareWord(word: string): string {
  const lower = word.toLowerCase();
  const small = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return /^[\p{P}=<>|]|[\p{P}=<>|]$/u.test(small)
    ? small.replaceAll(/^[\p{P}=<>|]+|(?<![\p{P}=<>|])[\p{P}=<>|]+$/gu, '')
    : small;
}

/** Whether a word has no capital letter. */
export const isSmall = ({ text }: PhraseWord) => !/\p{Lu}/u.test(text);
/**
 * Whether a word can be a name: capitalised, in a script without case, or quoted (a mark from Unicode's
 * private area).
 */
export const isLarge = ({ text }: PhraseWord) => /[\p{Lu}\p{Lo}\uE000-\uF8FF]/u.test(text);

const isAny = () => true;
const LONGEST_PHRASE = 5;

type Edges = { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> };

const edgesOfKnown = new WeakMap<ReadonlySet<string>, Edges>();

/** The words that phrases begin and end with. Most words of a line are none of them. */
function edgesOf(phrases: ReadonlySet<string>): Edges {
  const known = edgesOfKnown.get(phrases);
  if (known) return known;
  const split = [...phrases].map((phrase) => phrase.split(' '));
  const edges = {
    first: new Set(split.map((words) => words[0] ?? '')),
    last: new Set(split.map((words) => words.at(-1) ?? '')),
  };
  edgesOfKnown.set(phrases, edges);
  return edges;
}

/** The end of the longest phrase at `at`, or `at` when there is none. */
export function skip(
  words: readonly PhraseWord[],
  at: number,
  phrases: ReadonlySet<string>,
  fits: (word: PhraseWord) => boolean = isAny,
): number {
  if (!edgesOf(phrases).first.has(words[at]?.bare ?? '')) return at;
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    if (phrases.has(part.map(({ bare }) => bare).join(' ')) && part.every(fits)) return at + length;
  }
  return at;
}

/** The end of consecutive phrases from `at`. */
export function skipAll(
  words: readonly PhraseWord[],
  at: number,
  ...sets: readonly ReadonlySet<string>[]
): number {
  return skipAllWhere(words, at, isAny, sets);
}

/** The same, for words that pass a test. */
export function skipAllWhere(
  words: readonly PhraseWord[],
  at: number,
  fits: (word: PhraseWord) => boolean,
  sets: readonly ReadonlySet<string>[],
): number {
  let end = at;
  for (;;) {
    const next = Math.max(...sets.map((phrases) => skip(words, end, phrases, fits)));
    if (next === end) return end;
    end = next;
  }
}

/** The beginning of the longest phrase that ends at `end`, or `end` when there is none. */
export function dropPhrase(
  words: readonly PhraseWord[],
  end: number,
  phrases: ReadonlySet<string>,
  fits: (word: PhraseWord) => boolean = isAny,
): number {
  if (!edgesOf(phrases).last.has(words[end - 1]?.bare ?? '')) return end;
  for (let length = Math.min(LONGEST_PHRASE, end); length > 0; length -= 1) {
    const part = words.slice(end - length, end);
    if (phrases.has(part.map(({ bare }) => bare).join(' ')) && part.every(fits)) return end - length;
  }
  return end;
}

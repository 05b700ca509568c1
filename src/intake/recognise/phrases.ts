/** A word of a line, and as the lists of phrases have it. */
export type PhraseWord = {
  readonly text: string;
  readonly bare: string;
  readonly start: number;
  readonly end: number;
};

/** The words of a text in their places; a colon ends one. */
export function phraseWords(text: string): PhraseWord[] {
  return [...text.matchAll(/[^\s:：]+[:：]?|[:：]/gu)].map((match) => ({
    text: match[0],
    bare: bareWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word as the lists have it: in small letters, without the punctuation around it. */
export function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[\p{P}=<>|]+|(?<![\p{P}=<>|])[\p{P}=<>|]+$/gu, '');
}

/** Whether a word has no capital. */
export const isSmall = ({ text }: PhraseWord) => !/\p{Lu}/u.test(text);
/** Whether a word reads as a name: written large, in a script without case, or quoted (a mark of Unicode's private area). */
export const isLarge = ({ text }: PhraseWord) => /[\p{Lu}\p{Lo}\uE000-\uF8FF]/u.test(text);

const isAny = () => true;
const LONGEST_PHRASE = 5;

/** Where the longest of the phrases that stand at `at` ends; `at` itself when none does. */
export function skip(
  words: readonly PhraseWord[],
  at: number,
  phrases: ReadonlySet<string>,
  fits: (word: PhraseWord) => boolean = isAny,
): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    if (phrases.has(part.map(({ bare }) => bare).join(' ')) && part.every(fits)) return at + length;
  }
  return at;
}

/** Where the phrases that follow each other from `at` on end. */
export function skipAll(
  words: readonly PhraseWord[],
  at: number,
  ...sets: readonly ReadonlySet<string>[]
): number {
  return skipAllWhere(words, at, isAny, sets);
}

/** The same of words that are of some kind. */
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

/** Where the longest of the phrases that end at `end` begins; `end` itself when none does. */
export function dropPhrase(
  words: readonly PhraseWord[],
  end: number,
  phrases: ReadonlySet<string>,
  fits: (word: PhraseWord) => boolean = isAny,
): number {
  for (let length = Math.min(LONGEST_PHRASE, end); length > 0; length -= 1) {
    const part = words.slice(end - length, end);
    if (phrases.has(part.map(({ bare }) => bare).join(' ')) && part.every(fits)) return end - length;
  }
  return end;
}

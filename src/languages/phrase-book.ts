/** Phrases and their meanings, found whatever their blanks, hyphens and capitals. */
export type PhraseBook<Meaning> = {
  /** The meanings of the whole text. Empty when it is not a phrase of the book. */
  readonly meaningsOf: (text: string) => readonly Meaning[];
  /** The number of words in the longest phrase. */
  readonly mostWords: number;
};

/** A phrase as in a list, with `_` for a blank, and its meaning. */
type Entry<Meaning> = readonly [phrase: string, meaning: Meaning];

/** Creates a book whose lookups take the same time however many phrases it has. */
export function createPhraseBook<Meaning>(entries: Iterable<Entry<Meaning>>): PhraseBook<Meaning> {
  const byKey = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();
  let mostWords = 1;
  for (const [phrase, meaning] of entries) {
    const small = phrase.toLowerCase();
    const key = keyOf(small);
    const known = byKey.get(key) ?? [];
    known.push({ words: small.split('_'), meaning });
    byKey.set(key, known);
    mostWords = Math.max(mostWords, small.split(/[_-]/u).length);
  }
  return {
    mostWords,
    meaningsOf: (text) => {
      const small = text.toLowerCase();
      const known = byKey.get(keyOf(small));
      if (known === undefined) return [];
      return known.filter(({ words }) => isSpelt(words, small)).map(({ meaning }) => meaning);
    },
  };
}

function keyOf(small: string): string {
  return /[\s_-]/u.test(small) ? small.replaceAll(/[\s_-]/gu, '') : small;
}

/** Whether a text is these words with at most three blanks, hyphens or underscores between them. */
function isSpelt(words: readonly string[], text: string): boolean {
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (index > 0) at = skipBlanks(text, at);
    if (!text.startsWith(word, at)) return false;
    at += word.length;
  }
  return at === text.length;
}

const MOST_BLANKS = 3;

function skipBlanks(text: string, begin: number): number {
  let at = begin;
  while (at - begin < MOST_BLANKS && /[\s_-]/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Tells whether a text contains any of some phrases as whole words. */
export type PhraseFinder = { readonly isIn: (text: string) => boolean };

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/** Creates a finder. No phrase begins right after a `notBehind` sign. */
export function createPhraseFinder(
  phrases: readonly string[],
  { notBehind }: { readonly notBehind?: string } = {},
): PhraseFinder {
  const book = createPhraseBook(phrases.map((phrase) => [phrase, true] as const));
  const firstWords = new Set(phrases.flatMap((phrase) => [...wordsOf(phrase).slice(0, 1), keyOf(phrase)]));
  const mostWords = Math.max(...phrases.map((phrase) => wordsOf(phrase).length));
  return {
    isIn: (text) => {
      const small = text.toLowerCase();
      const words = [...small.matchAll(LETTERS)];
      return words.some(({ 0: word, index }, first) => {
        if (!firstWords.has(word) || (notBehind !== undefined && small.charAt(index - 1) === notBehind))
          return false;
        return words
          .slice(first, first + mostWords)
          .some((last) => book.meaningsOf(small.slice(index, last.index + last[0].length)).length > 0);
      });
    },
  };
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.match(LETTERS) ?? [];
}

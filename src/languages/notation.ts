/** A pattern for any of the words, longest first. A space in a word matches any run of blanks. */
export function anyOf(words: string): string {
  const sorted = listOf(words).toSorted((a, b) => b.length - a.length);
  return sorted.map((word) => escaped(word).replaceAll('_', '[\\s_-]{0,3}')).join('|');
}

/** The words of a text list. `_` is the blank inside a phrase. */
export function listOf(words: string): string[] {
  return words.trim().split(/\s+/u);
}

/** The words and phrases of a text list, with their blanks. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(listOf(words).map((word) => word.replaceAll('_', ' ')));
}

/** Matches the words of a list in any case, with or without an abbreviation's full stop. */
export function wordOf(words: string): { readonly test: (word: string) => boolean } {
  const known = setOf(words);
  return { test: (word) => known.has(word.toLowerCase().replace(/\.$/, '')) };
}

/** The scripts without blanks between words, for a character class. */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');

/** Whether a text has a character of a script without blanks between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/**
 * A pattern for any of the phrases, between `before` and `behind`. Those in scripts without blanks may touch
 * other words.
 */
export function anyPhrase(phrases: string, before: string, behind: string): string {
  const words = listOf(phrases);
  const spaced = anyOf(words.filter((word) => !isUnspaced(word)).join(' '));
  return `${before}(?:${spaced})${behind}|${anyOf(words.filter(isUnspaced).join(' '))}`;
}

/** A word as it stands in a pattern. */
export function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** A matcher for any of the given words, longest first; spaces inside a word match any run of blanks. */
export function anyOf(words: string): string {
  const sorted = listOf(words).toSorted((a, b) => b.length - a.length);
  return sorted.map((word) => escape(word).replaceAll('_', '[\\s_-]{0,3}')).join('|');
}

/** The words of a list written as text; `_` stands for the blank inside a word of several parts. */
export function listOf(words: string): string[] {
  return words.trim().split(/\s+/u);
}

/** The words and phrases of a list as they are written, with their blanks. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(listOf(words).map((word) => word.replaceAll('_', ' ')));
}

/** Tells whether a word is one of a list, whatever its case and with the full stop of an abbreviation or without. */
export function wordOf(words: string): { readonly test: (word: string) => boolean } {
  const known = setOf(words);
  return { test: (word) => known.has(word.toLowerCase().replace(/\.$/, '')) };
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** A matcher for any of the given words, longest first; spaces inside a word match any run of blanks. */
export function anyOf(words: string): string {
  const sorted = listOf(words).toSorted((a, b) => b.length - a.length);
  return sorted.map((word) => escape(word).replaceAll('_', '[\\s_-]{0,3}')).join('|');
}

/** The words of a list written as text; `_` stands for the blank inside a word of several parts. */
export function listOf(words: string): string[] {
  return words.trim().split(/\s+/u);
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

import { headingWords } from './heading-words.ts';

/** Tells whether a heading, in words, has some of them. */
export type WordTest = { readonly test: (words: string) => boolean };

/** A heading that has one of these words means this, unless it also has one of those. */
export type HeadingRule<T> = {
  readonly means: T;
  readonly fits: WordTest;
  readonly unless: WordTest | null;
};

/**
 * Fits the words of headings. A comma parts the alternatives; `*` stands for the rest of a word, alone for a word of
 * any kind in front; `=` begins what must be the whole heading. Compiled with its first use: a start meets no sheet.
 */
export function anyOf(alternatives: string): WordTest {
  let pattern: RegExp | null = null;
  return { test: (words) => (pattern ??= toPattern(alternatives)).test(words) };
}

function toPattern(alternatives: string): RegExp {
  const patterns = alternatives.split(',').map((alternative) => {
    const text = alternative.trim();
    const words = headingWords(text);
    if (text.startsWith('=')) return `^${words}$`;
    const start = text.startsWith('* ') ? ' ' : text.startsWith('*') ? '' : '(?:^| )';
    const end = text.endsWith('*') ? '' : '(?: |$)';
    return `${start}${words}${end}`;
  });
  return new RegExp(patterns.join('|'), 'u');
}

/** A rule of two such lists. */
export function rule<const T extends string>(
  means: T,
  alternatives: string,
  unless?: string,
): HeadingRule<T> {
  return { means, fits: anyOf(alternatives), unless: unless === undefined ? null : anyOf(unless) };
}

/** What the first rule that fits these words says, or null. */
export function firstFitting<T extends string>(rules: readonly HeadingRule<T>[], words: string): T | null {
  return rules.find(({ fits, unless }) => fits.test(words) && unless?.test(words) !== true)?.means ?? null;
}

import type { HeadingSlot } from '../../../languages/heading-slot.ts';
import { slotsOfHeading } from '../../../languages/heading-words.ts';

/** Tells whether a heading, in words, has some of them. */
type WordTest = { readonly test: (words: string) => boolean };

/** A heading that has one of these words means this, unless it also has one of those. */
export type HeadingRule<T> = {
  readonly means: T;
  readonly fits: readonly HeadingSlot[];
  readonly unless: readonly HeadingSlot[];
};

/** What all languages have in these slots. */
export function headingsOf(...slots: readonly HeadingSlot[]): WordTest {
  return { test: (words) => hasAny(words, slots) };
}

/** A rule of two such lists. */
export function rule<const T extends string>(
  means: T,
  fits: readonly HeadingSlot[],
  unless: readonly HeadingSlot[] = [],
): HeadingRule<T> {
  return { means, fits, unless };
}

/** What the first rule that fits these words says, or null. */
export function firstFitting<T extends string>(rules: readonly HeadingRule<T>[], words: string): T | null {
  return rules.find(({ fits, unless }) => hasAny(words, fits) && !hasAny(words, unless))?.means ?? null;
}

function hasAny(words: string, slots: readonly HeadingSlot[]): boolean {
  if (slots.length === 0) return false;
  const found = slotsOfHeading(words);
  return slots.some((slot) => found.has(slot));
}

import type { HeadingSlot } from '../../../languages/heading-slot.ts';
import { slotsOfHeading } from '../../../languages/heading-words.ts';

/** Tests whether a heading has some of its words. */
type WordTest = { readonly test: (words: string) => boolean };

/** A heading with one of these words has this meaning, unless it also has an excluded one. */
export type HeadingRule<T> = {
  readonly means: T;
  readonly fits: readonly HeadingSlot[];
  readonly unless: readonly HeadingSlot[];
};

/** The words of all languages in these slots. */
export function headingsOf(...slots: readonly HeadingSlot[]): WordTest {
  return { test: (words) => hasAny(words, slots) };
}

/** A rule from two such lists. */
export function rule<const T extends string>(
  means: T,
  fits: readonly HeadingSlot[],
  unless: readonly HeadingSlot[] = [],
): HeadingRule<T> {
  return { means, fits, unless };
}

/** The meaning by the first rule that matches, or null. */
export function firstFitting<T extends string>(rules: readonly HeadingRule<T>[], words: string): T | null {
  return rules.find(({ fits, unless }) => hasAny(words, fits) && !hasAny(words, unless))?.means ?? null;
}

function hasAny(words: string, slots: readonly HeadingSlot[]): boolean {
  if (slots.length === 0) return false;
  const found = slotsOfHeading(words);
  return slots.some((slot) => found.has(slot));
}

import type { HeadingSlot } from '../../../languages/heading-slot.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { listOf } from '../../../languages/notation.ts';
import { wordList, type WordTest } from '../../../languages/word-list.ts';

/** A heading that has one of these words means this, unless it also has one of those. */
export type HeadingRule<T> = {
  readonly means: T;
  readonly fits: WordTest;
  readonly unless: WordTest | null;
};

/** Words that mean it only where they are the whole heading. */
const wholeSlots: ReadonlySet<HeadingSlot> = new Set([
  'bareName',
  'likelyName',
  'ownName',
  'plain',
  'reach',
  'number',
  'tags',
]);

/** What all languages have in these slots. */
export function headingsOf(...slots: readonly HeadingSlot[]): WordTest {
  return wordList(() =>
    slots.flatMap((slot) =>
      listOf(lexicon.headings(slot)).map((words) => (wholeSlots.has(slot) ? `=${words}` : words)),
    ),
  );
}

/** A rule of two such lists. */
export function rule<const T extends string>(
  means: T,
  slots: readonly HeadingSlot[],
  unless: readonly HeadingSlot[] = [],
): HeadingRule<T> {
  return { means, fits: headingsOf(...slots), unless: unless.length > 0 ? headingsOf(...unless) : null };
}

/** What the first rule that fits these words says, or null. */
export function firstFitting<T extends string>(rules: readonly HeadingRule<T>[], words: string): T | null {
  return rules.find(({ fits, unless }) => fits.test(words) && unless?.test(words) !== true)?.means ?? null;
}

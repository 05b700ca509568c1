import { headingSlots, type HeadingSlot } from './heading-slot.ts';
import { lexicon } from './lexicon.ts';
import { listOf } from './notation.ts';
import { createWordIndex } from './word-index.ts';

/** Slots whose words mean it only where they are the whole heading. */
const wholeSlots: ReadonlySet<HeadingSlot> = new Set([
  'bareName',
  'likelyName',
  'ownName',
  'plain',
  'reach',
  'number',
  'tags',
  'surnameOrNickname',
  'formOfAddress',
  'besideAddress',
  'besideKind',
  'postcodeToo',
]);

/** The slots that have some of the words of a heading, folded. */
export const slotsOfHeading = createWordIndex<HeadingSlot>(() =>
  headingSlots.map((slot) => {
    const words = listOf(lexicon.headings(slot));
    return [slot, wholeSlots.has(slot) ? words.map((word) => `=${word}`) : words] as const;
  }),
);

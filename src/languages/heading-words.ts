import { foldedWords } from './folded-words.ts';
import { headingSlots, type HeadingSlot } from './heading-slot.ts';
import type { LabelSlot } from './language.ts';
import { lexicon } from './lexicon.ts';
import { listOf } from './notation.ts';
import { createWordIndex } from './word-index.ts';

/** Slots whose words count only as the whole heading. */
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

/** The labels of forms are also headings, as whole ones. */
const alsoLabels: readonly (readonly [slot: HeadingSlot, label: LabelSlot])[] = [
  ['name', 'name'],
  ['given', 'given'],
  ['surname', 'surname'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['company', 'company'],
  ['likelyName', 'person'],
];

/** The slots that match words of a folded heading. */
export const slotsOfHeading = createWordIndex<HeadingSlot>(() => {
  const said = new Set(headingSlots.flatMap((slot) => wordsOf(slot).map(foldedWords)));
  const labels = alsoLabels.map(([slot, label]) => {
    const own = listOf(lexicon.labels(label)).filter((word) => !said.has(foldedWords(word)));
    return [slot, own.map((word) => `=${word}`)] as const;
  });
  return [
    ...headingSlots.map((slot) => {
      const words = wordsOf(slot);
      return [slot, wholeSlots.has(slot) ? words.map((word) => `=${word}`) : words] as const;
    }),
    ...labels,
  ];
});

function wordsOf(slot: HeadingSlot): readonly string[] {
  return listOf(lexicon.headings(slot));
}

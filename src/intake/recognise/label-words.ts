import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, listOf } from '../../languages/notation.ts';
import { createPhraseBook } from '../../languages/phrase-book.ts';

/** The kind of a label. After `number`, which announces any number, only a valid one counts as a phone. */
export type LabelKind = 'mobile' | 'whatsapp' | 'phone' | 'fax' | 'email' | 'number';

/** When words have several kinds, the first of these counts. */
const KINDS: readonly LabelKind[] = ['fax', 'whatsapp', 'mobile', 'phone', 'number', 'email'];

const labels = createPhraseBook<LabelKind>(
  KINDS.flatMap((kind) =>
    listOf(lexicon.beside(kind === 'whatsapp' ? 'chat' : kind)).map((words) => [words, kind] as const),
  ),
);

/** The number of words in the longest label. */
export const mostLabelWords = labels.mostWords;

/** The kind of label these words are, or null. */
export function labelKind(words: string): LabelKind | null {
  const kinds = labels.meaningsOf(words);
  return KINDS.find((kind) => kinds.includes(kind)) ?? null;
}

const formLabels = createPhraseBook(
  (['phone', 'email'] as const).flatMap((kind) =>
    listOf(lexicon.labels(kind)).map((words) => [words, kind] as const),
  ),
);

/** The kind of label these words are when a colon follows, as on a form. */
export function formLabelKind(words: string): LabelKind | null {
  return labelKind(words) ?? formLabels.meaningsOf(words)[0] ?? null;
}

/** Whether a label counts more than another one at the same number. */
export function outranks(kind: LabelKind, other: LabelKind): boolean {
  return KINDS.indexOf(kind) < KINDS.indexOf(other);
}

const BEHIND = lexicon.beside('behind');
const IS = `${lexicon.beside('is')} ${lexicon.beside('at')}`;
const TAIL = new RegExp(String.raw`(?:[\s._-]{0,2}(?:${anyOf(BEHIND)})|[\s._-]{1,2}(?:${anyOf(IS)}))$`, 'iu');
const LONGEST_TAIL = 2 + Math.max(...listOf(`${BEHIND} ${IS}`).map(({ length }) => length));

/** How many characters before `end` only continue a label: “phone no”, “mobile 2”, “cell is”. */
export function labelTail(text: string, end: number): number {
  return TAIL.exec(text.slice(Math.max(0, end - LONGEST_TAIL), end))?.[0].length ?? 0;
}

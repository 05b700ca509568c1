import { allLanguages } from './all.ts';
import type {
  BesideSlot,
  FieldSlot,
  HeadingSlot,
  KeySlot,
  LabelSlot,
  Language,
  MailSlot,
  NumberSlot,
  RequestSlot,
  SheetSlot,
  SpeechSlot,
} from './language.ts';

/** The words that some languages have for one thing, as a list. */
type WordsFor<Slot extends string> = (slot: Slot) => string;

/** The words of several languages together. */
type Lexicon = {
  readonly labels: WordsFor<LabelSlot>;
  readonly beside: WordsFor<BesideSlot>;
  readonly fields: WordsFor<FieldSlot>;
  readonly keys: WordsFor<KeySlot>;
  readonly speech: WordsFor<SpeechSlot>;
  readonly requests: WordsFor<RequestSlot>;
  readonly mail: WordsFor<MailSlot>;
  readonly numbers: WordsFor<NumberSlot>;
  readonly sheets: WordsFor<SheetSlot>;
  readonly headings: WordsFor<HeadingSlot>;
};

/** Pure: the same languages give the same words; one language alone may be asked for. Nothing is read before its first use. */
export function createLexicon(languages: readonly Language[]): Lexicon {
  function gather<Slot extends string>(
    slotsOf: (language: Language) => Readonly<Partial<Record<Slot, string>>> | undefined,
  ): WordsFor<Slot> {
    return (slot) => {
      const words = languages.flatMap((language) => (slotsOf(language)?.[slot] ?? '').split(/\s+/u));
      return [...new Set(words)].filter((word) => word !== '').join(' ');
    };
  }
  return {
    labels: gather(({ labels }) => labels),
    beside: gather(({ beside }) => beside),
    fields: gather(({ fields }) => fields),
    keys: gather(({ keys }) => keys),
    speech: gather(({ speech }) => speech),
    requests: gather(({ requests }) => requests),
    mail: gather(({ mail }) => mail),
    numbers: gather(({ numbers }) => numbers),
    sheets: gather(({ sheets }) => sheets),
    headings: gather(({ headings }) => headings),
  };
}

/** What all languages have. */
export const lexicon = createLexicon(allLanguages);

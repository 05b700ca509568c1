import { allLanguages } from './all.ts';
import type { Grammar, Language } from './language.ts';

type Groups = Omit<Required<Language>, 'code' | 'grammar'>;

/** The words of several languages for one slot, as a text list. */
type WordsFor<Slot> = (slot: Slot) => string;

/** The combined words of several languages. */
type Lexicon = {
  readonly [Group in keyof Groups]: WordsFor<keyof Groups[Group]>;
} & { readonly grammars: readonly Grammar[] };

/** Combines languages. Pure, and nothing is read before its first use. */
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
    unspaced: gather(({ unspaced }) => unspaced),
    fields: gather(({ fields }) => fields),
    keys: gather(({ keys }) => keys),
    speech: gather(({ speech }) => speech),
    companies: gather(({ companies }) => companies),
    requests: gather(({ requests }) => requests),
    mail: gather(({ mail }) => mail),
    numbers: gather(({ numbers }) => numbers),
    calendar: gather(({ calendar }) => calendar),
    sheets: gather(({ sheets }) => sheets),
    headings: gather(({ headings }) => headings),
    get grammars() {
      return languages.flatMap(({ grammar }) => grammar ?? []);
    },
  };
}

/** The words of all languages. */
export const lexicon = createLexicon(allLanguages);

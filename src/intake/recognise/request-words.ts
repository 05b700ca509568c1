import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../../languages/notation.ts';

/** A set of phrases in small letters; `_` stands for the blank between their words. */
function phrases(text: string): ReadonlySet<string> {
  return new Set(listOf(text).map((phrase) => phrase.replaceAll('_', ' ')));
}

/** What makes a request polite, in front of it or behind. */
export const POLITE = phrases(lexicon.requests('please'));

export const THANKS = phrases(lexicon.requests('thanks'));

/** Taken off only with a request behind it: alone it may open a name, “Hello Kitty”. */
export const GREETING = phrases(lexicon.requests('greetings'));

/** What stands before the verb of a request. */
export const ASKING = phrases(lexicon.requests('asking'));

/** Verbs that are no name, however they are written. */
export const VERBS = phrases(lexicon.requests('save'));

/** Verbs that open names when they are written large: “Register Office”. */
export const VERBS_SMALL = phrases(lexicon.requests('saveBeforeName'));

/** Verbs that are names too – “Salva Pérez” –: only in small letters before a name in large ones. */
export const VERBS_AND_NAMES = phrases(lexicon.requests('saveOrName'));

/** Verbs in two parts: what stands in front goes only together with what stands behind. */
const splitVerbs = listOf(lexicon.requests('saveInTwo')).map(
  (pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const,
);
export const SPLIT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  splitVerbs.map(([first]) => [
    first,
    new Set(splitVerbs.filter(([one]) => one === first).map(([, last]) => last)),
  ]),
);
const SECOND_HALVES: ReadonlySet<string> = new Set(splitVerbs.map(([, last]) => last));

const stems = listOf(lexicon.requests('saveStems'));

/** Whether a word begins as the verbs do: “agregad”, “добавляй”. */
export function beginsAsVerb(bare: string): boolean {
  return stems.some((stem) => bare.startsWith(stem));
}

/** “as a new client”, “to our contacts”. */
export const AS = phrases(lexicon.requests('as'));
export const INTO = phrases(lexicon.requests('into'));
export const LISTS = phrases(lexicon.requests('lists'));

/** What languages put behind the name to ask for it to be stored, and where it is to be put. */
export const CLOSING = phrases(lexicon.requests('closing'));

/** What a contact is called by who asks for one. */
export const KINDS = phrases(lexicon.requests('kinds'));

/** What may stand before the kind. */
export const ARTICLES = phrases(lexicon.requests('articles'));

export const NEW = phrases(lexicon.requests('new'));

/** What leads from the kind to the name. */
export const OF = phrases(lexicon.requests('of'));

/** “agrega a Carlos”, “adiciona o João”. */
export const OBJECT = phrases(lexicon.requests('object'));

/** What says whose number this is. */
export const NUMBERS_OF = phrases(lexicon.requests('numbersOf'));

/** Sentences that introduce somebody. */
export const INTRODUCING = phrases(lexicon.requests('introducing'));

/** The same in a word that may begin a name: only in small letters before a name in large ones. */
export const INTRODUCING_SMALL = phrases(lexicon.requests('introducingSmall'));

/** Labels of a name without their colon. */
export const NAME_LABELS = phrases(lexicon.requests('nameLabels'));

/** What joins a number to the name behind it, or a name to the number behind it. */
export const JOINS_NAME = phrases(lexicon.requests('joinsName'));
export const JOINS_NUMBER = phrases(lexicon.requests('joinsNumber'));

/** Whatever may stand behind the number and asks for no more than saving: “… zu den Kontakten hinzufügen, danke”. */
export const ASIDE_OF_REQUESTS = [
  POLITE,
  THANKS,
  CLOSING,
  VERBS,
  VERBS_SMALL,
  VERBS_AND_NAMES,
  ARTICLES,
  KINDS,
  NEW,
  OF,
  OBJECT,
  SECOND_HALVES,
  AS,
  INTO,
  LISTS,
];

const OPENING = [POLITE, GREETING, ASKING, VERBS, VERBS_SMALL, VERBS_AND_NAMES, new Set(SPLIT_VERBS.keys())];
const INTRODUCTIONS = [INTRODUCING, INTRODUCING_SMALL, NAME_LABELS, KINDS, NEW, NUMBERS_OF, JOINS_NAME];

/** Every single word of a phrase that may open or close a name: where none stands there is no request. */
export const requestWords: ReadonlySet<string> = new Set(
  [OPENING, INTRODUCTIONS, [THANKS, CLOSING, JOINS_NUMBER]]
    .flatMap((sets) => sets.flatMap((set) => [...set]))
    .flatMap((phrase) => phrase.split(' '))
    .concat([...SECOND_HALVES]),
);

import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../../languages/notation.ts';

/** A set of lowercase phrases. `_` is the blank between words. */
function phrases(text: string): ReadonlySet<string> {
  return new Set(listOf(text).map((phrase) => phrase.replaceAll('_', ' ')));
}

/** Polite words before or after a request. */
export const POLITE = phrases(lexicon.requests('please'));

export const THANKS = phrases(lexicon.requests('thanks'));

/** Removed only before a request, since alone it may begin a name: “Hello Kitty”. */
export const GREETING = phrases(lexicon.requests('greetings'));

/** Words before the verb of a request. */
export const ASKING = phrases(lexicon.requests('asking'));

/** Verbs that are never a name, in any case. */
export const VERBS = phrases(lexicon.requests('save'));

/** Names that begin like a verb. */
export const NAMES_WITH_VERB = phrases(lexicon.requests('namesWithVerb'));

/** Verbs that begin names when capitalised: “Register Office”. */
export const VERBS_SMALL = phrases(lexicon.requests('saveBeforeName'));

/** Verbs that are also names, as in “Salva Pérez”. They count only in lowercase before a capitalised name. */
export const VERBS_AND_NAMES = phrases(lexicon.requests('saveOrName'));

/** Verbs in two parts. The first part is removed only together with the second. */
const splitVerbs = listOf(lexicon.requests('saveInTwo')).map(
  (pair) =>
    [pair.slice(0, pair.indexOf(':')).replaceAll('_', ' '), pair.slice(pair.indexOf(':') + 1)] as const,
);
export const SPLIT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  splitVerbs.map(([first]) => [
    first,
    new Set(splitVerbs.filter(([one]) => one === first).map(([, last]) => last)),
  ]),
);
const SECOND_HALVES: ReadonlySet<string> = new Set(splitVerbs.map(([, last]) => last));

const stems = listOf(lexicon.requests('saveStems'));

/** Whether a word begins like one of the verbs: “agregad”, “добавляй”. */
export function beginsAsVerb(bare: string): boolean {
  return stems.some((stem) => bare.startsWith(stem));
}

/** “as a new client”, “to our contacts”. */
export const AS = phrases(lexicon.requests('as'));
export const INTO = phrases(lexicon.requests('into'));
export const LISTS = phrases(lexicon.requests('lists'));

/** Words after the name that ask to store it, or say where. */
export const CLOSING = phrases(lexicon.requests('closing'));

/** Words for a contact in a request. */
export const KINDS = phrases(lexicon.requests('kinds'));

/** Words that may come before a word for a contact. */
export const ARTICLES = phrases(lexicon.requests('articles'));

export const NEW = phrases(lexicon.requests('new'));

/** Words between the word for a contact and the name. */
export const OF = phrases(lexicon.requests('of'));

/** “agrega a Carlos”, “adiciona o João”. */
export const OBJECT = phrases(lexicon.requests('object'));

/** Words that say whose number it is. */
export const NUMBERS_OF = phrases(lexicon.requests('numbersOf'));

/** What someone may have sent: “call”, “voice message”. */
export const NOTICES = phrases(lexicon.requests('notices'));

/** Words between such a notice and its sender. */
export const SENT_BY = phrases(
  `${lexicon.mail('from')} ${lexicon.speech('from')} ${lexicon.speech('of')} ${lexicon.requests('of')}`,
);

/** Sentences that introduce someone. */
export const INTRODUCING = phrases(lexicon.requests('introducing'));

/** The same as words that may begin a name: only in lowercase before a capitalised name. */
export const INTRODUCING_SMALL = phrases(lexicon.requests('introducingSmall'));

/** A name's labels, without their colon. */
export const NAME_LABELS = phrases(lexicon.requests('nameLabels'));

/** Words between a number and the name after it, or a name and the number after it. */
export const JOINS_NAME = phrases(lexicon.requests('joinsName'));
export const JOINS_NUMBER = phrases(lexicon.requests('joinsNumber'));

/** The same as words that may end a name: “erik hans”, “kim su”. They count only behind a capitalised name. */
export const JOINS_OR_NAME = phrases(lexicon.requests('joinsOrName'));

/** Words after the number that only ask to save it: “… zu den Kontakten hinzufügen, danke”. */
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
const INTRODUCTIONS = [
  INTRODUCING,
  INTRODUCING_SMALL,
  NAME_LABELS,
  KINDS,
  NEW,
  NUMBERS_OF,
  NOTICES,
  JOINS_NAME,
];

/** Every word of a phrase inside a request, beside its verb. */
export const aroundRequests: ReadonlySet<string> = wordsIn([...ASIDE_OF_REQUESTS, JOINS_NUMBER]);

/** Every word of a phrase that may come before or after a name. Without one of them there is no request. */
export const requestWords: ReadonlySet<string> = wordsIn([
  ...OPENING,
  ...INTRODUCTIONS,
  THANKS,
  CLOSING,
  JOINS_NUMBER,
  JOINS_OR_NAME,
  SECOND_HALVES,
]);

function wordsIn(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((phrases) => [...phrases]).flatMap((phrase) => phrase.split(' ')));
}

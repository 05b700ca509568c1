import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf, listOf, setOf } from '../../../languages/notation.ts';
import { HONORIFIC, RELATIVES, STOP_WORDS } from '../../recognise/name-words.ts';
import type { Run } from './runs.ts';

/**
 * How sure it is that a sentence is about somebody. `named` call, write or are to be called; `passing` may be a
 * thing: “about the Golf”.
 */
export type Standing = 'named' | 'mentioned' | 'passing';

/**
 * Who is to be called or who called, nearest first. Else the nearest run that is certainly a person, by several
 * words or by being named so, before one that may be a thing. “Tom Hunt from Leeds wants the API” is about Tom.
 */
export function likeliest(nearestFirst: readonly Run[], field: string): Run | undefined {
  const relative = nearestFirst.find(
    ({ before }, index) => RELATIVES.has(before) && nearestFirst[index + 1]?.possessive,
  );
  if (relative) return relative;
  const actor =
    nearestFirst.find(isAskedFor) ??
    nearestFirst.find((run) => isTitled(run) && GETS_IN_TOUCH.test(field)) ??
    nearestFirst.find((run) => acts(run, field) && !runsErrand(run, field));
  if (actor) return actor;
  const settled = nearestFirst.filter((run) => !isPassing(run, field));
  const likely = settled.length > 0 ? settled : nearestFirst;
  return (
    likely.find((run) => run.words.length > 1) ?? likely.find(({ words }) => !isAcronym(words)) ?? likely[0]
  );
}

/** “Its MOT”. */
function isAcronym([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && /^\p{Lu}+$/u.test(word);
}

/** “Frau Kern”, “don Hernán Castaño”. */
function isTitled(run: Run): boolean {
  return isAddressed(run) || HONORIFIC.test(run.before);
}

/** “Ask for Bob”, “Priya's number”, “her son Tom”, “the tenant Ali”. */
function isAskedFor({ words, before, possessive, lead }: Run): boolean {
  if (possessive || (INTRODUCES.has(before.replace('’', "'")) && !isAcronym(words))) return true;
  return PEOPLE.has(before) || (RELATIVES.has(before) && (ARTICLES.has(lead) || STOP_WORDS.has(lead)));
}

const PEOPLE = setOf(lexicon.labels('person'));

/** “Jane Doe called about …”, “Llamó doña Marta por …”, “Herr Vogel hat … angerufen”. */
function acts(run: Run, field: string): boolean {
  if (isTitled(run) && GETS_IN_TOUCH.test(field)) return true;
  if (run.before === '' && FROM.has(run.after)) return GETS_IN_TOUCH.test(field);
  if (run.words.length < 2) return false;
  return ACTS.has(run.after) || CALLS.has(run.before) || (run.before === '' && GETS_IN_TOUCH.test(field));
}

export const CALLS = setOf(lexicon.speech('calls'));
/** The first words of what people do who get in touch. */
const ACTS = new Set([
  ...CALLS,
  ...listOf(lexicon.speech('approaches')).map((phrase) => phrase.split('_', 1)[0] ?? ''),
]);
const GETS_IN_TOUCH = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(`${lexicon.speech('calls')} ${lexicon.speech('approaches')}`)})(?!\p{L})`,
  'iu',
);

/** “About the Ford Bronco”, “the Golf”, “Torre Norte”: perhaps a thing. “Com a Maria Souza” is a person. */
export function isPassing(run: Run, field: string): boolean {
  if (runsErrand(run, field)) return true;
  const isThing = run.words.length === 1 && (ARTICLES.has(run.before) || isCounted(run));
  return (isTopic(run) || isThing || PLACES.has(run.before)) && !isAddressed(run);
}

const PLACES = setOf(`${lexicon.numbers('places')} ${lexicon.speech('streets')}`);

/** “٣٠ كرسي”: in scripts without capitals, a word behind a number. “Table for 4 Ann” is Ann. */
function isCounted({ before, words: [word = ''] }: Run): boolean {
  return /^\p{Nd}{1,5}$/u.test(before) && /^\p{Lo}/u.test(word);
}

/** “She wants Tom to ring her”, “que Julien la rappelle”: one of us is to call. */
function runsErrand({ words }: Run, field: string): boolean {
  const at = field.indexOf(words.join(' '));
  return at >= 0 && ERRAND.test(field.slice(at + words.join(' ').length));
}

const ERRAND = new RegExp(String.raw`^\s(?:${anyOf(lexicon.speech('errands'))})(?!\p{L})`, 'iu');

/** “About the Golf”, “to call about the flat”. */
export function isTopic({ before, lead }: Run): boolean {
  return ABOUT.has(before) || (ARTICLES.has(before) && (ABOUT.has(lead) || CALLS.has(lead)));
}

/** What a sentence says of the person in it. */
export function standingOf(run: Run, field: string): Standing {
  if (runsErrand(run, field)) return 'passing';
  if (isAskedFor(run) || acts(run, field)) return 'named';
  // Without capitals, little but a form of address marks a name.
  if (isAddressed(run) && run.words.some((word) => /\p{Lo}/u.test(word))) return 'named';
  if (isPassing(run, field) && (isTopic(run) || !ASKS_TO_CALL.test(field))) return 'passing';
  return ASKS_TO_CALL.test(field) || HONORIFIC.test(run.before) ? 'named' : 'mentioned';
}

/** “bei Frau Kern”, “in Ms Goh”: someone with a form of address is not a company and no place. */
export function isAddressed({ words: [first = '', ...others] }: Run): boolean {
  return others.length > 0 && HONORIFIC.test(first);
}

/** Verbs of calling: in “Meldet euch bei Jörg”, the person to call is not a company. */
export const ASKS_TO_CALL = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.speech('calls'))})(?!\p{L})`,
  'iu',
);

const FROM = setOf(lexicon.speech('from'));
const INTRODUCES = setOf(lexicon.speech('introduces'));

const ABOUT = setOf(lexicon.speech('about'));
/** Without the French “son”, a relative in English. */
const ARTICLES = new Set(
  listOf(`${lexicon.speech('articles')} ${lexicon.requests('articles')}`).filter(
    (word) => !RELATIVES.has(word),
  ),
);

import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf, setOf } from '../../../languages/notation.ts';
import { HONORIFIC, NAME_ARTICLES, PARTICLES, PERSON_WORDS } from '../../recognise/name-words.ts';
import { isCompany, isName } from '../../recognise/name.ts';
import {
  ASKS_TO_CALL,
  CALLS,
  isAddressed,
  isPassing,
  isTopic,
  likeliest,
  standingOf,
  type Standing,
} from './likeliest.ts';
import { lowercaseName } from './lowercase-name.ts';
import { runsOf, type Run } from './runs.ts';

/** The person in a sentence, and their company. */
export type ProseMention = {
  readonly name: string | null;
  readonly organization: string | null;
  readonly standing: Standing;
};

const FROM = setOf(lexicon.speech('from'));
/** “A call from …”. */
const SENT_BY = setOf(lexicon.mail('from'));
const IN_PLACE = setOf(lexicon.speech('in'));
const CALLED = new RegExp(anyOf(lexicon.speech('called')), 'iu');
const OF = setOf(lexicon.speech('of'));

/** Finds the name in a sentence: the capitalised words nearest to the number that are not everyday speech. */
export function readProseName(
  field: string,
  nearest: 'first' | 'last',
  mayBeLowercase: boolean,
): ProseMention {
  const runs = runsOf(field);
  const sender = nearest === 'last' ? senderOf(runs, field) : null;
  if (sender !== null) return named(sender);
  const company = runs.find((run) => FROM.has(run.before) && !isAddressed(run)) ?? null;
  const people = runs
    .flatMap(withoutCompany)
    .filter(
      (run) =>
        run !== company &&
        !run.bracketed &&
        (!IN_PLACE.has(run.before) || isAddressed(run) || CALLS.has(run.lead)) &&
        isName(run.words.join(' ')) &&
        !isSubject(run, field),
    );
  const caller = company !== null && isCaller(company, people, field) ? company.words.join(' ') : null;
  if (caller !== null) return isName(caller) ? named(caller) : unnamed(null);
  const chosen = likeliest(nearest === 'last' ? people.toReversed() : people, field);
  if (!chosen) {
    const noted = runs.find(isNotedPerson);
    if (noted) return named(noted.words.join(' '));
    const called = company !== null && ASKS_TO_CALL.test(field) ? company.words.join(' ') : '';
    if (isName(called)) return named(called);
    const lowercase = mayBeLowercase ? lowercaseName(field) : null;
    return lowercase === null ? { ...unnamed(null), organization: companyOf(runs) } : unnamed(lowercase);
  }
  const standing = standingOf(chosen, field);
  if (standing === 'passing' && isTopic(chosen) && SOMEONE.test(field)) return unnamed(null);
  const split = splitOf(chosen.words, company === null ? null : company.words.join(' '));
  return { ...split, standing };
}

/** “Someone rang about the Harlow Road flat”: no name was left. */
const SOMEONE = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(lexicon.speech('someone'))})(?!\p{L})`, 'iu');

function named(name: string): ProseMention {
  return { name, organization: null, standing: 'named' };
}

function unnamed(name: string | null): ProseMention {
  return { name, organization: null, standing: 'mentioned' };
}

/** “Kern Heizungsbau GmbH wants a quote for …”. */
function companyOf(runs: readonly Run[]): string | null {
  return (
    runs.map(({ words }) => words.join(' ')).find((words) => words.includes(' ') && isCompany(words)) ?? null
  );
}

/** “A call from Jane Doe about the Golf”: what stands like an employer is who called. */
function isCaller(company: Run, people: readonly Run[], field: string): boolean {
  return CALLED.test(field) && SENT_BY.has(company.before) && people.every((run) => isPassing(run, field));
}

/**
 * “You have received KES 500 from Mercy Kamau 0722 …”, “Enquiry for a Bullet from Suresh 0722 …”: the caller,
 * writer or payer directly before the number.
 */
function senderOf(runs: readonly Run[], field: string): string | null {
  const last = runs.at(-1);
  if (!last || !SENT_BY.has(last.before)) return null;
  if (!(last.words.length > 1 ? CALLED : NOTICE).test(field)) return null;
  const name = last.words.join(' ');
  return isName(name) && field.trimEnd().endsWith(last.words.at(-1) ?? '') ? name : null;
}

const NOTICE = new RegExp(String.raw`^(?:${anyOf(lexicon.requests('notices'))})(?!\p{L})`, 'iu');

/** “The customer (Karim Haddad) is at …”, “the tenant of 204 (Mr. Rao) …”. */
function isNotedPerson(run: Run): boolean {
  const isSaid = PERSON_WORDS.has(run.before) || isAddressed(run);
  return run.bracketed && run.words.length > 1 && isSaid && isName(run.words.join(' '));
}

function isArticle(word: string): boolean {
  return NAME_ARTICLES.has(word) || /^l['’]/u.test(word);
}

/**
 * “María García de Telefónica”: after a full name, the last “de” leads to an employer. “de la …” is a surname.
 */
function splitOf(
  words: readonly string[],
  organization: string | null,
): Pick<ProseMention, 'name' | 'organization'> {
  const of = words.findLastIndex((word) => OF.has(word));
  const own = words.slice(0, Math.max(of, 0)).filter((word) => !HONORIFIC.test(word));
  if (own.length < 2 || organization !== null || isArticle(words[of + 1] ?? ''))
    return { name: words.join(' '), organization };
  return { name: words.slice(0, of).join(' '), organization: words.slice(of + 1).join(' ') };
}

/** “Confidentiality notice …”: the word is capitalised only because the sentence begins with it. */
function isSubject({ words }: Run, field: string): boolean {
  const [word = ''] = words;
  const begins = words.length === 1 && field.startsWith(`${word} `);
  return begins && THING.test(word) && word.length > 6;
}

const THING = new RegExp(`\\p{L}{3}(?:${anyOf(lexicon.speech('thingEndings'))})$`, 'u');

/** “Julia Hoffmann von der Beispiel GmbH”: the words before a company end the name. */
function withoutCompany(run: Run): Run[] {
  if (!isCompany(run.words.join(' '))) return [run];
  const cut = run.words.findIndex((word) => PARTICLES.has(word) && /^\p{Ll}/u.test(word));
  return cut > 0 ? [{ ...run, words: run.words.slice(0, cut) }] : [];
}

import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import { isLabel } from '../recognise/labels.ts';
import {
  NAME_ARTICLES,
  EMPLOYER,
  HONORIFIC,
  LEADS_ON,
  PARTICLES,
  PERSON_WORDS,
  ROLE,
  STOP_WORDS,
} from '../recognise/name-words.ts';
import {
  isCompany,
  isEverydayWord,
  isName,
  isNameWord,
  isRole,
  opensWithArticle,
} from '../recognise/name.ts';

/** The person in a sentence, and their company. */
export type ProseMention = { readonly name: string | null; readonly organization: string | null };

const FROM = setOf(lexicon.speech('from'));
/** “A call from …”. */
const SENT_BY = setOf(lexicon.mail('from'));
const PLACE = setOf(lexicon.speech('in'));
const CALLED = new RegExp(anyOf(lexicon.speech('called')), 'iu');
const OF = setOf(lexicon.speech('of'));
const AND = setOf(lexicon.speech('and'));

/** Finds the name in a sentence: the capitalised words nearest to the number that are not everyday speech. */
export function readProseName(
  field: string,
  nearest: 'first' | 'last',
  mayBeLowercase: boolean,
): ProseMention {
  const runs = runsOf(field);
  const sender = nearest === 'last' ? senderOf(runs, field) : null;
  if (sender !== null) return { name: sender, organization: null };
  const company = runs.find((run) => FROM.has(run.before) && !isAddressed(run)) ?? null;
  const people = runs
    .flatMap(withoutCompany)
    .filter(
      (run) =>
        run !== company &&
        !run.bracketed &&
        (!PLACE.has(run.before) || isAddressed(run)) &&
        isName(run.words.join(' ')) &&
        !isSubject(run, field),
    );
  const caller =
    people.length === 0 && CALLED.test(field) && company !== null && SENT_BY.has(company.before)
      ? company
      : null;
  if (caller)
    return { name: isName(caller.words.join(' ')) ? caller.words.join(' ') : null, organization: null };
  const chosen = likeliest(nearest === 'last' ? people.toReversed() : people);
  if (!chosen) {
    const noted = runs.find(isNotedPerson);
    if (noted) return { name: noted.words.join(' '), organization: null };
    const called = company !== null && ASKS_TO_CALL.test(field) ? company.words.join(' ') : '';
    if (isName(called)) return { name: called, organization: null };
    return { name: mayBeLowercase ? lowercaseName(field) : null, organization: null };
  }
  return splitOf(chosen.words, company === null ? null : company.words.join(' '));
}

/** Verbs of calling: in “Meldet euch bei Jörg”, the person to call is not a company. */
export const ASKS_TO_CALL = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.speech('calls'))})(?!\p{L})`,
  'iu',
);

/**
 * “You have received KES 500 from Mercy Kamau 0722 …”: the caller, writer or payer directly before the number.
 */
function senderOf(runs: readonly Run[], field: string): string | null {
  const last = runs.at(-1);
  if (!last || last.words.length < 2 || !SENT_BY.has(last.before) || !CALLED.test(field)) return null;
  const name = last.words.join(' ');
  return isName(name) && field.trimEnd().endsWith(last.words.at(-1) ?? '') ? name : null;
}

/** “bei Frau Kern”, “in Ms Goh”: someone with a form of address is not a company and no place. */
function isAddressed({ words: [first = '', ...others] }: Run): boolean {
  return others.length > 0 && HONORIFIC.test(first);
}

/**
 * The nearest run that is certainly a person, by several words or by being called or named so. Else the
 * nearest that is not an abbreviation, else the nearest. “Tom Hunt from Leeds wants the API” is about Tom.
 */
function likeliest(nearestFirst: readonly Run[]): Run | undefined {
  const relative = nearestFirst.find(
    ({ before }, index) => RELATIVES.has(before) && nearestFirst[index + 1]?.possessive,
  );
  if (relative) return relative;
  return (
    nearestFirst.find(
      (run) => run.possessive || run.words.length > 1 || INTRODUCES.has(run.before.replace('’', "'")),
    ) ??
    nearestFirst.find(({ words: [word = ''] }) => !/^\p{Lu}+$/u.test(word)) ??
    nearestFirst[0]
  );
}

/** “The customer (Karim Haddad) is at …”, “the tenant of 204 (Mr. Rao) …”. */
function isNotedPerson(run: Run): boolean {
  const isSaid = PERSON_WORDS.has(run.before) || isAddressed(run);
  return run.bracketed && run.words.length > 1 && isSaid && isName(run.words.join(' '));
}

/** “Omar's wife Lucy will call” is about Lucy. */
const RELATIVES = setOf(lexicon.speech('rolesBehind'));

const INTRODUCES = setOf(lexicon.speech('introduces'));

function isArticle(word: string): boolean {
  return NAME_ARTICLES.has(word) || /^l['’]/u.test(word);
}

/**
 * “María García de Telefónica”: after a full name, the last “de” leads to an employer. “de la …” is a surname.
 */
function splitOf(words: readonly string[], organization: string | null): ProseMention {
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

type Run = {
  readonly words: readonly string[];
  readonly before: string;
  readonly bracketed: boolean;
  /** “Priya's number”. */
  readonly possessive: boolean;
};

function runsOf(field: string): Run[] {
  const runs: Run[] = [];
  let words: string[] = [];
  let before = '';
  let bracketed = false;
  let inBrackets = false;
  let previous = '';
  const tokens = field.split(/\s+/u);
  const isLoud = !/\p{Ll}/u.test(field);
  const close = (possessive = false) => {
    while (words.length > 0 && PARTICLES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    if (words.length > 0) runs.push({ words, before, bracketed, possessive });
    words = [];
  };
  for (const [index, token] of tokens.entries()) {
    // “Charge ch_3Nq…”: a word before a code is a thing.
    const isThing = /^\p{Lu}\p{Ll}+$/u.test(token) && /[\p{L}_]\p{Nd}|\p{Nd}_/u.test(tokens[index + 1] ?? '');
    if (/^[(（"“«]/u.test(token)) close();
    inBrackets ||= /^[(（]/u.test(token);
    const word = withoutStop(
      (words.length === 0 ? token.replace(OF_APOSTROPHE, '') : token)
        .replaceAll(/^["'“”‘’(（@«¡¿]+/gu, '')
        .replace(/(?<!["”»)）!?,،؛;:])["”»)）!?,،؛;:]+$/u, ''),
    ).replace(ENDING, '');
    const begins = words.length === 0;
    const isArticle = begins && opensWithArticle([token, tokens[index + 1] ?? '']);
    if (!begins && /^\p{Lu}\p{L}+\.$/u.test(token) && HONORIFIC.test(word) && index < tokens.length - 1) {
      if (!words.every((one) => HONORIFIC.test(one))) close();
    }
    const leadsOn = isLoud && LEADS_ON.has(word.toLowerCase());
    if (
      !(begins && isThing) &&
      !isArticle &&
      !leadsOn &&
      (belongs(word, words.length === 0) || isJoint(word, words) || isSurnameParticle(word, words))
    ) {
      if (words.length === 0) [before, bracketed] = [previous, inBrackets];
      words.push(word);
      if (ENDING.test(token) || /[,،؛;:)）"”]$/u.test(token)) close(ENDING.test(token));
    } else close();
    if (/[)）]/u.test(token)) inBrackets = false;
    previous = word.toLowerCase().replace(/\.$/u, '') || token;
  }
  close();
  return runs;
}

/** “le numéro d’Ophélie”. */
const OF_APOSTROPHE = /^[dl]['’](?=\p{Lu}\p{Ll})/u;

/** The endings for “of” or “to” after a name, in English, and in Turkish after its apostrophe. */
const ENDING = /['’](?:s?|n?[ıiuü]n|y?[ıiuüea])$/u;

/** Drops the full stop of a sentence, but keeps that of “Dr.” and “J.”. */
function withoutStop(word: string): string {
  return HONORIFIC.test(word) ? word : word.replace(/(?<=[\p{L}\p{M}]{3})\.$/u, '');
}

/** “de la Fuente y Ruiz”: after a surname with a particle, “y” leads to the mother's surname. */
function isJoint(word: string, words: readonly string[]): boolean {
  return word === 'y' && words.some((one) => PARTICLES.has(one));
}

/** “Sjoerd van Dijk”: after a first name alone, “van” begins the surname. After a full name, an employer. */
function isSurnameParticle(word: string, words: readonly string[]): boolean {
  return words.length === 1 && PARTICLES.has(word) && FROM.has(word);
}

function belongs(word: string, begins: boolean): boolean {
  if (EMPLOYER.test(word) || (!begins && ROLE.test(word)) || isMoney(word)) return false;
  const lower = word.toLowerCase();
  if (HONORIFIC.test(word) && /^\p{Lu}/u.test(word)) return true;
  if (isNameWord(word)) {
    return !isEverydayWord(word, begins, !begins) && !(begins && (isLabel(word) || isRole(word)));
  }
  return !begins && PARTICLES.has(lower) && !FROM.has(lower) && !AND.has(lower) && /^\p{L}/u.test(word);
}

const MONEY = setOf(lexicon.numbers('money'));

/** “FCFA”, “USD”, “Rs.”, but not the name “Sar”. */
function isMoney(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  return MONEY.has(bare) && (bare.length === 2 || /^\p{Lu}{3,4}$/u.test(word));
}

const INTRODUCTIONS = `${lexicon.speech('iAm')} ${lexicon.requests('introducing')} ${lexicon.requests('introducingSmall')}`;
const GOES_ON = `${lexicon.speech('from')} ${lexicon.speech('of')} ${lexicon.speech('connects')}`;
const INTRODUCED = new RegExp(
  String.raw`(?:${anyOf(INTRODUCTIONS)})\s+(\p{Ll}{2,})(?=\s+(?:${anyOf(GOES_ON)})\s|$)`,
  'u',
);

/** “call ravi on …”: without capitals, the words that are not everyday speech are the name. */
function lowercaseName(field: string): string | null {
  const introduced = INTRODUCED.exec(field)?.[1];
  if (introduced !== undefined && !STOP_WORDS.has(introduced)) return introduced;
  const words = field.split(/\s+/u);
  if (words.length > 8 || /\p{Lu}|[^\p{L}\p{M}\s.'’&-]/u.test(field)) return null;
  const own = words
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !isLabel(word));
  const ofName = own.filter((word) => !HONORIFIC.test(word)).length;
  if (own.every((word) => PARTICLES.has(word)) || ofName > 3 || own.some((word) => word.length < 2))
    return null;
  return words.length - own.length <= (ofName === 1 ? 5 : 3) ? own.join(' ') : null;
}

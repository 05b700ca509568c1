import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, listOf, setOf } from '../../languages/notation.ts';
import { isLabel } from '../recognise/labels.ts';
import { bareWord } from '../recognise/phrases.ts';
import {
  NAME_ARTICLES,
  EMPLOYER,
  HONORIFIC,
  LEADS_ON,
  PARTICLES,
  PERSON_WORDS,
  RELATIVES,
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

/**
 * The person in a sentence, and their company. `named` is who calls, writes or is to be called, `passing` may
 * be a thing: “about the Golf”.
 */
export type ProseMention = {
  readonly name: string | null;
  readonly organization: string | null;
  readonly standing: 'named' | 'mentioned' | 'passing';
};

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
  if (sender !== null) return named(sender);
  const company = runs.find((run) => FROM.has(run.before) && !isAddressed(run)) ?? null;
  const people = runs
    .flatMap(withoutCompany)
    .filter(
      (run) =>
        run !== company &&
        !run.bracketed &&
        (!PLACE.has(run.before) || isAddressed(run) || CALLS.has(run.lead)) &&
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
    return unnamed(mayBeLowercase ? lowercaseName(field) : null);
  }
  const split = splitOf(chosen.words, company === null ? null : company.words.join(' '));
  return { ...split, standing: standingOf(chosen, field) };
}

function named(name: string): ProseMention {
  return { name, organization: null, standing: 'named' };
}

function unnamed(name: string | null): ProseMention {
  return { name, organization: null, standing: 'mentioned' };
}

function standingOf(run: Run, field: string): ProseMention['standing'] {
  if (isAskedFor(run) || acts(run, field)) return 'named';
  if (isPassing(run) && (isTopic(run) || !ASKS_TO_CALL.test(field))) return 'passing';
  return ASKS_TO_CALL.test(field) || HONORIFIC.test(run.before) ? 'named' : 'mentioned';
}

/** “A call from Jane Doe about the Golf”: what stands like an employer is who called. */
function isCaller(company: Run, people: readonly Run[], field: string): boolean {
  return CALLED.test(field) && SENT_BY.has(company.before) && people.every(isPassing);
}

/** Verbs of calling: in “Meldet euch bei Jörg”, the person to call is not a company. */
const ASKS_TO_CALL = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(lexicon.speech('calls'))})(?!\p{L})`, 'iu');

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

/** “bei Frau Kern”, “in Ms Goh”: someone with a form of address is not a company and no place. */
function isAddressed({ words: [first = '', ...others] }: Run): boolean {
  return others.length > 0 && HONORIFIC.test(first);
}

/**
 * Who is to be called or who called, nearest first. Else the nearest run that is certainly a person, by several
 * words or by being named so, before one that may be a thing. “Tom Hunt from Leeds wants the API” is about Tom.
 */
function likeliest(nearestFirst: readonly Run[], field: string): Run | undefined {
  const relative = nearestFirst.find(
    ({ before }, index) => RELATIVES.has(before) && nearestFirst[index + 1]?.possessive,
  );
  if (relative) return relative;
  const actor =
    nearestFirst.find(isAskedFor) ??
    nearestFirst.find((run) => isTitled(run) && GETS_IN_TOUCH.test(field)) ??
    nearestFirst.find((run) => acts(run, field));
  if (actor) return actor;
  const settled = nearestFirst.filter((run) => !isPassing(run));
  const likely = settled.length > 0 ? settled : nearestFirst;
  return (
    likely.find((run) => run.words.length > 1) ??
    likely.find(({ words: [word = ''] }) => !/^\p{Lu}+$/u.test(word)) ??
    likely[0]
  );
}

/** “Frau Kern”, “don Hernán Castaño”. */
function isTitled(run: Run): boolean {
  return isAddressed(run) || HONORIFIC.test(run.before);
}

/** “Ask for Bob”, “Priya's number”, “her son Tom”, “the tenant Ali”. */
function isAskedFor({ before, possessive, lead }: Run): boolean {
  if (possessive || INTRODUCES.has(before.replace('’', "'"))) return true;
  return PEOPLE.has(before) || (RELATIVES.has(before) && ARTICLES.has(lead));
}

const PEOPLE = setOf(lexicon.labels('person'));

/** “Jane Doe called about …”, “Llamó doña Marta por …”, “Herr Vogel hat … angerufen”. */
function acts(run: Run, field: string): boolean {
  if (isTitled(run) && GETS_IN_TOUCH.test(field)) return true;
  if (run.before === '' && FROM.has(run.after)) return GETS_IN_TOUCH.test(field);
  if (run.words.length < 2) return false;
  return ACTS.has(run.after) || CALLS.has(run.before) || (run.before === '' && GETS_IN_TOUCH.test(field));
}

const CALLS = setOf(lexicon.speech('calls'));
/** The first words of what people do who get in touch. */
const ACTS = new Set([
  ...CALLS,
  ...listOf(lexicon.speech('approaches')).map((phrase) => phrase.split('_', 1)[0] ?? ''),
]);
const GETS_IN_TOUCH = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(`${lexicon.speech('calls')} ${lexicon.speech('approaches')}`)})(?!\p{L})`,
  'iu',
);

/** “About the Ford Bronco”, “wegen der Heizung”, “the Golf”: perhaps a thing. “Com a Maria Souza” is a person. */
function isPassing(run: Run): boolean {
  return (isTopic(run) || (run.words.length === 1 && ARTICLES.has(run.before))) && !isAddressed(run);
}

function isTopic({ before, lead }: Run): boolean {
  return ABOUT.has(before) || (ARTICLES.has(before) && (ABOUT.has(lead) || CALLS.has(lead)));
}

/** “The customer (Karim Haddad) is at …”, “the tenant of 204 (Mr. Rao) …”. */
function isNotedPerson(run: Run): boolean {
  const isSaid = PERSON_WORDS.has(run.before) || isAddressed(run);
  return run.bracketed && run.words.length > 1 && isSaid && isName(run.words.join(' '));
}

const INTRODUCES = setOf(lexicon.speech('introduces'));

const ABOUT = setOf(lexicon.speech('about'));
/** Without the French “son”, a relative in English. */
const ARTICLES = new Set(
  listOf(`${lexicon.speech('articles')} ${lexicon.requests('articles')}`).filter(
    (word) => !RELATIVES.has(word),
  ),
);

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

type Run = {
  readonly words: readonly string[];
  /** The two words before, and the one after, in small letters. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
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
  let lead = '';
  let [earlier, previous] = ['', ''];
  const tokens = field.split(/\s+/u);
  const isLoud = !/\p{Ll}/u.test(field);
  const close = (possessive = false, after = '') => {
    while (words.length > 0 && PARTICLES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    if (words.length > 0) runs.push({ words, lead, before, after: bareWord(after), bracketed, possessive });
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
    const isArticle =
      begins &&
      (opensWithArticle([token, tokens[index + 1] ?? '']) || (index === 0 && isLetterArticle(tokens)));
    if (!begins && /^\p{Lu}\p{L}+\.$/u.test(token) && HONORIFIC.test(word) && index < tokens.length - 1) {
      if (!words.every((one) => HONORIFIC.test(one))) close();
    }
    const leadsOn = isLoud && LEADS_ON.has(word.toLowerCase());
    if (
      !(begins && isThing) &&
      !isArticle &&
      !leadsOn &&
      (belongs(word, words.length === 0) || isJoint(word, words) || isSurnameParticle(word, words, previous))
    ) {
      if (words.length === 0) [lead, before, bracketed] = [earlier, previous, inBrackets];
      if (words.length === 0 && PARTICLES.has(word)) words.push(tokens[index - 1] ?? '');
      words.push(word);
      if (ENDING.test(token) || /[,،؛;:)）"”]$/u.test(token)) close(ENDING.test(token));
    } else close(false, word);
    if (/[)）]/u.test(token)) inBrackets = false;
    [earlier, previous] = [previous, word.toLowerCase().replace(/\.$/u, '') || token];
  }
  close();
  return runs;
}

/** “A Ana Lima ligou”, “O João Silva …”: one letter without a full stop, before a name of several words. */
function isLetterArticle([first = '', ...others]: readonly string[]): boolean {
  const isName = others.slice(0, 2).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isName && others.length > 2 && first.length === 1 && NAME_ARTICLES.has(first.toLowerCase());
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

/**
 * “Sjoerd van Dijk”, “dhr. de Boer”: after a first name or a form of address alone, “van” begins the surname.
 * After a full name, an employer.
 */
function isSurnameParticle(word: string, words: readonly string[], previous: string): boolean {
  if (!PARTICLES.has(word)) return false;
  return words.length === 1 ? FROM.has(word) : words.length === 0 && HONORIFIC.test(previous);
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

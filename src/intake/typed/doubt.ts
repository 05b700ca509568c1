import { countBefore, trimEdges, withoutNumbers, withoutPlace } from './numbers.ts';
import { withoutRemarks } from './remark.ts';
import { KINDS } from '../recognise/request-words.ts';
import { bareWord } from '../recognise/phrases.ts';
import { HONORIFIC, NAME_ARTICLES, NAMES_TOO, PARTICLES, STOP_WORDS } from '../recognise/name-words.ts';
import { isCompany, isName, isRole } from '../recognise/name.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';

/** The certain part of a name, the words next to it that belong elsewhere, and a word inside it that may. */
export type JudgedName = {
  readonly name: string;
  readonly leftOut: readonly string[];
  readonly doubtful: string | null;
};

/** A longer name is refused, so the form opens anyway. */
const LONGEST_NAME = 200;

/**
 * Separates a name from everyday words, numbers and possessives next to it. Quoted words (Unicode's private
 * area) are kept as they are.
 */
export function judgeName(text: string): JudgedName {
  if (text.length > LONGEST_NAME) return { name: text, leftOut: [], doubtful: null };
  const { name: unnumbered, leftOut: numbers } = withoutNumbers(text);
  const { name: unplaced, leftOut: places } = withoutPlace(unnumbered);
  const { name: unremarked, remarks, doubtful: note } = withoutRemarks(unplaced, numbers.length > 0);
  const judged = judgeWords(wordsOf(unremarked));
  const { name, leftOut, doubtful: word } = numbers.length > 0 ? withoutLastUnknown(judged) : judged;
  const doubtful = word ?? note ?? countBefore(name);
  const owned = OWNED.exec(name);
  const aside = [...places, ...leftOut, ...remarks, ...numbers];
  if (!owned) return withoutLastParticle({ name, leftOut: aside, doubtful });
  return { name: owned[1] ?? name, leftOut: [...aside, owned[2] ?? ''], doubtful };
}

/** “Luc Martin de (chez Renault)”, “juan perez el (lunes)”: the small word leads to what was left out. */
function withoutLastParticle(judged: JudgedName): JudgedName {
  const { name, leftOut } = judged;
  const last = /(?<=\S )\p{Ll}{1,4}$/u.exec(name.slice(-6))?.[0];
  if (leftOut.length === 0 && !/\p{Lu}/u.test(name)) return judged;
  if (last === undefined || !(PARTICLES.has(last) || NAME_ARTICLES.has(last) || CONNECTS.has(last)))
    return judged;
  return { ...judged, name: name.slice(0, -last.length - 1), leftOut: [last, ...leftOut] };
}

/** “Jane Doe born 12/05/1984”: an unknown word before a number that is no part of the name is about the number. */
function withoutLastUnknown({ name, leftOut, doubtful }: JudgedName): JudgedName {
  const label = /(?<=\p{Ll} )\p{Lu}{2,5}$/u.exec(name)?.[0];
  const last = label !== undefined && name.split(' ').length > 2 ? label : doubtful;
  if (last === null || !name.endsWith(` ${last}`)) return { name, leftOut, doubtful };
  return { name: name.slice(0, -last.length - 1), leftOut: [last, ...leftOut], doubtful: null };
}

/** “Neha's”, “Neha's new”: what is left of “Neha's number is …”. */
const OWNED = new RegExp(
  String.raw`^(.*[\p{L}\p{N})])(['’]s(?:\s(?:${anyOf(lexicon.requests('ownKinds'))}))?)$`,
  'u',
);

type Word = { readonly text: string; readonly bare: string; readonly isLarge: boolean };

/** The words of a name. A bracket is one word, since it is a deliberate note. */
function wordsOf(text: string): Word[] {
  // Next to a script without case, lowercase says nothing.
  const hasCase = !/\p{Lo}/u.test(text) || /[\p{Lu}\p{Lt}]/u.test(text);
  return (text.match(/[^\s(（]*[(（][^()（）]*[)）]\S*|\S+/gu) ?? []).map((word) => {
    const bare = bareWord(word);
    const isNamed = /\p{Lo}/u.test(word) ? !isEveryday(bare) : !hasCase;
    const isLarge = (isNamed || LARGE.test(word)) && !/^[(（]/u.test(word);
    return { text: word, bare, isLarge };
  });
}

const LARGE = /[\p{Lu}\p{Lt}\uE000-\uF8FF]/u;

function isEveryday(bare: string): boolean {
  if (ASIDES.has(bare)) return true;
  const mayBeName =
    NAMES_TOO.has(bare) || ALSO_NAMES.has(bare) || PARTICLES.has(bare) || HONORIFIC.test(bare);
  return STOP_WORDS.has(bare) && !mayBeName;
}

/**
 * Whether an everyday word may follow a name: a role, or what leads to a company or a place. “Meera of Pune” is one
 * name to save; behind a full name, as in “Jane Doe at Acme”, the words are an aside.
 */
function mayFollow(words: readonly Word[], index: number): boolean {
  const [bare, next] = [words[index]?.bare ?? '', words[index + 1]];
  const isAside = next?.isLarge === true && isFullName(words.slice(0, index));
  if (ROLES_BEHIND.has(bare)) return bare === 'new' ? !KINDS.has(next?.bare ?? '') : !isAside;
  if (CONNECTS.has(bare)) return next !== undefined && (!isAside || JOINS.has(bare));
  return BEHIND_LABELS.has(bare) && /^\p{Nd}/u.test(next?.bare ?? '');
}

function isFullName(words: readonly Word[]): boolean {
  return words.filter(({ isLarge }) => isLarge).length > 1;
}

function judgeWords(words: readonly Word[]): JudgedName {
  const first = firstOfName(words);
  if (first === -1) return judgeSmallWords(words);
  const opening = words.slice(0, first);
  const isAside = opening.some(
    ({ bare, isLarge }, index) => isLarge || (isEveryday(bare) && (index === 0 || !CONNECTS.has(bare))),
  );
  const begin = isAside ? first : 0;
  if (begin > 1 && SOURCES.has(words[begin - 1]?.bare ?? ''))
    return { name: '', leftOut: [textOf(words)], doubtful: null };
  const end = endOfName(words, first);
  const leftOut = [words.slice(0, begin), words.slice(end)].map(textOf).filter((part) => part !== '');
  const name = words.slice(begin, end);
  const [word, ...others] = name;
  const opens = word?.isLarge === true && OPENERS.has(word.bare) && others.length > 0;
  if (opens && [word, ...others].every(({ bare }) => isEveryday(bare) || STOP_WORDS.has(bare)))
    return { name: '', leftOut: [textOf(words)], doubtful: null };
  if (word !== undefined && opensWithKind(name))
    return {
      name: textOf(others),
      leftOut: HONORIFIC.test(others[0]?.bare ?? '') ? leftOut : [word.text, ...leftOut],
      doubtful: unknownIn(others),
    };
  const opener = opens && !isRole(others[0]?.text ?? '') ? (word?.text ?? null) : null;
  return { name: textOf(name), leftOut, doubtful: opener ?? unknownIn(name) };
}

/** “Lead Jane Doe”, “Cliente Ana Ruiz”: what a full name is called. */
function opensWithKind([word, ...others]: readonly Word[]): boolean {
  if (word === undefined || others.length < 2 || !CALLED.has(word.bare)) return false;
  const name = textOf(others);
  return isName(name) && !isCompany(`${word.text} ${name}`);
}

const CALLED = setOf(`${lexicon.requests('kinds')} ${lexicon.labels('person')}`);

/**
 * “agregad a Unai”, “Kaisa numeron”: an unknown lowercase word in a capitalised name may belong to a request.
 */
function unknownIn(name: readonly Word[]): string | null {
  if (!name.some(({ text }) => /\p{Lu}/u.test(text))) return null;
  return name.find(isUnknown)?.text ?? shoutedIn(name);
}

/** “Ada Quill ASAP”: capitals that say something beside a name in small letters. */
function shoutedIn(name: readonly Word[]): string | null {
  const isShouted = ({ text, bare }: Word) => /^\p{Lu}{3,}!*$/u.test(text) && ASIDES.has(bare);
  return name.every(({ text }) => !/\p{Ll}/u.test(text)) ? null : (name.find(isShouted)?.text ?? null);
}

function isUnknown({ text, bare, isLarge }: Word): boolean {
  if (isLarge || !/^\p{Ll}[\p{Ll}\p{M}]+\.?$/u.test(text)) return false;
  const isKnown =
    [PARTICLES, ALSO_NAMES, ROLES_BEHIND, CONNECTS].some((words) => words.has(bare)) || HONORIFIC.test(bare);
  return !isKnown && !isRole(text);
}

/**
 * The first capitalised word of the name, or -1. A sentence also begins with a capital, as in “My client …”,
 * and so do German nouns, as in “unser Kunde …”.
 */
function firstOfName(words: readonly Word[]): number {
  const [word, next] = words;
  const isSentence =
    word !== undefined && ASIDES.has(word.bare) && next?.isLarge === false && isEveryday(next.bare);
  const first = words.findIndex(({ isLarge }, index) => isLarge && !(isSentence && index === 0));
  const isKind = first > 0 && KINDS.has(words[first]?.bare ?? '') && words[first + 1]?.isLarge === true;
  return isKind && isEveryday(words[first - 1]?.bare ?? '') ? first + 1 : first;
}

function endOfName(words: readonly Word[], first: number): number {
  const aside = words.findIndex(
    (word, index) => index > first && !word.isLarge && isEveryday(word.bare) && !mayFollow(words, index),
  );
  if (aside === -1) return words.length;
  return words.findIndex(
    ({ bare, isLarge }, index) => index > first && !isLarge && (index === aside || !PARTICLES.has(bare)),
  );
}

/** Judges a name typed in lowercase. Only words that neither begin nor continue a name are taken off. */
function judgeSmallWords(words: readonly Word[]): JudgedName {
  const begin = beginOfSmallName(words);
  const aside = words.findIndex(({ bare }, index) => index > begin && PREDICATES.has(bare));
  const end = aside === -1 ? words.length : aside;
  const leftOut = [words.slice(0, begin), words.slice(end)].map(textOf).filter((part) => part !== '');
  const doubtful = words.length > 1 && words[0]?.bare === 'new' && begin === 0 ? 'new' : null;
  return { name: textOf(words.slice(begin, end)), leftOut, doubtful };
}

const NO_NAME_ALONE = setOf(lexicon.speech('noNameAlone'));

/** “call jane”, “my client jane”, but “the body shop” and “my market”. */
function beginOfSmallName(words: readonly Word[]): number {
  const own = words.findIndex(({ bare }) => !isEveryday(bare));
  const [word, next] = words;
  if (word === undefined || (next === undefined && NO_NAME_ALONE.has(word.bare))) return words.length;
  if (OPENERS.has(word.bare)) return own === -1 ? words.length : own;
  const isKind = ASIDES.has(word.bare) && KINDS.has(next?.bare ?? '') && words.length > 2;
  return isKind && own !== -1 ? own : 0;
}

function textOf(words: readonly Word[]): string {
  return trimEdges(words.map(({ text }) => text).join(' '));
}

/** “The guy from Toyota” is not Toyota. */
const SOURCES = setOf(`${lexicon.mail('from')} ${lexicon.speech('from')}`);

/** “No”, “number”. */
const BEHIND_LABELS = setOf(lexicon.beside('behind'));

/** Words about a person. Next to a capitalised name they are not part of it. */
const ASIDES = setOf(lexicon.speech('aside'));

/** Words that continue a sentence after a name. */
const PREDICATES = setOf(lexicon.speech('predicates'));

/** Everyday words that are names somewhere, also in lowercase. */
const ALSO_NAMES = setOf(lexicon.speech('smallToo'));

/** Roles and places after a name, which are saved with it. */
const ROLES_BEHIND = setOf(lexicon.speech('rolesBehind'));

/** Words that lead on from a name: “Neha of Zenith”, “Food for Thought”, “Do it Best”. */
const CONNECTS = setOf(lexicon.speech('connects'));

/** Those that join two halves of one name: “Jane Doe and Sons”, “Ravi Kumar the Plumber”. */
const JOINS = setOf(`${lexicon.speech('and')} ${lexicon.speech('articles')} no`);

/** Words that begin a sentence and rarely a name. Capitalised ones stay with the name and are asked about. */
const OPENERS = setOf(`${lexicon.speech('openers')} ${lexicon.requests('notices')}`);

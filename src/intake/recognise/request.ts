import {
  ARTICLES,
  ASIDE_OF_REQUESTS,
  ASKING,
  CLOSING,
  GREETING,
  INTRODUCING,
  INTRODUCING_SMALL,
  JOINS_NAME,
  JOINS_NUMBER,
  KINDS,
  NAME_LABELS,
  NEW,
  NUMBERS_OF,
  OBJECT,
  OF,
  POLITE,
  requestWords,
  SPLIT_VERBS,
  THANKS,
  VERBS,
  VERBS_AND_NAMES,
  VERBS_SMALL,
} from './request-words.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import {
  dropPhrase,
  isLarge,
  isSmall,
  phraseWords,
  skip,
  skipAll,
  skipAllWhere,
  type PhraseWord,
} from './phrases.ts';
import { HONORIFIC, STOP_WORDS } from './name-words.ts';
import { isCompany, isRole } from './name.ts';

/** Where a piece of a line stands: what joins it to a number is only looked for beside one. */
export type Place = {
  readonly behindNumber: boolean;
  readonly beforeNumber: boolean;
  /** What the line goes on with: the second half of a verb may stand there. */
  readonly later: string;
};

/**
 * A piece of a line without what asks for it to be saved or introduces it – “please add …”, “contact: …”,
 * “… bitte hinzufügen” –, since none of that can belong to a name; empty when it was nothing else.
 */
export function withoutRequest(piece: string, { behindNumber, beforeNumber, later }: Place): string {
  const text = withoutUnspacedRequest(piece);
  const words = phraseWords(text);
  if (!words.some(({ bare }) => requestWords.has(bare))) return text;
  if (behindNumber && skipAllWhere(words, 0, isSpoken, ASIDE_OF_REQUESTS) === words.length) return '';
  const opening = readOpening(words, later);
  const begin = behindNumber ? joinBehind(words, opening.end) : opening.end;
  let end = endOfName(words, begin, opening.closedBy);
  if (beforeNumber && end - begin > 1) end = dropPhrase(words, end, JOINS_NUMBER, isSmall);
  const [first, last] = [words[begin], words[end - 1]];
  if (first === undefined || last === undefined || end <= begin) return '';
  const name = text.slice(first.start, last.end);
  if (opening.mayBeName && isNoNameAlone(name)) return text;
  const isAccusative = CLOSING_AFTER_CASE.test(words[end]?.bare ?? '');
  return name.replace(isAccusative ? ACCUSATIVE : OWNED_NUMBER, '');
}

/** Whom a sentence asks to save – “please add Jane Doe to our contacts” –, or the sentence where it asks for nothing of the kind. */
export function whatIsAskedFor(sentence: string): string {
  const words = phraseWords(sentence);
  if (!words.some(({ bare }) => requestWords.has(bare))) return sentence;
  const opening = readOpening(words, '');
  const [first, last] = [words[opening.end], words[endOfName(words, opening.end, opening.closedBy) - 1]];
  if (!opening.asks || opening.mayBeName || !first || !last || last.end <= first.start) return sentence;
  return sentence.slice(first.start, last.end);
}

/** “Neha's”, “Neha ka”, “山田さんの”: what makes somebody's of the number behind it. */
export const OWNING = String.raw`(?:(?:(?<=[\p{L}\p{N})])['’]s|(?<=s)['’]|(?<=\p{L})['’]n?[ıiuü]n|(?<=\p{Lo})(?:${anyOf(lexicon.requests('unspacedOwning'))})|\s(?:${anyOf(lexicon.requests('owning'))}))(?:\s(?:${anyOf(lexicon.requests('ownKinds'))}))?)`;
const OWNED_NUMBER = new RegExp(String.raw`${OWNING}\s(?:${[...NUMBERS_OF].join('|')})$`, 'u');
const CLOSING_AFTER_CASE = new RegExp(`^(?:${anyOf(lexicon.requests('closingAfterCase'))})`, 'u');
const ACCUSATIVE = /['’][yn]?[ıiuü]$/u;

type Opening = {
  readonly end: number;
  /** The second half of a verb in two parts. */
  readonly closedBy: string | null;
  /** “Save Mart”: the verb may begin a name. */
  readonly mayBeName: boolean;
  /** Whether there is a verb that asks to save. */
  readonly asks: boolean;
};

function readOpening(words: readonly PhraseWord[], later: string): Opening {
  const polite = skipAll(words, 0, POLITE);
  const greeted = skipAll(words, polite, GREETING);
  const asked = skipAll(words, greeted, ASKING, POLITE);
  const verb = readVerb(words, asked, later) ?? readVerbBehind(words, asked);
  if (verb === null) {
    const isAsked = asked - greeted > 1 && words.slice(1, asked).every(isSmall);
    const begin = isAsked ? asked : skipIntroductions(words, greeted) > greeted ? greeted : polite;
    return { end: skipIntroductions(words, begin), closedBy: null, mayBeName: false, asks: false };
  }
  const object = skipObject(words, skipAll(words, verb.end, POLITE));
  const mayBeName = object === 1 && words[0]?.bare !== 'add';
  return { end: skipIntroductions(words, object), closedBy: verb.closedBy, mayBeName, asks: true };
}

function readVerb(
  words: readonly PhraseWord[],
  at: number,
  later: string,
): Pick<Opening, 'end' | 'closedBy'> | null {
  const end = skip(words, at, VERBS);
  if (end > at) return { end, closedBy: null };
  const [word, next] = words.slice(at, at + 2);
  if (word === undefined || next === undefined) return null;
  const halves = SPLIT_VERBS.get(word.bare);
  const behind = halves ? [...words.slice(at + 1), ...phraseWords(later)] : [];
  const closedBy = behind.findLast(({ bare }) => halves?.has(bare))?.bare;
  if (closedBy !== undefined) return { end: at + 1, closedBy };
  const isPlain = VERBS_SMALL.has(word.bare) && (at > 0 || isSmall(word));
  const leadsOn = at > 0 || isLarge(next) || skipObject(words, at + 1) > at + 1;
  const isVerb = isPlain || (VERBS_AND_NAMES.has(word.bare) && isSmall(word) && leadsOn);
  return isVerb ? { end: at + 1, closedBy: null } : null;
}

/** “yeni müşteri ekle …”: where the verb stands behind what is to be saved. */
function readVerbBehind(words: readonly PhraseWord[], at: number): Pick<Opening, 'end' | 'closedBy'> | null {
  const kind = skipKind(words, at);
  const end = kind === at ? at : skip(words, kind, CLOSING, isSmall);
  return end > kind && end < words.length ? { end, closedBy: null } : null;
}

/** “me a new contact called …”, “a …”; an initial is no “a”. */
function skipObject(words: readonly PhraseWord[], at: number): number {
  const object = skip(words, at, OBJECT, isSmall);
  const begin = (words[object]?.bare.length ?? 0) > 1 ? object : at;
  if (skipAll(words, begin, ARTICLES, NEW) === words.length) return words.length;
  const kind = Math.max(skipKind(words, begin), skipKind(words, at));
  return kind > begin ? kind : skipArticle(words, begin);
}

/** “den Herrn Gruber”, “τον Νίκο”, “a la Nuria”: an article in small letters before a name. */
function skipArticle(words: readonly PhraseWord[], at: number): number {
  const end = skipAllWhere(words, at, isSmall, [ARTICLES, OF]);
  const next = words[end];
  const leadsToName = next !== undefined && (isLarge(next) || HONORIFIC.test(next.bare));
  return leadsToName && !(words[at] && isLarge(words[at])) ? end : at;
}

function skipKind(words: readonly PhraseWord[], at: number): number {
  const before = skipAll(words, at, ARTICLES, NEW);
  const kind = skip(words, before, KINDS);
  return kind === before ? at : skipArticle(words, skip(words, skip(words, kind, NEW, isSmall), OF, isSmall));
}

function skipIntroductions(words: readonly PhraseWord[], at: number): number {
  let end = at;
  for (let next = skipIntroduction(words, end); next > end; next = skipIntroduction(words, end)) end = next;
  return end;
}

function skipIntroduction(words: readonly PhraseWord[], at: number): number {
  const opens = (word: PhraseWord) => isSmall(word) || word === words[0];
  const sentence = skip(words, at, INTRODUCING, opens);
  if (sentence > at) return sentence;
  const word = skip(words, at, INTRODUCING_SMALL, isSmall);
  if (word > at && words[word] !== undefined && isLarge(words[word])) return word;
  const label = skip(words, at, NAME_LABELS, opens);
  if (label > at && !STOP_WORDS.has(words[label]?.bare ?? '')) return label;
  return Math.max(skipNumberOf(words, at, opens), skipKindLabel(words, at), skipNewKind(words, at, opens));
}

/** “the number of …”. */
function skipNumberOf(words: readonly PhraseWord[], at: number, fits: (word: PhraseWord) => boolean): number {
  const number = skip(words, skipAll(words, at, ARTICLES, NEW), NUMBERS_OF, fits);
  const of = skip(words, number, OF, isSmall);
  return of > number && number > at ? of : at;
}

/** “contact: …”, “New lead – …”. */
function skipKindLabel(words: readonly PhraseWord[], at: number): number {
  const kind = skip(words, skipAll(words, at, NEW), KINDS);
  const last = words[kind - 1]?.text ?? '';
  const isMarked = /[:：]$/u.test(last) || /^[:：–—-]+$/u.test(words[kind]?.text ?? '');
  return kind > at && isMarked ? kind : at;
}

/** “new lead …”, “neuer Kontakt …”, “cliente nuevo …”. */
function skipNewKind(words: readonly PhraseWord[], at: number, opens: (word: PhraseWord) => boolean): number {
  const before = skip(words, at, NEW, opens);
  const kind = skip(words, before, KINDS, (word) => opens(word) || LARGE_KINDS.test(word.text));
  const end = skip(words, kind, NEW, isSmall);
  const isNew = before > at || end > kind;
  return kind > before && isNew ? skip(words, end, OF, isSmall) : at;
}

/** Kinds of contacts, in languages whose nouns are written large. */
const LARGE_KINDS = new RegExp(`^(?:${anyOf(lexicon.requests('kindsLarge').replaceAll('*', ''))})`, 'iu');

/** Whether a word is typed as in a sentence: small, or a noun where nouns are written large. */
function isSpoken(word: PhraseWord): boolean {
  return isSmall(word) || LARGE_KINDS.test(word.text);
}

function joinBehind(words: readonly PhraseWord[], at: number): number {
  const joined = skip(words, at, JOINS_NAME, isSmall);
  const of = joined > at ? skip(words, joined, OF, isSmall) : joined;
  return joined < words.length ? skipIntroductions(words, of) : at;
}

function endOfName(words: readonly PhraseWord[], begin: number, closedBy: string | null): number {
  let end = words.length;
  for (;;) {
    const isClosed = end > begin && closedBy !== null && words[end - 1]?.bare === closedBy;
    const next = isClosed
      ? end - 1
      : Math.min(...[POLITE, THANKS, CLOSING].map((phrases) => dropPhrase(words, end, phrases, isSpoken)));
    if (next === end || next < begin) return end;
    end = next;
  }
}

function isNoNameAlone(name: string): boolean {
  const [first = '', second] = name.toLowerCase().split(' ', 2);
  const isArticle = second !== undefined && (ARTICLES.has(first) || NO_NAME.has(first));
  return isArticle || (!name.includes(' ') && (isCompany(name) || isRole(name)));
}

const NO_NAME = setOf(lexicon.speech('noNameAlone'));
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Scripts without blanks between their words, each by its own grammar. */
function withoutUnspacedRequest(piece: string): string {
  if (!UNSPACED.test(piece)) return piece;
  let rest = piece;
  for (const { withoutRequest: read } of lexicon.grammars) if (read) rest = read(rest);
  return rest;
}

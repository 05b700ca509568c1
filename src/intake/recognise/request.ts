import {
  aroundRequests,
  ARTICLES,
  AS,
  ASIDE_OF_REQUESTS,
  beginsAsVerb,
  CLOSING,
  GREETING,
  INTRODUCING,
  JOINS_NAME,
  JOINS_NUMBER,
  JOINS_OR_NAME,
  NEW,
  NUMBERS_OF,
  OF,
  POLITE,
  requestWords,
  THANKS,
  VERBS,
} from './request-words.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, isUnspaced, setOf } from '../../languages/notation.ts';
import { dropPhrase, isSmall, phraseWords, skip, skipAll, skipAllWhere, type PhraseWord } from './phrases.ts';
import { isCompany, isRole } from './name.ts';
import { STOP_WORDS } from './name-words.ts';
import {
  mayBeVerb,
  readOpening,
  skipIntroductions,
  skipKind,
  skipPlace,
  isSpoken,
} from './request-opening.ts';

/** The position of a piece in its line. Words that join a name to a number count only next to one. */
export type PiecePosition = {
  readonly behindNumber: boolean;
  readonly beforeNumber: boolean;
  /** The rest of the line, which may hold the second half of a verb. */
  readonly later: string;
};

/**
 * Removes what asks to save a name or introduces it, such as “please add …”, “contact: …” and “… bitte
 * hinzufügen”, since none of it can belong to a name. Empty when the piece was nothing else.
 */
export function withoutRequest(piece: string, { behindNumber, beforeNumber, later }: PiecePosition): string {
  const text = withoutUnspacedRequest(piece);
  const words = phraseWords(text);
  if (!words.some(({ bare }) => requestWords.has(bare))) return text;
  if (behindNumber && skipAllWhere(words, 0, isSpoken, ASIDE_OF_REQUESTS) === words.length) return '';
  const opening = readOpening(words, later);
  const begin = behindNumber ? joinBehind(words, opening.end) : opening.end;
  let end = endOfName(words, begin, opening.closedBy);
  if (!opening.asks && end - begin > 2 && endsInPlaceAlone(words, end)) return text;
  const isNote = /[)）]$/u.test(words[end - 1]?.text ?? '');
  if (beforeNumber && !isNote && end - begin > 1 && !OWNED_NUMBER.test(textBetween(text, words, begin, end)))
    end = dropJoins(words, begin, end);
  const [first, last] = [words[begin], words[end - 1]];
  if (first === undefined || last === undefined || end <= begin) return '';
  const name = text.slice(first.start, last.end);
  if (opening.mayBeName && isNoNameAlone(name)) return text;
  const isAccusative = words.slice(end).some(({ bare }) => CLOSING_AFTER_CASE.test(bare));
  return name.replace(isAccusative ? ACCUSATIVE : OWNED_NUMBER, '');
}

function dropJoins(words: readonly PhraseWord[], begin: number, end: number): number {
  const joins = dropPhrase(words, end, JOINS_NUMBER, isSmall);
  if (joins < end || words.slice(begin, end).every(isSmall)) return joins;
  return dropPhrase(words, end, JOINS_OR_NAME, isSmall);
}

/** “Pop Jane Doe on the list”: what asks to put her there is an unknown word. */
function endsInPlaceAlone(words: readonly PhraseWord[], end: number): boolean {
  const place = skipPlace(words, end);
  return place > end && skipAllWhere(words, place, isSpoken, [POLITE, THANKS]) === words.length;
}

function textBetween(text: string, words: readonly PhraseWord[], begin: number, end: number): string {
  return text.slice(words[begin]?.start ?? 0, words[end - 1]?.end ?? 0);
}

/** Whether a sentence is no more than a greeting: “Hello team”. */
export function isGreeting(sentence: string): boolean {
  return isAll(sentence, GREETING, POLITE);
}

/** Whether a sentence is no more than a thank-you or a wish: “Thanks!”, “Per favore”. */
export function isCourtesy(sentence: string): boolean {
  return isAll(sentence, POLITE, THANKS, CLOSING);
}

/**
 * Whether words in small letters ask to save somebody, and whether they may also say who: “Save this one
 * please”.
 */
export function asksToSave(heading: string): { readonly asks: boolean; readonly mayName: boolean } {
  const words = phraseWords(heading);
  // “Speichern Sie”
  const isOfVerb = (at: number) => skip(words, at - 1, VERBS) > at;
  const isSaid = words.every((word, at) => at === 0 || isSpoken(word) || isOfVerb(at));
  const asks = isSaid && words.some((_word, at) => mayBeVerb(words, at));
  return { asks, mayName: !words.every(({ bare }) => EVERYDAY.has(bare) || beginsAsVerb(bare)) };
}

const EVERYDAY: ReadonlySet<string> = new Set([...STOP_WORDS, ...aroundRequests, ...requestWords]);

/** Whether a line says please or thanks anywhere, or where to save somebody. */
export function asksPolitely(line: string): boolean {
  const words = phraseWords(line.replaceAll('\uFFFC', ' '));
  return words.some(
    (_word, at) => skipAll(words, at, POLITE, THANKS, CLOSING) > at || skipPlace(words, at) > at,
  );
}

/** Whether a sentence says no more than whose number follows: “His (cell is …)”, “Il suo (numero è …)”. */
export function leadsToNumber(sentence: string): boolean {
  return isAll(sentence, JOINS_NUMBER, JOINS_OR_NAME, ARTICLES, NEW, NUMBERS_OF, INTRODUCING);
}

function isAll(sentence: string, ...phrases: readonly ReadonlySet<string>[]): boolean {
  const words = phraseWords(sentence);
  return words.length > 0 && skipAll(words, 0, ...phrases) === words.length;
}

/**
 * The person a sentence asks to save, as in “please add Jane Doe to our contacts”. Other sentences are
 * returned unchanged.
 */
export function whatIsAskedFor(sentence: string): string {
  const words = phraseWords(sentence);
  if (!words.some(({ bare }) => requestWords.has(bare))) return sentence;
  const opening = readOpening(words, '');
  const [first, last] = [words[opening.end], words[endOfName(words, opening.end, opening.closedBy) - 1]];
  if (!opening.asks || opening.mayBeName || !first || !last || last.end <= first.start) return sentence;
  return sentence.slice(first.start, last.end);
}

/** “Neha's”, “Neha ka”, “山田さんの”: the ending that makes someone the owner of the number after it. */
export const OWNING = String.raw`(?:(?:(?<=[\p{L}\p{N})])['’]s|(?<=s)['’]|(?<=\p{L})['’]n?[ıiuü]n|(?<=\p{Lo})(?:${anyOf(lexicon.requests('unspacedOwning'))})|\s(?:${anyOf(lexicon.requests('owning'))}))(?:\s(?:${anyOf(lexicon.requests('ownKinds'))}))?)`;
const OWNED_NUMBER = new RegExp(String.raw`${OWNING}\s(?:${[...NUMBERS_OF].join('|')})$`, 'u');
const CLOSING_AFTER_CASE = new RegExp(`^(?:${anyOf(lexicon.requests('closingAfterCase'))})`, 'u');
const ACCUSATIVE = new RegExp(
  String.raw`(?<=\S{2})(?:${anyOf(lexicon.requests('caseEndings')).replaceAll("'", "['’]")})$`,
  'u',
);

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
      : Math.min(
          ...[POLITE, THANKS, CLOSING].map((phrases) => dropPhrase(words, end, phrases, isSpoken)),
          dropAsKind(words, end),
        );
    if (next === end || next < begin) return end;
    end = next;
  }
}

/** “… as a new client”, “… to our contacts”: where such an ending begins, or `end`. */
function dropAsKind(words: readonly PhraseWord[], end: number): number {
  for (let at = Math.max(1, end - 5); at < end; at += 1) {
    const as = skip(words, at, AS, isSmall);
    if (as > at && skipKind(words.slice(0, end), as) === end) return at;
    if (skipPlace(words.slice(0, end), at) === end) return at;
  }
  return end;
}

function isNoNameAlone(name: string): boolean {
  const [first = '', second] = name.toLowerCase().split(' ', 2);
  const isArticle = second !== undefined && (ARTICLES.has(first) || NO_NAME.has(first));
  return isArticle || (!name.includes(' ') && (isCompany(name) || isRole(name)));
}

const NO_NAME = setOf(lexicon.speech('noNameAlone'));

/** Scripts without blanks, each with its own grammar. */
function withoutUnspacedRequest(piece: string): string {
  if (!isUnspaced(piece)) return piece;
  let rest = piece.replace(/[\s.!?。！？]{1,5}$/u, '');
  for (const { withoutRequest: read } of lexicon.grammars) if (read) rest = read(rest);
  return rest;
}

import {
  ARTICLES,
  ASKING,
  beginsAsVerb,
  CLOSING,
  GREETING,
  INTO,
  INTRODUCING,
  INTRODUCING_SMALL,
  KINDS,
  LISTS,
  NAME_LABELS,
  NAMES_WITH_VERB,
  NEW,
  NOTICES,
  NUMBERS_OF,
  OBJECT,
  OF,
  POLITE,
  SENT_BY,
  SPLIT_VERBS,
  VERBS,
  VERBS_AND_NAMES,
  VERBS_SMALL,
} from './request-words.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
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
import { HONORIFIC, PARTICLES, STOP_WORDS } from './name-words.ts';

/** The opening of a request. */
export type Opening = {
  readonly end: number;
  /** The second half of a verb in two parts. */
  readonly closedBy: string | null;
  /** “Save Mart”: the verb may be part of a name. */
  readonly mayBeName: boolean;
  /** Whether a verb asks to save. */
  readonly asks: boolean;
};

/** Reads the words before a name that ask to save someone or introduce them. */
export function readOpening(words: readonly PhraseWord[], later: string): Opening {
  const polite = skipAll(words, 0, POLITE);
  const greeted = skipAll(words, polite, GREETING);
  const asked = skipAll(words, greeted, ASKING, POLITE);
  // “me añades a Quique”: the person who asks may come before the verb.
  const forWhom = skip(words, asked, OBJECT, isSmall);
  const verb =
    readVerb(words, asked, later) ?? readVerb(words, forWhom, later) ?? readVerbBehind(words, asked);
  if (verb === null) {
    const isPhrase = () => skip(words, greeted, ASKING) - greeted > 1;
    const isClosed = () => dropPhrase(words, words.length, CLOSING) < words.length;
    const isAsked =
      (asked - greeted > 1 && (words.slice(1, asked).every(isSmall) || isPhrase())) ||
      (asked > greeted && isClosed());
    // “Team Ravi ko add kar do”: the verb comes behind the name.
    const isGreeted = skipIntroductions(words, greeted) > greeted || (greeted > polite && isClosed());
    const begin = isAsked ? asked : isGreeted ? greeted : polite;
    return { end: skipIntroductions(words, begin), closedBy: null, mayBeName: false, asks: false };
  }
  const place = skipPlace(words, skipAll(words, verb.end, POLITE));
  const object = skipObject(words, place);
  const mayBeName = object === 1 && words[0]?.bare !== 'add';
  return { end: skipIntroductions(words, object), closedBy: verb.closedBy, mayBeName, asks: true };
}

function readVerb(
  words: readonly PhraseWord[],
  at: number,
  later: string,
): Pick<Opening, 'end' | 'closedBy'> | null {
  if (skip(words, at, NAMES_WITH_VERB) > at) return null;
  const end = skip(words, at, VERBS);
  if (end > at) return { end, closedBy: null };
  const [word, next] = words.slice(at, at + 2);
  if (word === undefined || next === undefined) return null;
  const split = readSplitVerb(words, at, later);
  if (split !== null) return split;
  const isPlain = VERBS_SMALL.has(word.bare) && (at > 0 || isSmall(word));
  const leadsOn =
    at > 0 || isLarge(next) || skipObject(words, at + 1) > at + 1 || skipPlace(words, at + 1) > at + 1;
  const isVerb =
    isPlain || (mayBeVerbOrName(word.bare) && (isSmall(word) ? leadsOn : leadsToObject(words, at + 1)));
  return isVerb ? { end: at + 1, closedBy: null } : null;
}

/** Whether a word may ask to save, alone or with the next. */
export function mayBeVerb(words: readonly PhraseWord[], at: number): boolean {
  const bare = words[at]?.bare ?? '';
  return skip(words, at, VERBS) > at || SPLIT_VERBS.has(bare) || mayBeVerbOrName(bare);
}

/** “import”, “salva”: in small letters and before a name. */
function mayBeVerbOrName(bare: string): boolean {
  return VERBS_AND_NAMES.has(bare) || VERBS_SMALL.has(bare) || beginsAsVerb(bare);
}

/** “trage Jane Doe … ein”, “Legen Sie … an”. */
function readSplitVerb(
  words: readonly PhraseWord[],
  at: number,
  later: string,
): Pick<Opening, 'end' | 'closedBy'> | null {
  const [word, next] = words.slice(at, at + 2);
  const ofTwo = SPLIT_VERBS.get(`${word?.bare} ${next?.bare}`);
  const halves = ofTwo ?? SPLIT_VERBS.get(word?.bare ?? '');
  if (halves === undefined) return null;
  const end = at + (ofTwo ? 2 : 1);
  if (halves.has(words[end]?.bare ?? '') && words.length > end + 1) return { end: end + 1, closedBy: null };
  const behind = [...words.slice(end), ...phraseWords(later)];
  const closedBy = behind.findLast(({ bare }) => halves.has(bare))?.bare;
  return closedBy === undefined ? null : { end, closedBy };
}

/** “Salva a Joana Prado”, “Crea contatto Giulia Conti”: small words that make a verb of what may be a name. */
function leadsToObject(words: readonly PhraseWord[], at: number): boolean {
  const [object, name] = words.slice(at, at + 2);
  if (object === undefined || name === undefined || !isSmall(object)) return false;
  const isObject = OBJECT.has(object.bare) && !PARTICLES.has(object.bare) && isLarge(name);
  return isObject || skipPlace(words, at) > at || skipKind(words, at) > at;
}

/** “yeni müşteri ekle …”: the verb comes after what is to be saved. */
function readVerbBehind(words: readonly PhraseWord[], at: number): Pick<Opening, 'end' | 'closedBy'> | null {
  const kind = Math.max(skipKind(words, at), skipPlace(words, at));
  const end = skipAllWhere(words, kind, isSmall, [CLOSING]);
  return end > at && end > kind && end < words.length && (kind > at || isLarge(words[end] ?? NO_WORD))
    ? { end, closedBy: null }
    : null;
}

const NO_WORD: PhraseWord = { text: '', bare: '', start: 0, end: 0 };

/** Skips where to save it: “to our list”, “в базу”, “rehbere”. */
export function skipPlace(words: readonly PhraseWord[], at: number): number {
  const into = skip(words, at, INTO, isSmall);
  const list = skip(words, skipAllWhere(words, into, isSmall, [ARTICLES]), LISTS, isSpoken);
  return into > at && list > into ? list : at;
}

/** Whether a text ends with such a place: “Jane Doe to WhatsApp”. */
export function endsInPlace(text: string): boolean {
  const words = phraseWords(text).slice(-5);
  return words.some((_word, at) => skipPlace(words, at) === words.length);
}

/** Skips “me a new contact called …”, “a …”. An initial is no “a”. */
function skipObject(words: readonly PhraseWord[], at: number): number {
  const object = skip(words, at, OBJECT, isSmall);
  const next = words[object]?.bare ?? '';
  const begin = next.length > 1 || ARTICLES.has(next) ? object : at;
  if (skipAll(words, begin, ARTICLES, NEW) === words.length) return words.length;
  const kind = Math.max(skipKind(words, begin), skipKind(words, at));
  return kind > begin ? kind : skipArticle(words, begin);
}

/** Skips a lowercase article before a name: “den Herrn Gruber”, “τον Νίκο”, “a la Nuria”. */
function skipArticle(words: readonly PhraseWord[], at: number): number {
  const end = skipAllWhere(words, at, isSmall, [ARTICLES, OF]);
  const next = words[end];
  const leadsToName = next !== undefined && (isLarge(next) || HONORIFIC.test(next.bare));
  return leadsToName && !(words[at] && isLarge(words[at])) ? end : at;
}

/** Skips an article and a word for a contact: “a new client named”. */
export function skipKind(words: readonly PhraseWord[], at: number): number {
  const before = skipAll(words, at, ARTICLES, NEW);
  const kind = skip(words, before, KINDS);
  if (kind === before) return at;
  const of = skip(words, skip(words, kind, NEW, isSmall), OF, isSmall);
  // “the number of the client …”, “numer klientki …”.
  const inner = words[of] && isSmall(words[of]) && of < words.length - 1 ? skipKind(words, of) : of;
  return Math.max(inner, skipArticle(words, of));
}

/** Skips an introduction: “this is”, “contact:”. */
export function skipIntroductions(words: readonly PhraseWord[], at: number): number {
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
  return Math.max(
    skipNumberOf(words, at, opens),
    skipKindLabel(words, at),
    skipNewKind(words, at, opens),
    skipNotice(words, at),
  );
}

/** Skips “the number of …”. */
function skipNumberOf(words: readonly PhraseWord[], at: number, fits: (word: PhraseWord) => boolean): number {
  const isNoun = (word: PhraseWord) => fits(word) || LARGE_KINDS.test(word.text);
  const number = skip(words, skipAll(words, at, ARTICLES, NEW), NUMBERS_OF, isNoun);
  const of = skip(words, number, OF, isSmall);
  return of > number && number > at ? of : at;
}

/** Skips “Missed call from …”, “Nachricht von der …”. */
function skipNotice(words: readonly PhraseWord[], at: number): number {
  const notice = skipAll(words, at, ARTICLES, NEW);
  const by = skip(words, notice, NOTICES);
  const from = by > notice ? skip(words, by, SENT_BY) : by;
  const next = words[from];
  if (from === by || next === undefined) return at;
  const article = skipArticle(words, from);
  return article > from || isLarge(next) || isSmall(words[notice] ?? next) ? article : at;
}

/** Skips “contact: …”, “New lead – …”. */
function skipKindLabel(words: readonly PhraseWord[], at: number): number {
  const kind = skip(words, skipAll(words, at, NEW), KINDS);
  const last = words[kind - 1]?.text ?? '';
  const isMarked = /[:：]$/u.test(last) || /^[:：–—-]+$/u.test(words[kind]?.text ?? '');
  return kind > at && isMarked ? kind : at;
}

/** Skips “new lead …”, “neuer Kontakt …”, “cliente nuevo …”. */
function skipNewKind(words: readonly PhraseWord[], at: number, opens: (word: PhraseWord) => boolean): number {
  const before = skip(words, at, NEW, opens);
  const kind = skip(words, before, KINDS, (word) => opens(word) || LARGE_KINDS.test(word.text));
  const end = skip(words, kind, NEW, isSmall);
  const isNew = before > at || end > kind;
  return kind > before && isNew ? skip(words, end, OF, isSmall) : at;
}

/** Words for contacts in languages that capitalise nouns. */
const LARGE_KINDS = new RegExp(`^(?:${anyOf(lexicon.requests('kindsLarge').replaceAll('*', ''))})`, 'iu');

/** Whether a word is written as in a sentence: in lowercase, or as a noun where nouns are capitalised. */
export function isSpoken(word: PhraseWord): boolean {
  return isSmall(word) || LARGE_KINDS.test(word.text);
}

import type { SlicedWork } from '../../timing/slices.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, listOf } from '../../languages/notation.ts';
import { STOP_WORDS } from './name-words.ts';

/** Replaces a character that cannot be part of a phone number. It has the same length, so positions stay. */
const HIDDEN = '\uFFFC';

const MONEY_WORDS = `(?:${anyOf(lexicon.numbers('money'))})`;
const UNITS = String.raw`(?:%|‰|°|${anyOf(`${lexicon.calendar('units')} ${lexicon.numbers('money')}`)}|[€$£](?!\s?[\d\uFFFC]))`;
const PLACES = anyOf(lexicon.numbers('places'));
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const ALONE = String.raw`(?<![\d+]|\d[.\-/ ])`;
const ENDS = String.raw`(?![.\-/]?\d)`;

/** A whole date in any order, with a four-digit year. */
const DATE = String.raw`(?:(?:19|20)\d\d([-./])${MONTH}\1${DAY}|(?:${DAY}([-./])${MONTH}|${MONTH}([-./])${DAY})(?:\2|\3)(?:19|20)\d\d)`;
const STATES = `A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]`;

const PATTERNS: readonly RegExp[] = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu,
  /\b\d{4}-\d{2}-\d{2}T\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/gu,
  new RegExp(String.raw`${ALONE}(?:19|20)\d\d([-./])${MONTH}\1${DAY}${ENDS}`, 'gu'),
  new RegExp(
    String.raw`${ALONE}(?:${DAY}([-./])${MONTH}|${MONTH}([-./])${DAY})(?:\1|\2)(?:(?:19|20)?\d\d)${ENDS}(?! \d\d)`,
    'gu',
  ),
  // Only after a complete number, since the digits alone could be the end of one.
  new RegExp(String.raw`(?<=\d(?:[ -]?\d){6,14}[ ,]{1,2})${DATE}${ENDS}`, 'gu'),
  /(?<!\d)\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu,
  /(?<![\d+])(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d(?!\d| ?[-–]? ?\d)/gu,
  /(?<![\d:+])(?:[01]?\d|2[0-3])[:h][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?!\d)/giu,
  /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?::\d{2,5}|\/\d{1,2})?(?!\.*\d)/gu,
  /(?<![\d.])-?\d{1,3}\.\d{3,}°?\s?[NS]?\s?[,;]\s?-?\d{1,3}\.\d{3,}°?\s?[EW]?/gu,
  /(?<!\d)\d{10}\.\d{6}(?!\d)/gu,
  /(?<![\d+])20\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-_]\d{1,6}(?!\d)/gu,
  /(?<![\d+(-])(?:19|20)\d{2}[-/]\d{5,7}(?![-/]?\d)/gu,
  /(?<![\d+])[12] \d{2} (?:0[1-9]|1[0-2]) \d{2} \d{3} \d{3}(?: \d{2})?(?!\d)/gu,
  /\b\d{8}\.\d{1,3}(?!\d)/gu,
  /(?<![\p{L}\d.])v\d{1,4}(?:\.\d{1,4}){1,3}(?!\.*\d)/giu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  /(?<![\d+])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/gu,
  /(?<![\d+])3\d{3}([ -])\d{6}\1\d{5}(?!\d)/gu,
  /(?<![\d+-])\d{3}-\d{2}-\d{4}(?![\d-])/gu,
  /(?<![\d+])\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}(?!\d)/gu,
  /(?<![\d+])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu,
  /(?<![\d.])\d{1,3}(?:,\d{2,3}){1,12}(?:\.\d+)?(?!,*\d)/gu,
  new RegExp(
    String.raw`(?:[$€£₹¥₽₩฿]|(?<![\p{L}\p{N}])${MONEY_WORDS}\.?)\s?\d[\d.,]*(?: \d{3}(?!\d))*(?:[.,]\d{1,2})?(?!\d)`,
    'giu',
  ),
  // “4567, unit 12” is a number and a place, not a quantity.
  new RegExp(
    String.raw`(?<![\d+])\d(?:[\d.,]{0,13}\d)?\s?(?!(?:${PLACES})\s{0,2}#?\d)${UNITS}(?![\p{L}\p{N}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\d+])\d{1,3}(?: \d{3}){1,6}(?:[.,]\d{1,2})?\s?(?:€|${MONEY_WORDS})(?![\p{L}\p{N}])`,
    'giu',
  ),
  /〒\s?\d{3}-?\d{4}/gu,
  /\bCEP:?\s?\d{5}-\d{3}(?!\d)/giu,
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}|[A-Z]\d[A-Z])-?\d{4,5}(?=\s+\p{Lu})/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${STATES})\s\d{5}(?:-\d{4})?(?!\d)`, 'gu'),
  /(?<![\p{L}\p{N}])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![\p{L}\p{N}])/gu,
];

const URL = /(?<![\p{L}\p{N}@])(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>|"']+/giu;

/**
 * Hides dates, times, money, IP addresses, ids and the like, so that only possible phone numbers keep their
 * digits.
 */
export function* hideNonPhones(text: string): SlicedWork<string> {
  let hidden = hideUrls(text);
  for (const pattern of PATTERNS) {
    hidden = hidden.replaceAll(pattern, hide);
    // Short lines are fast. Only a long one needs a pause between two patterns.
    if (text.length > 1000) yield;
  }
  return hidden;
}

/** Hides web addresses. The text keeps its length. */
export function hideUrls(text: string): string {
  if (!/:\/\/|www\./i.test(text)) return text;
  return text.replaceAll(URL, hide);
}

/** “TRY 500” is money, “try 98765 43210” is not. */
function hide(match: string): string {
  const word = /^\p{L}+(?=\s\d)/u.exec(match)?.[0] ?? '';
  const isSpeech = word !== word.toUpperCase() && STOP_WORDS.has(word.toLowerCase());
  return isSpeech ? match : HIDDEN.repeat(match.length);
}

const ID_WORDS = anyOf(lexicon.numbers('ids'));

const NUMBERED_WORDS = anyOf(lexicon.numbers('numbered'));
const NUMBERED_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’])(?:${NUMBERED_WORDS})[\s._-]{0,2}(?:no|nr|num|number|nº|n°|id|code|#)[\s.:=#]{0,4}$`,
  'iu',
);
const COMPOUNDS = anyOf(lexicon.numbers('compounds'));
const COMPOUND_BEFORE = new RegExp(
  String.raw`(?<!(?:${anyOf(lexicon.numbers('phoneStems'))}))(?<=\p{L}{3})(?:${COMPOUNDS})[\s.:]{0,4}$`,
  'iu',
);

/** “RCS Lyon 123 456 789”: a company's register and its place. */
const REGISTER_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(lexicon.numbers('registers'))})(?:\s\p{L}{1,20}){1,2}[\s.:]{1,3}$`,
  'iu',
);

const ID_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’])(?:${ID_WORDS})[\s._-]{0,2}(?:id|no|nr|num|number|nummer|numero|número|numéro|nº|n°|№|code|#|:)?(?:\.?\s(?:${anyOf(lexicon.beside('is'))}))?[\s.:：=#()№-]{0,5}$`,
  'iu',
);

/** Whether the words directly before `end` announce a number that is not a phone. */
export function isIdBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 40), end);
  const isCounted = /#\s?$/u.test(before) && AMERICAN.test(text.slice(end, end + 16));
  const signs = isCounted ? ID_WORDS_BEFORE : ID_SIGNS;
  if (signs.some((pattern) => pattern.test(before))) return true;
  const ofCountry = COUNTRY_CODE.exec(before);
  return ofCountry !== null && ID_BEFORE.test(before.slice(0, ofCountry.index + 1));
}

/** “8183451290 es el folio”, “45120987 is the order number”: the words directly behind `start` say so. */
export function isIdBehind(text: string, start: number): boolean {
  return ID_BEHIND.test(text.slice(start, start + 40));
}

const ID_BEHIND = new RegExp(
  String.raw`^[)）\]]?\s(?:${anyOf(lexicon.beside('is'))})\s(?:(?:${anyOf(`${lexicon.speech('articles')} ${lexicon.requests('articles')}`)})\s)?(?:${ID_WORDS})(?![\p{L}\p{M}])`,
  'iu',
);

/** “TVA BE 0457.281.936”: the country of a tax number. */
const COUNTRY_CODE = /\s[A-Z]{2}[\s.:]{0,2}$/u;

/**
 * Whether these words rule a phone out only when the number is not a whole one. In closed brackets they
 * describe the person (“Jane Doe (NHS)”), after a first name they are a surname (“Helen Price”).
 */
export function isWeakIdBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 40), end);
  return /[)）]\s*$/u.test(before) || SURNAME_BEFORE.test(before);
}

const SURNAME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+\s(?:${listOf(lexicon.numbers('surnamesToo')).map(capitalised).join('|')})[\s:–-]{0,3}$`,
  'u',
);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Capitalised abbreviations for phones: “HP no 98…”. */
const TELEPHONES = listOf(
  `${lexicon.beside('mobile')} ${lexicon.beside('phone')} ${lexicon.beside('number')} ${lexicon.beside('fax')} ${lexicon.beside('chat')}`,
)
  .filter((word) => /^[a-z]{2,6}$/u.test(word))
  .map((word) => word.toUpperCase())
  .join('|');

/** “NHS number 943 476 5919”: capitals that are no word for a phone. */
const ACRONYM_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:${TELEPHONES}|CP)\b)[A-Z]{2,6}\s(?:number|no|nr|id|#)[\s.:#]{0,3}$`,
  'u',
);
/** A Hebrew “to” or “at” is one letter, joined to the number: “… -050 …”. So is a label: “w/ 98…”. */
const ID_SIGN_BEFORE = /(?:#|№|\p{L}(?<!(?<!\p{L})(?:\p{Script=Hebrew}|[cmwtph](?=\/\s)))[-_/]|[$€£₹¥])\s?$/u;
/** “PO 4500123456”, but not the polite “Jocelyn po 0917 …”. */
const CAPITALS_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${listOf(lexicon.numbers('idsInCapitals'))
    .map((word) => word.toUpperCase())
    .join('|')})[\s.:#-]{0,4}$`,
  'u',
);

const ID_WORDS_BEFORE = [
  ID_BEFORE,
  NUMBERED_BEFORE,
  COMPOUND_BEFORE,
  ACRONYM_BEFORE,
  CAPITALS_BEFORE,
  REGISTER_BEFORE,
] as const;
const ID_SIGNS = [...ID_WORDS_BEFORE, ID_SIGN_BEFORE] as const;

/** “Best # (503) 224-8160”: a number sign before a phone as Americans write it. */
const AMERICAN = /^\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d)/u;

/** “Ravi-98765 43210”, “Ravi98765…”: a name joined to its number. */
export function isNameBefore(text: string, end: number): boolean {
  if (!/^[\p{Ll}@_-]$/u.test(text.charAt(end - 1))) return false;
  const before = text.slice(Math.max(0, end - 40), end);
  return /(?<![\p{L}\p{N}_-])\p{Lu}\p{Ll}+[-@_]?$/u.test(before) && !ID_BEFORE.test(before);
}

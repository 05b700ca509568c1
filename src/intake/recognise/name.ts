import { lexicon } from '../../languages/lexicon.ts';
import { setOf } from '../../languages/notation.ts';
import { isLabel } from './labels.ts';
import {
  NAME_ARTICLES,
  COMPANY,
  COMPANY_CAPITALS,
  COMPANY_WORD,
  CREDENTIAL,
  EMPLOYER,
  HONORIFIC,
  LEADS_ON,
  LONE_ROLE,
  NAMES_ALONE,
  NAMES_IN_CAPITALS,
  NAMES_OF_TWO,
  NAMES_TOO,
  PARTICLES,
  PERSON_WORDS,
  RELATIVES,
  ROLE,
  STOP_WORDS,
} from './name-words.ts';

const EDGES =
  /^[\s\-–—―:：,，、;|•·・*=~>→<»«(（)）\]{}"“”„'‘’/.!?¡¿؟？！#@+_…‣▪●◦\uFFFC[\\]+|(?<![\s\-–—―:：,，、;|•·*=~>→<«»(（{}"“”„‘/!?¡¿؟？！#@+_…\uFFFC[\\])[\s\-–—―:：,，、;|•·*=~>→<«»(（{}"“”„‘/!?¡¿؟？！#@+_…\uFFFC[\\]+$/gu;
const BULLET =
  /^\s*(?:[-–—*•·・‣▪●◦○>→]|\p{Extended_Pictographic}\uFE0F?|\(?\d{1,3}[.)]|\(?[A-Za-z]\)\s|[\p{Ll}\p{Lo}][.)]\s|\[[ xX✓✔]?\]\s|:[a-z_]+:)+\s*/u;

const EMOJI_CODE = /(?<![\p{L}\p{N}]):[a-z_][a-z0-9_+'-]*:(?![\p{N}])/giu;

const OPEN_QUOTE = /(?<=\s)[„“«"][^„“”»«"]{1,60}$/u;

/** “Sklep „U Basi””: the end of a quotation inside a name belongs to it. */
function withClosedQuote(name: string, text: string): string {
  if (!OPEN_QUOTE.test(name)) return name;
  const behind = text.charAt(text.indexOf(name) + name.length);
  return /[“”»"]/u.test(behind) ? name + behind : name;
}

/** Trims punctuation, list markers and emoji codes. Keeps those of `Dr.` and `(AC)`. */
export function trimName(text: string): string {
  const trimmed = (text.includes(':') ? text.replaceAll(EMOJI_CODE, ' ') : text)
    .replace(BULLET, '')
    .replaceAll(EDGES, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?<![\s.])\s?\.{2,}$/u, '');
  if (!/[)）]/u.test(trimmed)) return withClosedQuote(trimmed, text);
  const opening = count(trimmed, '(') + count(trimmed, '（');
  const closing = count(trimmed, ')') + count(trimmed, '）');
  if (closing > opening) return trimmed.replace(/(?<![)）])[)）]+$/u, '').trim();
  return trimmed;
}

/**
 * “Ana Lopez (2 pax)”, “Kim Doe (they/them)”, “Jan Kos (driver)”, “Ann Hill (Head of IT)”: a count, a remark or
 * a role in brackets is not part of the name.
 */
export function withoutNotes(text: string): string {
  if (!/[(（]/u.test(text)) return text;
  return text.replaceAll(NOTED, (whole: string, note: string, at: number) => {
    if (/^[x×+]?\p{Nd}/u.test(note)) return ' ';
    if (at > longestNoted) return whole;
    const isRemark = /^\p{Ll}|\p{Nd}/u.test(note) || isRole(note) || isRelative(note);
    return isRemark && isName(trimName(text.slice(0, at))) ? ' ' : whole;
  });
}

/** “(Mutter von Leon)”, “(Tolu's mum)”, but not “(Mamá)”, which tells people apart. */
function isRelative(note: string): boolean {
  const words = note.toLowerCase().split(' ');
  return words.length > 1 && (RELATIVES.has(words[0] ?? '') || RELATIVES.has(words.at(-1) ?? ''));
}

/** Behind more, even with brackets in it, stands no name. */
const longestNoted = 200;

const NOTED = /(?<!\s)\s?[(（]\s?([^()（）]{1,60})[)）]/gu;

/** “Doe, Jane”, as address books write it: “Jane Doe”. Anything else stays. */
export function inSpokenOrder(name: string): string {
  const [, family = '', given = ''] = /^([^,]{1,60}),\s{1,5}([^,]{1,60})$/u.exec(name) ?? [];
  const surnames = family.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (surnames.length !== 1 || CREDENTIAL.test(given) || isCompany(name)) return name;
  const spoken = `${given} ${family}`;
  return isName(spoken) ? spoken : name;
}

/**
 * Whether a line or field reads as a person's name: a few capitalised words, or any few in a script without
 * case.
 */
export function isName(text: string): boolean {
  const bare = withoutBrackets(withoutCredentials(text)).replace(SON_OF, ' ');
  if (
    bare.length < 2 ||
    bare.length > 60 ||
    /[@\d_=<>{}[\]|\\/:;!?…]|\p{Nd}/u.test(bare.replace(/\b(?:2nd|3rd)\b/iu, ''))
  )
    return false;
  if (isLabel(bare) || isCompany(bare) || isRole(bare) || COUNTRY.test(bare)) return false;
  const words = bare.split(/[\s,]+/u).filter(Boolean);
  const own = words.filter((word) => !HONORIFIC.test(word));
  if (own.length === 1 && PAPERS.test(bare)) return false;
  if (own.length === 0 || own.filter((word) => !PARTICLES.has(word.toLowerCase())).length > 6) return false;
  const begins = own.length > 1 && !isLabel(own[1] ?? '');
  const isOfTwo = begins && own.length === 2 && NAMES_OF_TWO.has(own[0]?.toLowerCase() ?? '');
  const isTitled = own.length < words.length && HONORIFIC.test(words[0] ?? '');
  const isEveryday = (word: string, index: number) =>
    !(isOfTwo && index === 0) &&
    isEverydayWord(word, index === 0 && begins, index > 0 || (isTitled && /^\p{Ll}/u.test(word)));
  if (own.some(isEveryday)) return false;
  if (own.every((word) => PARTICLES.has(word.toLowerCase())) || PARTICLES.has(own.at(-1) ?? '')) return false;
  if (isShouted(bare) && own.some((word) => LEADS_ON.has(word.toLowerCase()))) return false;
  if (own.some((word) => EMPLOYER.test(word)) || addressesInside(words) || opensWithArticle(words))
    return false;
  return own.every((word) => isNameWord(word) || PARTICLES.has(word.toLowerCase()));
}

/** “CPF”, “PNR”: a number's label in capitals. */
const PAPERS = {
  test: (word: string): boolean => /^\p{Lu}{3,6}$/u.test(word) && IDS.has(word.toLowerCase()),
};
const IDS = setOf(lexicon.numbers('ids'));

/** “TRF FROM CHUKWUMA OBI”: when everything is in capitals, they do not mark the name. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/**
 * “Телефонувала пані Стефанія”, “O Sr. Valdemar”: the words before a form of address are not part of the name.
 */
function addressesInside(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, index) =>
      index > 0 && index < words.length - 1 && HONORIFIC.test(word) && /^\p{Ll}{3}|^\p{L}{2,}\.$/u.test(word),
  );
  return at > 0 && !words.slice(0, at).every((word) => HONORIFIC.test(word) || PARTICLES.has(word));
}

/** “Der Mieter Ali Demirtaş”, “A D. Graça”: an article before a form of address or a word for a customer. */
export function opensWithArticle(words: readonly string[]): boolean {
  const [first = '', next = ''] = words;
  if (!NAME_ARTICLES.has(first.toLowerCase())) return false;
  return HONORIFIC.test(next) || /^D\.$/u.test(next) || PERSON_WORDS.has(next.toLowerCase());
}

/**
 * Whether a whole field or line is a name: “Will” is one when alone before a number, but maybe not in a
 * sentence.
 */
export function isWholeName(field: string): boolean {
  return isName(field) || (/^\p{Lu}\p{Ll}+$/u.test(field) && NAMES_ALONE.has(field.toLowerCase()));
}

/** “최민재 대리”: in Korean and Chinese, the rank stands behind the name. */
export function withoutRank(name: string): string {
  const words = name.split(/\s+/u);
  const own = words.filter((word) => !(/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(word) && isRole(word)));
  return own.length === 0 ? name : own.join(' ');
}

/** “Dr Philippa Ashworth MBBS MRCGP DRCOG”: more than one degree is not part of a name. */
export function withoutDegrees(name: string): string {
  const words = name.split(' ');
  const own = words.findLastIndex((word) => !(/^[A-Z][A-Za-z]{1,7}$/u.test(word) && CREDENTIAL.test(word)));
  return own > 0 && words.length - own > 2 ? words.slice(0, own + 1).join(' ') : name;
}

/** Several words, or a name in a script without blanks. */
export const FULL_NAME = /\S\s\S|^\p{Lo}{2}/u;

/** Tamil names in Malaysia and Singapore: “anak lelaki”, “anak perempuan”, “son of”, “daughter of”. */
const SON_OF = /(?<=\p{L})\s(?:[aA]\/[lLpP]|[sdSD]\/[oO])\s(?=\p{Lu})/u;

/** Countries that people write in capitals next to a number. */
export const COUNTRY = /^(?:UK|GB|US|USA|UAE|KSA|EU|IN|SG|HK)$/;

/** Whether a line names a company, by its legal form or a word in company names. */
export function isCompany(text: string): boolean {
  if (text.length > 80 || /[@]|https?:/u.test(text)) return false;
  if (COMPANY.test(text) || COMPANY_CAPITALS.test(text)) return true;
  return (
    !ROLE.test(text) && COMPANY_WORD.test(text) && text.split(/\s+/u).length <= 6 && /\p{Lu}/u.test(text)
  );
}

/** Longer lines are not roles. */
const LONGEST_ROLE = 400;

/** Whether a line names a role. */
export function isRole(text: string): boolean {
  return text.length <= LONGEST_ROLE && (ROLE.test(text) || LONE_ROLE.test(text.trim()));
}

/**
 * Whether a word is everyday speech in its place. Capitalised inside a name, it belongs to the name. Where there
 * are no capitals, a word for a customer never does.
 */
export function isEverydayWord(word: string, beginsName: boolean, insideName: boolean): boolean {
  const lower = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L}{2})\.$/u, '');
  const mayDescribe = (beginsName && !insideName) || /^\p{Lo}/u.test(word);
  if (mayDescribe && PERSON_WORDS.has(lower)) return true;
  if (!STOP_WORDS.has(lower) || (insideName && PARTICLES.has(lower))) return false;
  if (!/^\p{Lu}/u.test(word)) return true;
  if (NAMES_IN_CAPITALS.has(lower)) return false;
  return !insideName && !(beginsName && NAMES_TOO.has(lower));
}

/** Whether a word may be part of a person's name. */
export function isNameWord(word: string): boolean {
  if (/^(?:\p{Lu}|\p{Lt})[\p{L}\p{M}'’.\-‐]*\.?$/u.test(word)) return true;
  if (/^(?:[dlo]['’]|[a-z]{1,3}-)\p{Lu}/u.test(word)) return true;
  if (/^(?:2nd|3rd|ii|iii|iv)$/iu.test(word)) return true;
  return /^\p{Lo}[\p{L}\p{M}・．.'’״"-]*$/u.test(word) && !/\p{Ll}/u.test(word) && word.length <= 20;
}

function withoutCredentials(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  while (parts.length > 1 && CREDENTIAL.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join(', ');
}

function withoutBrackets(text: string): string {
  return text
    .replaceAll(/\s*[(（][^()（）]{0,40}[)）]/gu, '')
    .replaceAll(/["“”„«»]/gu, '')
    .trim();
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

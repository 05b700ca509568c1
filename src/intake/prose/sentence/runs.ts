import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf, setOf } from '../../../languages/notation.ts';
import { isLabel } from '../../recognise/labels.ts';
import { bareWord } from '../../recognise/phrases.ts';
import { EMPLOYER, HONORIFIC, LEADS_ON, NAME_ARTICLES, PARTICLES, ROLE } from '../../recognise/name-words.ts';
import { isEverydayWord, isNameWord, isRole, opensWithArticle } from '../../recognise/name.ts';

/** Capitalised words in a row that may be a name, in a sentence. */
export type Run = {
  readonly words: readonly string[];
  /** The word before, and the one before that, `lead`; the word after. In small letters. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly bracketed: boolean;
  /** “Priya's number”. */
  readonly possessive: boolean;
};

const FROM = setOf(lexicon.speech('from'));
const AND = setOf(lexicon.speech('and'));

/** The runs of a sentence, in their order. Everyday words, labels, roles and sums of money part them. */
export function runsOf(field: string): Run[] {
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
    const isThing =
      /^(?:\p{Lu}\p{Ll}+|\p{Lo}+)$/u.test(token) && /[\p{L}_]\p{Nd}|\p{Nd}_/u.test(tokens[index + 1] ?? '');
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
  if (words.length === 0) return HONORIFIC.test(previous);
  return FROM.has(word) && words.filter((one) => !HONORIFIC.test(one)).length < 2;
}

function belongs(word: string, begins: boolean): boolean {
  if (NUMBERS.test(word) || EMPLOYER.test(word) || (!begins && ROLE.test(word)) || isMoney(word))
    return false;
  const lower = word.toLowerCase();
  if (HONORIFIC.test(word) && /^\p{Lu}/u.test(word)) return true;
  if (isNameWord(word)) {
    return !isEverydayWord(word, begins, !begins) && !(begins && (isLabel(word) || isRole(word)));
  }
  return !begins && PARTICLES.has(lower) && !FROM.has(lower) && !AND.has(lower) && /^\p{L}/u.test(word);
}

/** “Schaden-Nr.”, “Vertragsnummer”: a label of a number. */
const NUMBERS = new RegExp(String.raw`\p{L}{3}-?(?:${anyOf(lexicon.numbers('compounds'))})\.?$`, 'iu');

const MONEY = setOf(lexicon.numbers('money'));

/** “FCFA”, “USD”, “Rs.”, but not the name “Sar”. */
export function isMoney(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  return MONEY.has(bare) && (bare.length === 2 || /^\p{Lu}{3,4}$/u.test(word));
}

import { lexicon } from '../../languages/lexicon.ts';
import { setOf } from '../../languages/notation.ts';
import { labelKind } from '../recognise/label-words.ts';
import { COUNTRY, isCompany, isName } from '../recognise/name.ts';
import { CREDENTIAL, EMPLOYER, HONORIFIC, NAMES_TOO, PARTICLES } from '../recognise/name-words.ts';

/** The part of a name that may be something else: a company, a place, an address, a label. Null when there is none. */
export function asideIn(name: string): string | null {
  return (
    labelAtFront(name) ??
    openBracket(name) ??
    sentenceInFront(name) ??
    secondPerson(name) ??
    partBehindSign(name) ??
    countedThing(name) ??
    lastWords(name)
  );
}

/** “WA Budi”, “Mob Anil”, “Kd.-Nr. 4711 Lena”: a label for a number in front of the name. */
function labelAtFront(name: string): string | null {
  const [first = '', second = '', ...others] = name.split(' ');
  if (second === '') return null;
  const kind = labelKind(first);
  if (kind === 'whatsapp' || kind === 'mobile') return first;
  return others.length > 0 && /[.#]/u.test(first) && /^\p{Nd}+$/u.test(second) ? `${first} ${second}` : null;
}

/** “Great news! Jane Doe”, “Jane Doe. Plumber”: what ends a sentence. “Yahoo! Mail” is a company. */
function sentenceInFront(name: string): string | null {
  const [, said = '', sign] = /^(.{0,200}\p{L}{3})\s?([!.])\s\p{L}/u.exec(name) ?? [];
  const isTitle =
    sign === '.' && (!said.includes(' ') || HONORIFIC.test(said.slice(said.lastIndexOf(' ') + 1)));
  return said === '' || isTitle || isCompany(name) ? null : said;
}

/** “José Ruiz (84”, “[Acme] Jane” without its first bracket: one of a pair. */
function openBracket(name: string): string | null {
  const at = Math.max(...['(', '（', '['].map((bracket) => name.lastIndexOf(bracket)));
  if (at >= 0) return /[)）\]]/u.test(name.slice(at)) ? null : name.slice(at);
  const end = name.search(/[)）\]]/u);
  return end < 0 ? null : name.slice(0, end + 1);
}

/** “Nomsa and Sipho Dlamini”, “Nomsa/Sipho”, “Rosa y Hugo”: two people with one number. */
function secondPerson(name: string): string | null {
  const slashed = /(?<=\p{Ll}{2})\/\p{Lu}\p{Ll}{2}.*$/u.exec(name)?.[0];
  if (slashed !== undefined) return slashed;
  const words = name.split(' ');
  const isSmall = !/[\p{Lu}\p{Lo}]/u.test(name);
  const at = words.findIndex((word, index) => index > 0 && (isSmall ? joinsSmall(word) : JOINS.has(word)));
  const [one, other] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  if (at < 0 || other === '' || FAMILY.has((words[at + 1] ?? '').toLowerCase()) || isCompany(name))
    return null;
  // “José Ortega y Gasset” has two surnames.
  if (words[at]?.length === 1 && /^\p{L}/u.test(words[at]) && at > 1 && !other.includes(' ')) return null;
  const areNames = isSmall ? [one, other].every(isPlain) : isName(one) && isName(other);
  return areNames ? `${words[at]} ${other}` : null;
}

const JOINS = setOf(`${lexicon.speech('and')} ${lexicon.requests('also')} +`);

/** In small letters “dan” and “e” may be a name and an initial. */
function joinsSmall(word: string): boolean {
  return word === '+' || word === 'y' || (AND.has(word) && !NAMES_TOO.has(word) && !/^\p{L}$/u.test(word));
}

function isPlain(words: string): boolean {
  return /^\p{Ll}{2}[\p{Ll} ]{0,60}$/u.test(words);
}

const FAMILY = setOf(lexicon.companies('family'));

/** “Anna Schmidt, Köln”, “Ravi Kumar @ Infosys”: what follows a full name. A title is part of it: “Meera Iyer, MD”. */
function partBehindSign(name: string): string | null {
  if (!/[,;，、@/–—→+-]/u.test(name) || /[(（"]/u.test(name)) return null;
  const [person = '', ...parts] = name.split(/, ?|; ?|[，、]| [@/–—→-] | (?=[+@]\S)|(?=\+\p{Nd})/u);
  if (parts.every((part) => CREDENTIAL.test(part))) return null;
  return /\s/u.test(person) || /[，、;→]| [@/+–—-]|\+\p{Nd}/u.test(name) ? parts.join(', ') : null;
}

/** “Jane Doe 12 Main St”, “Max Weber Hauptstr. 12”, “Tom Price SW1A 1AA”, “12/5 Jane Doe”: no part of a full name. */
function countedThing(name: string): string | null {
  if (!/\p{Nd}/u.test(name)) return null;
  const words = name.split(' ');
  const [first = ''] = words;
  const isDay = (word: string) => /^\p{Nd}{1,2}\/\p{Nd}{1,2}$/u.test(word) && word !== '24/7';
  const day = [words.length > 2 ? first : '', words.length > 1 ? (words.at(-1) ?? '') : ''].find(isDay);
  if (day !== undefined) return day;
  let before = 0;
  for (const [index, word] of words.entries()) {
    const isMixed = /^(?=\S*\p{Lu})(?=\S*\p{Nd})[\p{Lu}\p{Nd}/]+$/u.test(word);
    const isNumber = /^\p{Nd}{1,4}\p{Ll}?$/u.test(word);
    const isLast = index === words.length - 1;
    if (isMixed && index === 0 && words.length > 2) return word;
    if (isMixed && before > 1) return words.slice(index).join(' ');
    const isCounted = BEHIND_LABELS.has(words[index - 1]?.toLowerCase() ?? '');
    if (isNumber && before > (isLast && isCounted ? 2 : 1))
      return words.slice(isLast && before > 2 ? index - 1 : index).join(' ');
    before = isNumber ? 0 : before + 1;
  }
  return null;
}

const BRANDS = setOf(lexicon.companies('brands'));

function isBrand(word: string): boolean {
  return BRANDS.has(word.toLowerCase());
}

const AND = setOf(lexicon.speech('and'));

/** “Shop no 5”: these words number a thing that has a name. */
const BEHIND_LABELS = setOf(lexicon.beside('behind'));

/** “Lena Graf von der Firma Kern”, “Tom Price UK”: an employer or a country behind a full name. */
function lastWords(name: string): string | null {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, index) => (index > 1 && EMPLOYER.test(word)) || (index > 0 && COUNTRY.test(word)),
  );
  if (at >= 0) return words.slice(at).join(' ');
  const last = words.at(-1) ?? '';
  return companyBehindParticle(words) ?? (words.length > 2 && isBrand(last) ? last : null);
}

/** “Herr Kern von der Sparkasse”, “Ana de la Óptica”: a company where the rest of a surname would be. */
function companyBehindParticle(words: readonly string[]): string | null {
  const at = words.findIndex((word, index) => index > 0 && PARTICLES.has(word) && !AND.has(word));
  const behind = at < 0 ? -1 : words.findIndex((word, index) => index > at && !PARTICLES.has(word));
  if (behind < 0) return null;
  const company = words.slice(behind).join(' ');
  if (!isCompany(company) && !(at > 1 && isBrand(company))) return null;
  return isCompany(words.slice(0, at).join(' ')) ? null : words.slice(at).join(' ');
}

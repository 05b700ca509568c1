import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import { judgeName } from './doubt.ts';
import { asideIn } from './aside.ts';
import { splitCompany } from './company.ts';
import { TAKEN } from './fields.ts';
import { isNoSurname } from './remark.ts';
import { isClosingCourtesy, sentencesOf } from './sentences.ts';
import { speechIn } from './speech.ts';
import { asksPolitely, withoutRequest } from '../recognise/request.ts';
import { VERBS_AND_NAMES } from '../recognise/request-words.ts';
import { CREDENTIAL, NAMES_TOO } from '../recognise/name-words.ts';
import { isLabel } from '../recognise/labels.ts';
import { isCompany, isName, trimName } from '../recognise/name.ts';

/**
 * A line with its quoted names replaced by marks from Unicode's private area, so that nothing inside them is
 * read.
 */
export type TextWithLiterals = { readonly text: string; readonly literals: readonly string[] };

const MARK = /[\uE000-\uF8FF\uFFFC]/u;
const QUOTE = /["“„«‘'「]/u;
const QUOTES =
  /(?<=^|[\s,;:(|])(?:"([^"\n]{1,400})"|“([^“”\n]{1,400})[”"]|„([^„“”\n]{1,400})[“”]|«([^«»\n]{1,400})»|‘([^‘’\n]{1,400})’|'([^'\n]{1,400})'|「([^「」\n]{1,400})」)(?=$|[\s,;:)|<])/gu;

/** Sets quoted names aside. Quotes around a number or an address are only removed. */
export function unquoteLine(line: string): TextWithLiterals {
  const literals: string[] = [];
  const clean = MARK.test(line) ? line.replaceAll(/[\uE000-\uF8FF\uFFFC]/gu, ' ') : line;
  if (!QUOTE.test(clean)) return { text: clean, literals };
  const text = clean.replaceAll(QUOTES, (_whole, ...groups: unknown[]) => {
    const inside = groups.slice(0, 7).find((group) => typeof group === 'string');
    const words = typeof inside === 'string' ? inside.trim() : '';
    if (words.includes('@') || (words.match(/\p{Nd}/gu)?.length ?? 0) >= 7) return ` ${words} `;
    literals.push(words);
    return String.fromCharCode(0xe000 + literals.length - 1);
  });
  return { text, literals };
}

/** The name of a line, a company next to it, and the words that could not be placed. */
export type NameWords = {
  readonly name: string;
  readonly organization: string | null;
  readonly leftovers: readonly string[];
  /** A word in the name that may not belong to it. */
  readonly doubtful: string | null;
  /** Whether the words after an attribute were used as the name. */
  readonly tailsTaken: boolean;
};

/**
 * Reads the name from the rest of a line. `given` is a labelled name, `tails` are the words after attributes.
 */
export function readNameWords(
  rest: string,
  {
    literals,
    given,
    tails,
  }: { readonly literals: readonly string[]; readonly given: string; readonly tails: readonly string[] },
): NameWords {
  const restored = (piece: string) => restoreLiterals(piece, literals);
  const pieces = piecesOf(rest, withoutRequest);
  if (given !== '') return nameAlone(given, pieces.filter((piece) => !isLabel(piece)).map(restored));
  const [labelled, ...others] = speechLast(kindsLast(pieces));
  if (labelled === undefined) {
    const name = tails.filter((tail) => tail !== '').join(' ');
    return nameAlone(name, piecesOf(rest, (piece) => piece).map(restored), name !== '');
  }
  const { first, labels } = withoutUnknownLabels(labelled, rest);
  const isDivided = /\n|\s\|\s/u.test(rest.trim());
  const joined = isDivided ? [] : others.filter((piece) => isSurnameOf(first, piece, rest));
  const company = others.find((piece) => isDivided && isCompany(piece)) ?? null;
  const unplaced = others.filter((piece) => !joined.includes(piece) && piece !== company);
  const words = [first, ...joined].join(' ');
  const judged = judgeName(words);
  // Everyday words and no number: they can only be shown in the form.
  if (judged.name === '' && !rest.includes(TAKEN)) return nameAlone(restored(words));
  const { name, websites } = splitWebsites(restored(judged.name));
  const parted = company === null ? splitCompany(name) : { name, organization: company, roles: [] };
  const leftovers = [...labels, ...judged.leftOut, ...unplaced].map(restored).concat(parted.roles);
  const doubtful =
    judged.doubtful ?? foreignPart(judged.name, restored) ?? asideIn(parted.name) ?? speechIn(judged.name);
  const whole = {
    name: parted.name,
    organization: parted.organization,
    leftovers: [...leftovers, ...websites],
    doubtful: NOTHING.has(parted.name.toLowerCase()) ? parted.name : doubtful,
    tailsTaken: false,
  };
  return withoutVerb(whole, rest);
}

/** “Salva Giulia Conti … per favore”: next to “please” a word in front that may ask for something does. */
function withoutVerb(words: NameWords, line: string): NameWords {
  const { name, doubtful, leftovers } = words;
  const [first = ''] = name.split(' ', 1);
  if ((first !== doubtful && !VERBS_AND_NAMES.has(first.toLowerCase())) || !asksPolitely(line)) return words;
  const person = name.slice(first.length + 1);
  if (!person.includes(' ') || !isName(person)) return words;
  return { ...words, name: person, leftovers: [first, ...leftovers], doubtful: null };
}

/** “old 98765 43210 new 98765 43211 Jane Doe”, “email jane@x.com Jane”: what something is stands before it. */
function kindsLast(pieces: readonly string[]): readonly string[] {
  const isKind = (piece: string) => NUMBER_KINDS.has(piece.toLowerCase()) || isLabel(piece);
  const [first = ''] = pieces;
  if (pieces.length < 2 || !isKind(first)) return pieces;
  return [...pieces.filter((piece) => !isKind(piece)), ...pieces.filter(isKind)];
}

const NUMBER_KINDS = setOf(`${lexicon.requests('ownKinds')} ${lexicon.numbers('refused')}`);

/** “call her on 0703 … - Mrs Folake Adeyemi”: a sentence without a name, and the name in a piece of its own. */
function speechLast(pieces: readonly string[]): readonly string[] {
  const [first = '', ...others] = pieces;
  const at = others.findIndex((piece) => isName(piece));
  if (at < 0 || isName(first) || judgeName(first).name !== '') return pieces;
  return [...others.slice(at, at + 1), first, ...others.slice(0, at), ...others.slice(at + 1)];
}

function nameAlone(name: string, leftovers: readonly string[] = [], tailsTaken = false): NameWords {
  return { name, organization: null, leftovers, doubtful: null, tailsTaken };
}

/** The pieces of a line between taken parts, bars and line breaks, each passed through `read`. */
function piecesOf(rest: string, read: typeof withoutRequest): string[] {
  const pieces = rest.split(/\uFFFC+|\n|\s\|\s/u);
  return pieces
    .flatMap((piece, index) => {
      if (!NAMING.test(piece) || (index > 0 && isClosingCourtesy(piece))) return [];
      const place = {
        behindNumber: index > 0,
        beforeNumber: index < pieces.length - 1,
        later: pieces.slice(index + 1).join(' '),
      };
      return sentencesOf(tidy(piece)).map((sentence) => {
        const words = read(sentence, place);
        return words === sentence ? sentence : tidy(words);
      });
    })
    .filter((piece) => NAMING.test(piece));
}

const NAMING = /[\p{L}\p{N}\p{So}\uE000-\uF8FF]/u;

/**
 * “Nafn: Jón Sími: …”: a word with a colon before the name and one after it are labels, in whatever language.
 */
function withoutUnknownLabels(
  piece: string,
  rest: string,
): { readonly first: string; readonly labels: readonly string[] } {
  const [label] = /^[^\s:：]{1,30}[:：]\s+(?=[\p{L}\uE000-\uF8FF])/u.exec(piece) ?? [];
  if (label === undefined) return { first: piece, labels: [] };
  const name = piece.slice(label.length);
  const before = rest.slice(0, Math.max(0, rest.indexOf(TAKEN)));
  const [last] = /(?<=\S\s)[^\s:：]{1,30}(?=\s?[:：]\s*$)/u.exec(before.slice(-40)) ?? [];
  if (last === undefined || !name.endsWith(` ${last}`)) return { first: name, labels: [label.trim()] };
  return { first: name.slice(0, -last.length - 1), labels: [label.trim(), last] };
}

/** A label in unknown words, “Nafn: …”, or a spelt-out address, “jane at x.com”. */
const NO_PART_OF_NAME =
  /\S*[~<>{}|]\S*|\S+[:：=?!](?=\s)|\S+\s?(?:\s(?:at|@)\s|[[(]at[\])])\s?\S+(?:\.|\sdot\s)\p{Ll}{2,}(?!\S)/u;

function foreignPart(name: string, restored: (piece: string) => string): string | null {
  if (!/[:：=@~<>{}|]|\sat\s|[[(]at[\])]/u.test(name)) return null;
  // A longer name is refused, so the form opens anyway.
  const part = name.length > 200 ? undefined : NO_PART_OF_NAME.exec(name)?.[0];
  return part === undefined ? null : restored(part);
}

const WEBSITE =
  /(?<=^|\s)(?:https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|io|co|in|de|at|ch|fr|es|it|nl|uk|us|eu|br|mx|ru|cn|jp|app|dev|ai|info|biz|shop|store)(?:\/\S*)?)(?=\s|$)/giu;

/** A web address next to a name is not part of it. Alone it may be the name. */
function splitWebsites(whole: string): { readonly name: string; readonly websites: readonly string[] } {
  if (!/[./]/u.test(whole)) return { name: whole, websites: [] };
  const name = whole.replaceAll(WEBSITE, ' ').replaceAll(/\s+/gu, ' ').trim();
  return name === '' ? { name: whole, websites: [] } : { name, websites: whole.match(WEBSITE) ?? [] };
}

/** “Jane 98765 43210 Doe”: one capitalised word after a one-word name, with nothing but a blank between. */
function isSurnameOf(name: string, word: string, line: string): boolean {
  if (name.includes(' ') || !/^\p{Lu}\S*$/u.test(word) || !isName(word) || isNoSurname(word)) return false;
  return /\uFFFC\s$/u.test(line.slice(0, line.lastIndexOf(word)));
}

/** Puts quoted words back, without their quotes if they are alone. */
export function restoreLiterals(piece: string, literals: readonly string[]): string {
  if (literals.length === 0) return piece.replaceAll(/\s+/gu, ' ').trim();
  const alone = /^[\uE000-\uF8FF\s,]+$/u.test(piece);
  const text = piece.replaceAll(/[\uE000-\uF8FF]/gu, (mark) => {
    const literal = literals[mark.charCodeAt(0) - 0xe000] ?? '';
    return alone ? literal : `"${literal}"`;
  });
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Puts quoted words back with their quotes. */
export function restoreQuotes(text: string, literals: readonly string[]): string {
  if (literals.length === 0) return text;
  return text.replaceAll(/[\uE000-\uF8FF]/gu, (mark) => `"${literals[mark.charCodeAt(0) - 0xe000] ?? ''}"`);
}

/** Trims punctuation and a list marker. “R. K.” before a name is not a marker. */
function tidy(piece: string): string {
  const initials = INITIALS.exec(piece)?.[0].trim() ?? '';
  const trimmed = trimName(withoutTrailingAnd(piece.replace(INITIALS, ''))).replace(/\s['’‘]$/u, '');
  const unquoted = trimmed.replaceAll(/^["'“”]+|(?<!["“”])["“”]+$/gu, '');
  const closed = unquoted.includes('[') ? unquoted : unquoted.replace(/(?<!\])\]+$/u, '');
  return `${initials} ${withoutFullStop(closed)}`.trim();
}

/** “Jane Doe.”, but “Jane D.”, “Acme Inc.” and “Jane Doe Jr.” */
function withoutFullStop(name: string): string {
  const [last] = /(?<=\s)\S*\p{Ll}{2}\.$/u.exec(name.slice(-40)) ?? [];
  return last === undefined || CREDENTIAL.test(last) || isCompany(name) ? name : name.slice(0, -1);
}

const TRAILING_AND = new RegExp(String.raw`(\S)\s{1,9}(${anyOf(lexicon.speech('and'))})\s*$`, 'u');

/** “Jane and”. A small word that may be a name stays behind another: “bob dan”. */
function withoutTrailingAnd(piece: string): string {
  const [, , and = ''] = TRAILING_AND.exec(piece) ?? [];
  const mayBeName = NAMES_TOO.has(and) || /^\p{Ll}$/u.test(and);
  const isPartOfName = mayBeName && !/[\p{Lu}\p{Lo}]/u.test(piece);
  return and === '' || isPartOfName ? piece : piece.replace(TRAILING_AND, '$1');
}

/** What people write for a name they don't know. */
const NOTHING = setOf(`${lexicon.speech('nothing')} ${lexicon.numbers('refused')}`);

const INITIALS = /^\s*(?:\p{Lu}\.\s+)+(?=\p{Lu})/u;

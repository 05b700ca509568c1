import { readCommandFields } from './fields.ts';
import { restoreQuotes, unquoteLine } from './name.ts';
import { findLinePhones, takeEmails } from './line-parts.ts';
import { readRecord } from './record.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import { isLabel } from '../recognise/labels.ts';
import type { NumberReader } from '../recognise/number-reader.ts';

const AND = anyOf(`${lexicon.speech('and')} ${lexicon.requests('also')}`);
const JOINS = new RegExp(String.raw`^(?:${AND})\s`, 'iu');
const TRAILING_JOIN = new RegExp(String.raw`(?<![\s,;])[\s,;]+(?:(?:${AND})[\s,;]*)?$`, 'iu');
const ANOTHER = setOf(`${lexicon.numbers('or')} ${lexicon.speech('and')} ${lexicon.numbers('another')}`);

/** Cuts a line into one piece a person: by lines, semicolons, or where a new name follows a number. */
export function splitRecords(line: string, numbers: NumberReader): string[] {
  const pieces = line
    .split(/\n|;(?!\s*(?:ext|isub)=)/iu)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const people = pieces.filter((piece) => validPhones(takeEmails(piece).rest, numbers).length > 0);
  const named = people.filter((piece) => readRecord(piece, numbers).draft.name !== '');
  if (pieces.length > 1 && named.length > 1 && people.length === pieces.length)
    return pieces.flatMap((piece) => splitAtNames(piece, numbers));
  return splitAtNames(line, numbers);
}

function validPhones(text: string, numbers: NumberReader) {
  return findLinePhones(text, numbers).filter(({ raw }) => numbers.read(raw).ok);
}

function splitAtNames(line: string, numbers: NumberReader): string[] {
  const { text, literals } = unquoteLine(line);
  const hidden = takeEmails(readCommandFields(text).rest).rest;
  const phones = validPhones(hidden, numbers);
  if (phones.length < 2) return [line];
  const pieces = (cuts: readonly number[]) =>
    [0, ...cuts].map((cut, index) =>
      restoreQuotes(text.slice(cut, cuts[index] ?? text.length), literals).replace(TRAILING_JOIN, ''),
    );
  const isNamed = (from: number, to?: number) => hasName(restoreQuotes(hidden.slice(from, to), literals));
  // “98765 43210 Jane, 98765 43211 Bob”: each name stands behind its number.
  if (!isNamed(0, phones[0]?.from))
    return phones.every((phone, index) => isNamed(phone.to, phones[index + 1]?.from))
      ? pieces(phones.slice(1).map(({ from }) => from))
      : [line];
  const cuts: number[] = [];
  for (const [index, phone] of phones.entries()) {
    const next = phones[index + 1];
    if (!next) break;
    const between = hidden.slice(phone.to, next.from);
    const begin = beginOfWords(between);
    const start = begin + (JOINS.exec(between.slice(begin))?.[0].length ?? 0);
    if (begin >= 0 && hasName(restoreQuotes(between.slice(start), literals))) cuts.push(phone.to + start);
  }
  return cuts.length === phones.length - 1 ? pieces(cuts) : [line];
}

/** Where the first letter stands behind the last mark that parts two people; -1 where there is none. */
function beginOfWords(text: string): number {
  const from = Math.max(...['\uFFFC', ',', ';', '\n'].map((mark) => text.lastIndexOf(mark))) + 1;
  const letter = text.slice(from).search(/[\p{L}\uE000-\uF8FF]/u);
  return letter === -1 ? -1 : from + letter;
}

function hasName(text: string): boolean {
  const words = text.replaceAll(/[\s,;:()/–—&-]+|\uFFFC+/gu, ' ').trim();
  return /\p{L}/u.test(words) && !isLabel(words) && !ANOTHER.has(words.toLowerCase());
}

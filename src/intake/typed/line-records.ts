import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import { restoreQuotes } from './name.ts';
import { isAnnouncedId, readLineParts, type LineParts } from './line-parts.ts';
import { readRecord, type CommandRecord } from './record.ts';
import { isLabel } from '../recognise/labels.ts';
import type { NumberReader } from '../recognise/number-reader.ts';

const AND = anyOf(`${lexicon.speech('and')} ${lexicon.requests('also')}`);
const JOINS = new RegExp(String.raw`^(?:${AND})\s`, 'iu');
const TRAILING_JOIN = new RegExp(String.raw`(?<![\s,;])[\s,;]+(?:(?:${AND})[\s,;]*)?$`, 'iu');
const ANOTHER = setOf(
  (['or', 'another', 'void', 'refused'] as const)
    .map((slot) => lexicon.numbers(slot))
    .concat(lexicon.speech('and'), lexicon.requests('ownKinds'))
    .join(' '),
);
const PIECE_END = /\n|;(?!\s*(?:ext|isub)=)/iu;

/** Reads the people of a line, separated by line breaks, semicolons or a new name after a number. */
export function readRecords(line: string, numbers: NumberReader): readonly CommandRecord[] {
  return (PIECE_END.test(line) ? readPieces(line, numbers) : null) ?? readPart(readLineParts(line, numbers));
}

/** Null unless every piece has a number, and two of them a name. */
function readPieces(line: string, numbers: NumberReader): readonly CommandRecord[] | null {
  const pieces = line
    .split(PIECE_END)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length < 2) return null;
  const all: LineParts[] = [];
  for (const piece of pieces) {
    const parts = readLineParts(piece, numbers);
    if (validNumbers(parts).length === 0) return null;
    all.push(parts);
  }
  const records = all.map((parts) => readPart(parts));
  return records.filter(([first]) => first?.draft.name !== '').length > 1 ? records.flat() : null;
}

function readPart(parts: LineParts): readonly CommandRecord[] {
  const cuts = cutsAtNames(parts);
  if (cuts.length === 0) return [readRecord(parts)];
  return [0, ...cuts].map((cut, index) => {
    const piece = parts.text.slice(cut, cuts[index] ?? parts.text.length);
    const line = restoreQuotes(piece, parts.literals).replace(TRAILING_JOIN, '');
    return readRecord(readLineParts(line, parts.numbers, parts.fields.country));
  });
}

function validNumbers({ spans, reader }: LineParts) {
  return spans.filter(({ raw }) => reader.find(raw) !== null);
}

/** Where each further person begins. Empty when there is only one. */
function cutsAtNames(parts: LineParts): readonly number[] {
  const { hidden, literals } = parts;
  const valid = validNumbers(parts);
  const phones = valid.length < 2 ? [] : valid.filter((span) => !isAnnouncedId(hidden, span));
  if (phones.length < 2) return [];
  const isNamed = (from: number, to?: number) => hasName(restoreQuotes(hidden.slice(from, to), literals));
  // “98765 43210 Jane, 98765 43211 Bob”: each name follows its number.
  if (!isNamed(0, phones[0]?.from)) {
    const isEachNamed = phones.every((phone, index) => isNamed(phone.to, phones[index + 1]?.from));
    return isEachNamed ? phones.slice(1).map(({ from }) => from) : [];
  }
  const cuts: number[] = [];
  for (const [index, phone] of phones.entries()) {
    const next = phones[index + 1];
    if (!next) break;
    const between = hidden.slice(phone.to, next.from);
    const begin = beginOfWords(between);
    const start = begin + joinsAt(between.slice(begin));
    if (isInBracket(hidden, phone.to + start)) return [];
    if (begin >= 0 && hasName(restoreQuotes(between.slice(start), literals))) cuts.push(phone.to + start);
  }
  return cuts.length === phones.length - 1 ? cuts : [];
}

/** The length of the “and ” at the beginning. A capital alone is an initial: “E Ramos”. */
function joinsAt(text: string): number {
  const join = JOINS.exec(text)?.[0] ?? '';
  return /^\p{Lu}\s/u.test(join) ? 0 : join.length;
}

/** “Jane Doe (old: 98…, new: 98…)”: what is in brackets is about one person. */
function isInBracket(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

/** The position of the first letter after the last separator between two people, or -1. */
function beginOfWords(text: string): number {
  const from = Math.max(...['\uFFFC', ',', ';', '\n'].map((mark) => text.lastIndexOf(mark))) + 1;
  const letter = text.slice(from).search(/[\p{L}\uE000-\uF8FF]/u);
  return letter === -1 ? -1 : from + letter;
}

function hasName(text: string): boolean {
  const words = text.replaceAll(/[\s,;:()/–—&-]+|\uFFFC+/gu, ' ').trim();
  return /\p{L}/u.test(words) && !isLabel(words) && !ANOTHER.has(words.toLowerCase());
}

import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { headingLabel } from './headings.ts';
import { oneLine } from '../fields.ts';

/** A number in a cell, and its label there: `030 901820 (work)`. */
export type CellNumber = { readonly text: string; readonly label: string | null };

// A slash without blanks around it belongs to the number: “0171/3920001”.
const separators = new RegExp(
  String.raw`[\n;,|&،؛、；，／]|(?<=[\p{Nd})])\s{1,5}\/\s{1,5}|(?<=\p{Nd})\s{0,5}[-–—/]?\s{0,5}(?=\+\p{Nd})|(?<=[\p{Nd})]\s{1,5})(?:${anyOf(lexicon.numbers('or'))})\.?(?=\s)`,
  'iu',
);

/**
 * Splits a cell into its numbers. Google joins them with “ ::: ”, people with line breaks, commas or slashes,
 * programs as JSON lists.
 */
export function splitNumbers(cell: string): readonly CellNumber[] {
  if (/^\s*[[{(]/.test(cell) && /["']/.test(cell)) return numbersOfList(cell);
  return cell.split(':::').flatMap((part) => {
    const text = withoutFraction(part);
    return text === '' ? [] : splitPart(text);
  });
}

function splitPart(part: string): readonly CellNumber[] {
  const pieces = part
    .split(separators)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{Nd}/u.test(piece));
  if (pieces.length > 1) {
    if (pieces.every((piece) => digitsOf(piece) >= fewestDigits)) return pieces.flatMap(splitAtSlash);
    // “98,12,34,56,78” is one number in pairs.
    if (pieces.every((piece) => digitsOf(piece) < 5) && digitsOf(part) < 16)
      return [{ text: pieces.join(' '), label: null }];
    return [{ text: oneLine(part), label: null }];
  }
  return splitAtSlash(part);
}

const fewestDigits = 6;

// Two whole numbers, or an area code and its number.
function splitAtSlash(piece: string): readonly CellNumber[] {
  const halves = piece.split('/').map((half) => half.trim());
  const areWhole = halves.length > 1 && halves.every((half) => digitsOf(half) >= 7);
  return areWhole ? halves.map(withLabel) : [withLabel(piece)];
}

function withLabel(piece: string): CellNumber {
  const [, before = '', beside = ''] =
    /^(.*?\p{Nd}) ?\(([\p{L} .]{1,20})\)$/u.exec(piece.slice(0, 100)) ?? [];
  if (before === '') return { text: oneLine(piece), label: null };
  return { text: oneLine(before), label: headingLabel(beside) };
}

// `["+49…","+49…"]`, `[{"label":"mobile","value":"+49…"}]`, `['+49…']`
function numbersOfList(cell: string): readonly CellNumber[] {
  const numbers = cell.match(/\+?\(?\p{Nd}[\p{Nd} ().\-/]{5,24}\p{Nd}/gu) ?? [];
  return numbers.length === 0
    ? [{ text: oneLine(cell), label: null }]
    : [...new Set(numbers)].map((text) => ({ text, label: null }));
}

function digitsOf(text: string): number {
  return text.replace(/\P{Nd}/gu, '').length;
}

/** Data frames write whole numbers as 9876543210.0 */
export function withoutFraction(text: string): string {
  return text.trim().replace(/^(\+?\p{Nd}+)\.0+$/u, '$1');
}

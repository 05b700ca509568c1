import { isDoubtful, mayEndName, withoutNameDigits } from './left-digits.ts';
import type { NumberReader } from './number-reader.ts';
import type { SlicedWork } from '../../timing/slices.ts';

/**
 * How certain a number must be. `prose` leaves out possible order numbers, `line` takes all that are long
 * enough.
 */
export type Strictness = 'prose' | 'line';

/** The text that is searched for numbers. */
export type NumberSearch = {
  readonly text: string;
  readonly hidden: string;
  readonly numbers: NumberReader;
  readonly strictness: Strictness;
};

/** A stretch of a text. */
export type Piece = { readonly start: number; readonly end: number; readonly mayBeginInName?: boolean };

/** The numbers in a run of digits, which may hold several, or one next to other digits. */
export function* splitRun(scan: NumberSearch, run: Piece): SlicedWork<readonly Piece[]> {
  const isLine = scan.strictness === 'line';
  const digitRun = { text: scan.text, start: run.start, end: run.end };
  const unnamed = isLine ? withoutNameDigits(digitRun, scan.numbers) : null;
  if (unnamed !== null) return [unnamed];
  if (isValid(scan, scan.text.slice(run.start, run.end)))
    return [{ start: run.start, end: run.end, mayBeginInName: isLine && mayEndName(digitRun, scan.numbers) }];
  const groups = groupsOf(scan, run);
  if (groups.length < 2 || groups.length > mostGroups) return [run];
  const pieces = yield* takeGroups(scan, groups);
  if (isLine) return isDoubtful(digitRun, pieces, scan.numbers) ? [run] : pieces;
  const left = digitsOf(scan.text, run) - pieces.reduce((sum, piece) => sum + digitsOf(scan.text, piece), 0);
  const certain = left <= 4 ? pieces : pieces.filter((piece) => standsOut(scan, piece));
  return certain.length > 0 ? certain : [run];
}

/**
 * “order 45000 98765 43210”: the word is about the digits right after it, not about a whole number after
 * those.
 */
export function* readBehindId(scan: NumberSearch, run: Piece): SlicedWork<readonly Piece[]> {
  const [, ...others] = groupsOf(scan, run);
  const pieces = others.length > 0 && others.length <= mostGroups ? yield* takeGroups(scan, others) : [];
  return pieces.filter((piece) => standsOut(scan, piece));
}

/** A run with more groups of digits has no number that can be told apart. */
const mostGroups = 24;

export function groupsOf({ text }: NumberSearch, run: Piece): readonly Piece[] {
  return [...text.slice(run.start, run.end).matchAll(/[^\s/]+/gu)].map((match) => ({
    start: run.start + match.index,
    end: run.start + match.index + match[0].length,
  }));
}

function* takeGroups(scan: NumberSearch, groups: readonly Piece[]): SlicedWork<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    yield;
    const piece = longestValid(scan, groups, first);
    if (!piece) continue;
    pieces.push({ start: piece.start, end: piece.end });
    first = piece.last;
  }
  return pieces;
}

/**
 * Whether it looks like a whole number whatever is next to it: a plus or a zero in front, or a mobile of nine
 * digits or more. Where mobiles have no digits of their own, it must be written in groups.
 */
export function standsOut({ text, numbers }: NumberSearch, { start, end }: Piece): boolean {
  const raw = text.slice(start, end);
  if (countDigits(raw) < 9 || countDigits(raw) > 17) return false;
  const phone = numbers.find(raw);
  if (phone === null) return false;
  return (
    /^[(（]?[+＋0]/u.test(raw) || phone.type === 'MOBILE' || (/MOBILE/.test(phone.type) && /\D/u.test(raw))
  );
}

function longestValid(
  scan: NumberSearch,
  groups: readonly Piece[],
  first: number,
): (Piece & { last: number }) | null {
  const start = groups[first]?.start ?? 0;
  for (let last = Math.min(groups.length - 1, first + 7); last >= first; last -= 1) {
    const end = groups[last]?.end ?? start;
    const raw = scan.text.slice(start, end);
    const digits = countDigits(raw);
    if (digits >= 7 && digits <= 17 && isValid(scan, raw)) return { start, end, last };
  }
  return null;
}

function isValid({ numbers }: NumberSearch, raw: string): boolean {
  return countDigits(raw) <= 20 && numbers.find(raw) !== null;
}

export function digitsOf(text: string, piece: Piece | undefined): number {
  return piece ? countDigits(text.slice(piece.start, piece.end)) : 0;
}

export function countDigits(text: string): number {
  let digits = 0;
  for (const character of text) if (DIGIT.test(character)) digits += 1;
  return digits;
}

const DIGIT = /\p{Nd}/u;

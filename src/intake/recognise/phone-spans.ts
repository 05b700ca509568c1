import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { labelAfter, labelBefore, type Label } from './labels.ts';
import {
  hideNonPhones,
  hideUrls,
  isIdBefore,
  isIdBehind,
  isNameBefore,
  isWeakIdBefore,
} from './non-phones.ts';
import type { NumberReader } from './number-reader.ts';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';
import {
  countDigits,
  digitsOf,
  groupsOf,
  readBehindId,
  splitRun,
  standsOut,
  type Piece,
  type NumberSearch,
  type Strictness,
} from './phone-pieces.ts';

/** A phone number found in a text. */
export type PhoneSpan = {
  /** The position of the number with its extension. */
  readonly start: number;
  readonly end: number;
  /** As written, with its extension. A chat link becomes `+` and its digits. */
  readonly raw: string;
  readonly label: Label['kind'] | null;
  /** From its label to a label after it: neither name nor number includes these. */
  readonly from: number;
  readonly to: number;
  /** Whether its first digit may be the end of a name: “Ravi 2 12 346 354”. */
  readonly mayBeginInName?: boolean;
};

const BLANK = String.raw`[ \u00a0\u2000-\u200a\u202f\u3000]`;
const SEPARATOR = String.raw`[ \u00a0\u2000-\u200a\u202f\u3000().\-‐-―−－ー/·・⁄（）_]`;
/** “(482 917) – 072 …”: more than an area code in brackets, and another number behind a dash. */
const OTHER_NUMBER = String.raw`[)）](?<=(?:\p{Nd}{6}|\p{Nd} \p{Nd}{2,9})[)）])${BLANK}[-–—]${BLANK}`;
const RUN = new RegExp(
  String.raw`(?:[(（]{0,2}[+＋]{1,2}[${BLANK.slice(1, -1)})）.-]{0,3})?[(（]?\p{Nd}(?:(?!${OTHER_NUMBER})${SEPARATOR}{0,4}\p{Nd})*`,
  'gu',
);
const EXTENSION = new RegExp(
  String.raw`^[\s,;]{0,3}\(?(?:(?:${anyOf(lexicon.numbers('extensions'))})[\s.:：=#]{0,3}|(?:x|#)[\s.:]{0,2}(?=\d{1,6}(?!\d)))(\p{Nd}{1,7})\)?`,
  'iu',
);
const CHAT_LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api|web|chat)\.whatsapp\.com\/send\/?\?(?:[\w.]{1,40}=[^\s&]{0,400}&){0,8}phone=|whatsapp:\/\/send\/?\?(?:[\w.]{1,40}=[^\s&]{0,400}&){0,8}phone=)(?:\+|%2B)?(\d{7,15})[^\s<>)\]|,]*/giu;

const MAY_HOLD_LINK = /wa\.me|whatsapp/i;

/**
 * Every phone number of a text in reading order, without overlaps. Leaves out those announced as something
 * else.
 */
export function findPhones(text: string, numbers: NumberReader, strictness: Strictness): PhoneSpan[] {
  return runAtOnce(findPhonesSliced(text, numbers, strictness));
}

/** The same in slices. */
export function* findPhonesSliced(
  text: string,
  numbers: NumberReader,
  strictness: Strictness,
): SlicedWork<PhoneSpan[]> {
  const spans: PhoneSpan[] = [];
  for (const match of MAY_HOLD_LINK.test(text) ? text.matchAll(CHAT_LINK) : []) {
    spans.push(linkSpan(text, match));
    yield;
  }
  const hidden = strictness === 'prose' ? yield* hideNonPhones(text) : hideUrls(text);
  for (const match of hidden.matchAll(RUN)) {
    spans.push(...(yield* readRun({ text, hidden, numbers, strictness }, match)));
    yield;
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

function linkSpan(text: string, match: RegExpExecArray): PhoneSpan {
  const piece = { start: match.index, end: match.index + match[0].length };
  return { ...withLabels(text, piece), raw: `+${match[1] ?? ''}`, label: 'whatsapp' };
}

/** Of a run of several numbers, some twenty. */
const mostDigits = 240;

function* readRun(scan: NumberSearch, match: RegExpExecArray): SlicedWork<readonly PhoneSpan[]> {
  const run = withoutGluedEnd(scan, trimRun(scan.hidden, match));
  const digits = digitsOf(scan.text, run);
  if (digits < 4 || digits > mostDigits) return [];
  const named = digits >= 9 && isNameBefore(scan.text, run.start);
  if (isGlued(scan, run, named)) return [];
  const pieces = named ? yield* splitRun(scan, run) : yield* readPieces(scan, run);
  return pieces.map((piece) => spanOf(scan, piece)).filter((span) => span !== null);
}

/** The number of a piece, with its extension and its labels. Null when it is none. */
function spanOf(scan: NumberSearch, piece: Piece): PhoneSpan | null {
  const { start, mayBeginInName } = piece;
  const extension = EXTENSION.exec(scan.text.slice(piece.end, piece.end + 24));
  const end = extension ? piece.end + extension[0].trimEnd().length : piece.end;
  const { label, from, to } = withLabels(scan.text, { start, end });
  if (!isPhone(scan, piece, label)) return null;
  const raw = scan.text.slice(start, end).trim();
  return { start, end, raw, label, from, to, mayBeginInName: mayBeginInName === true };
}

function* readPieces(scan: NumberSearch, run: Piece): SlicedWork<readonly Piece[]> {
  if (scan.strictness === 'prose')
    return isId(scan, run) ? yield* readBehindId(scan, run) : yield* splitRun(scan, run);
  // A line is about a number, so one is only looked for behind others when all together are none.
  const raw = scan.text.slice(run.start, run.end);
  const isWhole = !/[\s/]/u.test(raw) || scan.numbers.find(raw) !== null;
  const behind = !isWhole && isId(scan, run) ? yield* readBehindId(scan, run) : [];
  return behind.length > 0 ? behind : yield* splitRun(scan, run);
}

/**
 * Whether a run is announced as something else. Words in brackets and surnames only rule out incomplete
 * numbers.
 */
function isId(scan: NumberSearch, run: Piece): boolean {
  const { text } = scan;
  if (/^\(?[+＋]/u.test(text.slice(run.start, run.end))) return false;
  if (!isIdBefore(text, run.start)) return false;
  return !(isWeakIdBefore(text, run.start) && standsOut(scan, run));
}

/** “98765 43210 2BHK”, “… 3pm”: digits glued to a word after the number belong to the word. */
function withoutGluedEnd(scan: NumberSearch, run: Piece): Piece {
  if (scan.strictness === 'line' || !/^\p{L}/u.test(scan.hidden.slice(run.end))) return run;
  const last = groupsOf(scan, run).at(-1);
  if (!last || last.start === run.start || EXTENSION.test(scan.text.slice(run.end, run.end + 24))) return run;
  const kept = scan.text.slice(run.start, last.start).trimEnd();
  return { start: run.start, end: run.start + kept.length };
}

function trimRun(text: string, match: RegExpExecArray): Piece {
  let start = match.index;
  const end = match.index + match[0].length;
  // “019-227 6650 (1 box)”: a bracket with more than digits is a note on the number.
  const note = /\s*[(（]\p{Nd}{1,3}$/u.exec(match[0]);
  if (note && note.index > 0 && !/^[)）]/u.test(text.slice(end, end + 1)))
    return { start, end: match.index + note.index };
  const opening = /^[+＋]?[\s]*[(（]/u.exec(match[0]);
  if (opening && !/[)）]/u.test(match[0]) && !/^[)）]/u.test(text.slice(end, end + 1)))
    start += opening[0].length;
  else if (/^[(（]/u.test(match[0]) && !/[)）]/u.test(match[0])) start += 1;
  return { start, end };
}

/**
 * Letters joined to a number make it part of a word: `A1234567`, `3rd`, `INV-2024001`. A label may be joined.
 */
function isGlued({ text, hidden, strictness }: NumberSearch, { start, end }: Piece, named: boolean): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = hidden.slice(end, end + 2);
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_@]/u.test(before)) {
    if (!named && !labelBefore(text, start)) return true;
  }
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_@]/u.test(after)) {
    return !EXTENSION.test(text.slice(end, end + 24)) && (strictness === 'prose' || end - start < 9);
  }
  return /^[:]\d/u.test(after) || /^,\d{3}(?!\d)/u.test(text.slice(end, end + 5));
}

function isPhone(scan: NumberSearch, piece: Piece, label: Label['kind'] | null): boolean {
  const raw = scan.text.slice(piece.start, piece.end);
  const digits = countDigits(raw);
  const marked = label !== null && label !== 'email' && label !== 'number';
  if (scan.strictness === 'line') return digits >= 5 || (marked && digits >= 2);
  const grouped = /\p{Nd}[^\p{Nd}]+\p{Nd}/u.test(raw);
  if (!marked && (isUnbrokenDate(raw) || isIdBehind(scan.text, piece.end))) return false;
  const isWhole = digits <= 20 && scan.numbers.find(raw) !== null;
  if (isWhole) return marked || /^\W?[+＋]/u.test(raw) || grouped ? digits >= 6 || marked : digits >= 8;
  if (marked) return digits >= 5 && digits <= 17;
  const mayLackPlus = digits >= 10 && /^[1-9][\p{Nd} .-]*$/u.test(raw);
  const looksWhole = isLikeNumber(raw, digits, scan.numbers);
  if (mayLackPlus === looksWhole) return looksWhole;
  const isSuggested = digits <= 20 && scan.numbers.read(raw).suggestions.length > 0;
  return isSuggested ? mayLackPlus : looksWhole;
}

function isLikeNumber(raw: string, digits: number, { country }: NumberReader): boolean {
  if (/^\(?[+＋]/u.test(raw)) return digits >= 7 && digits <= 17;
  if (country === null) return digits >= 8 && digits <= 15;
  return /^\(?\d{3}\)?[\s.-]\s?\d{3}[\s.-]\d{4}$/u.test(raw);
}

/** “20251104” is a date unless a label says otherwise, though some countries have such numbers. */
function isUnbrokenDate(raw: string): boolean {
  return /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(raw);
}

function withLabels(text: string, { start, end }: Piece): Omit<PhoneSpan, 'raw' | 'mayBeginInName'> {
  const after = labelAfter(text, end);
  let before = labelBefore(text, start);
  const label = before?.kind ?? after?.kind ?? null;
  let from = start;
  let kind = label;
  for (let steps = 0; before && steps < 3; steps += 1) {
    from = before.at;
    if (kind === 'phone' || kind === 'number') kind = before.kind;
    before = labelBefore(text, from);
  }
  return { start, end, label: kind, from, to: after?.at ?? end };
}

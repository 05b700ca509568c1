import { callingCodeOf } from '../../contact/phone/calling-code.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { labelBefore } from './labels.ts';
import type { NumberReader } from './number-reader.ts';

/** A run of digits in a text. */
export type DigitRun = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};
/** The position of a whole number. */
export type Stretch = { readonly start: number; readonly end: number };

/** “Studio 54 0151 …”: a zero or a plus begins a number, so the digits before it belong to the name. */
export function withoutNameDigits(run: DigitRun, numbers: NumberReader): Stretch | null {
  const joined = joinedDigits(run);
  if (joined > 0 && !labelBefore(run.text, run.start)) {
    const rest = { start: run.start + joined, end: run.end };
    const raw = run.text.slice(rest.start, rest.end);
    return digitCount(raw) >= 9 && numbers.find(raw) !== null ? rest : null;
  }
  const first = firstGroup(run);
  if (first === null || first.digits === callingCodeOf(numbers.country)) return null;
  const rest = { start: run.start + first.length, end: run.end };
  const raw = run.text.slice(rest.start, rest.end);
  if (!/^[(（]?[+＋0]/u.test(raw)) return null;
  if (!/^[(（]?[+＋]/u.test(raw) && isNearCode(first.digits, numbers.country)) return null;
  // “8 029 …” in Belarus: the digit before the zero belongs to the number.
  if (numbers.find(run.text.slice(run.start, run.end))?.e164 === numbers.find(raw)?.e164) return null;
  return digitCount(raw) >= 9 || numbers.find(raw) !== null ? rest : null;
}

/** “Ravi 2 12 346 354”: a single digit after a name may be its end, even if it completes the number. */
export function mayEndName(run: DigitRun, numbers: NumberReader): boolean {
  if (holdsWhole(run, numbers)) return true;
  const first = firstGroup(run);
  if (first?.digits.length !== 1 || first.digits === callingCodeOf(numbers.country)) return false;
  return !/^[78]/u.test(first.digits) && !isWrittenSo(run.text.slice(run.start, run.end), numbers);
}

/** “9 8765 4321” in Chile: its groups are those in which the number is usually written. */
function isWrittenSo(raw: string, numbers: NumberReader): boolean {
  const phone = numbers.find(raw);
  return phone !== null && formatPhone(phone.e164) === `+${phone.prefix} ${raw.trim()}`;
}

/** “Agent 007 98765 43210” in India, “Studio 54 49 221 123862” in Germany: what follows is a whole number too. */
function holdsWhole(run: DigitRun, numbers: NumberReader): boolean {
  const first = firstGroup(run);
  if (first === null) return false;
  const [raw, whole] = [first.length, 0].map((from) => run.text.slice(run.start + from, run.end));
  const behind = numbers.find(raw ?? '');
  if (behind === null || behind.e164 === numbers.find(whole ?? '')?.e164) return false;
  const beginsWithCode = (raw ?? '').startsWith(callingCodeOf(numbers.country) ?? ' ');
  return behind.type === 'MOBILE' || (beginsWithCode && digitCount(raw ?? '') >= 10);
}

/**
 * Whether digits next to the numbers of a run make them doubtful. One digit too many or too few would
 * otherwise give a different number. Only a single short group before a number, as in “Ravi 2 …”, can belong
 * to the name.
 */
export function isDoubtful(run: DigitRun, pieces: readonly Stretch[], numbers: NumberReader): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return true;
  const behind = run.text.slice(last.end, run.end);
  if (/\p{Nd}/u.test(behind)) return pieces.length === 1 && !isAnotherNumber(behind, run, first, numbers);
  const before = run.text.slice(run.start, first.start);
  if (/[+＋]/u.test(before)) return true;
  if (!/\p{Nd}/u.test(before)) return false;
  if (!isNamed(run) || !NAME_DIGITS.test(before)) return true;
  if (isNearCode(before.trim(), numbers.country)) return true;
  return !beginsItself(run, first, numbers) || holdsAnother(run, numbers);
}

/** “98765 43210 560034”: digits too many for a slip, behind a whole mobile. */
function isAnotherNumber(
  behind: string,
  run: DigitRun,
  { start, end }: Stretch,
  numbers: NumberReader,
): boolean {
  const raw = run.text.slice(start, end);
  return (
    start === run.start &&
    /^\s+\p{Nd}{4,6}$/u.test(behind) &&
    digitCount(raw) >= 10 &&
    numbers.find(raw)?.type === 'MOBILE'
  );
}

/** A mobile, a number with its plus or zero, or a whole number after too many digits for a slip. */
function beginsItself(run: DigitRun, { start, end }: Stretch, numbers: NumberReader): boolean {
  const raw = run.text.slice(start, end);
  const phone = numbers.find(raw);
  if (phone === null) return false;
  if (/^[(（]?[+＋0]/u.test(raw)) return true;
  const all = run.text.slice(run.start, end).replaceAll(/[^\p{Nd}]/gu, '');
  const shorter = numbers.read(all.slice(0, -1));
  // “11 98765 43210” in Brazil: a mobile with one digit too many.
  if (shorter.ok && shorter.phone.type === 'MOBILE') return false;
  return /MOBILE/u.test(phone.type) || (!shorter.ok && shorter.problem.code === 'too-long');
}

/** “64 68 67 82 12-50”: the digits in front begin a number of their own. */
function holdsAnother({ text, start, end }: DigitRun, numbers: NumberReader): boolean {
  const raw = text.slice(start, end);
  const cuts = [...raw.matchAll(/[\s./-]+/gu)].slice(0, 12);
  return cuts.some(
    ({ index }) => digitCount(raw.slice(0, index)) >= 7 && numbers.find(raw.slice(0, index)) !== null,
  );
}

/** “Studio 54”, “Agent 007”: no other name ends in a zero and more. */
const NAME_DIGITS = /^(?:007|[1-9]\p{Nd}*)\s+$/u;

/** The own calling code with a digit too many, too few or out of place: “254” as “2254”, “24” or “245”. */
function isNearCode(group: string, country: CountryCode | null): boolean {
  const code = callingCodeOf(country);
  if (code === null) return false;
  const digits = group.replace(/^00/u, '');
  // Every second number holds a code of one digit, as in “Forever 21”.
  if (code.length === 1) return digits === code.repeat(2) || group === `0${code}`;
  if (digits.length === code.length) return isTurned(digits, code);
  const [shorter, longer] = digits.length < code.length ? [digits, code] : [code, digits];
  return longer.length - shorter.length === 1 && isWithoutOne(longer, shorter);
}

function isWithoutOne(longer: string, shorter: string): boolean {
  for (let index = 0; index < longer.length; index += 1)
    if (longer.slice(0, index) + longer.slice(index + 1) === shorter) return true;
  return false;
}

/** “402” for “420”: two neighbouring digits in the other order. */
function isTurned(digits: string, code: string): boolean {
  for (let index = 1; index < code.length; index += 1) {
    const turned =
      code.slice(0, index - 1) + code.charAt(index) + code.charAt(index - 1) + code.slice(index + 1);
    if (turned === digits) return true;
  }
  return digits === code;
}

/** “Amit2 98765 43210”: digits joined to a name, before a number that is whole without them. */
function joinedDigits({ text, start, end }: DigitRun): number {
  if (!/\p{L}/u.test(text.charAt(start - 1))) return 0;
  return /^\p{Nd}{1,3}\s+(?=[+＋(]?\p{Nd})/u.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** The group of digits right after a name. */
function firstGroup(run: DigitRun): { readonly digits: string; readonly length: number } | null {
  if (!isNamed(run)) return null;
  const [group = '', digits = ''] =
    /^(007|[1-9]\p{Nd}{0,3})\s+/u.exec(run.text.slice(run.start, run.end)) ?? [];
  return digits === '' ? null : { digits, length: group.length };
}

function isNamed({ text, start }: DigitRun): boolean {
  return /[\p{L}\p{M}](?:[.'’)]?\s{1,3}|[-/.'’])$/u.test(text.slice(Math.max(0, start - 6), start));
}

function digitCount(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

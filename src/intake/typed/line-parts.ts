import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import { readCountry } from '../../contact/read-country.ts';
import { draftPhone, type DraftPhone } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { blank, readCommandFields, TAKEN, type CommandFields } from './fields.ts';
import { restoreLiterals, unquoteLine } from './name.ts';
import { endsInPlace } from '../recognise/request-opening.ts';
import { OWNING } from '../recognise/request.ts';
import { COUNTRY } from '../recognise/name.ts';
import { labelBefore } from '../recognise/labels.ts';
import { isIdBefore, isWeakIdBefore } from '../recognise/non-phones.ts';
import type { NumberReader } from '../recognise/number-reader.ts';
import { findPhones, type PhoneSpan } from '../recognise/phone-spans.ts';
import { findEmails } from '../prose/text-lines.ts';

/** A damaged or lettered number. It cannot be read, but it was meant as the number. */
const ODD_NUMBER =
  /(?<![\p{L}\p{N}])(?:\d[.,]\d+[eE]\+?\d{1,2}|\+?\d[\d-]{0,12}-[A-Z][A-Z-]{2,}(?:-?\d+)?)(?![\p{L}\p{N}])/gu;
const HALF_EMAIL = /(?<=^|[\s,;<(])[^\s,;<>()@\uFFFC]+@[^\s,;<>()@\uFFFC]*/gu;

/** The parts of one kind, and the line without them. */
type Emails = { readonly emails: readonly string[]; readonly rest: string };
export type Numbers = {
  readonly phones: readonly DraftPhone[];
  readonly rest: string;
  /** Where the last number ends. */
  readonly end: number;
  /** A number whose first digit may be the end of the name. */
  readonly doubtful: string | null;
};

/** Takes the addresses out of a line, including unfinished ones: `jane@`. */
function takeEmails(line: string): Emails {
  if (!line.includes('@')) return { emails: [], rest: line };
  let rest = line;
  const emails: string[] = [];
  for (const { start, end, email } of findEmails(line)) {
    const label = labelBefore(line, start);
    emails.push(email);
    // “mail jane@x.com” may ask to write to her.
    const isLabelled = label?.kind === 'email' && (label.at > 0 || /^\p{Lo}/u.test(line));
    rest = blank(rest, isLabelled ? label.at : start, end);
  }
  for (const match of rest.matchAll(HALF_EMAIL)) {
    emails.push(match[0]);
    rest = blank(rest, match.index, match.index + match[0].length);
  }
  return { emails, rest: rest.replaceAll(/mailto:(?=\uFFFC)/giu, (found) => TAKEN.repeat(found.length)) };
}

/** The parts of a line, each found once, from which records are made. */
export type LineParts = {
  /** Without quoted names. */
  readonly text: string;
  readonly literals: readonly string[];
  readonly fields: CommandFields;
  readonly emails: readonly string[];
  /** The text without fields and addresses, at the same length. */
  readonly hidden: string;
  /** Damaged or lettered numbers. */
  readonly odd: readonly DraftPhone[];
  readonly spans: readonly PhoneSpan[];
  /** For the team's country, and for the one the line names. */
  readonly numbers: NumberReader;
  readonly reader: NumberReader;
};

/**
 * Finds the parts of a line: labelled ones first, then addresses, then numbers. `country` is one named for the
 * whole line.
 */
export function readLineParts(
  line: string,
  numbers: NumberReader,
  country: CountryCode | null = null,
): LineParts {
  const { text, literals } = unquoteLine(line);
  const read = readCommandFields(text, (words) => restoreLiterals(words, literals));
  const fields = { ...read, country: read.country ?? country };
  const reader = fields.country === null ? numbers : numbers.in(fields.country);
  const { emails, rest } = takeEmails(fields.rest);
  const { odd, rest: hidden } = takeOddNumbers(rest);
  const spans = findLinePhones(hidden, reader);
  return { text, literals, fields, emails, hidden, odd, spans, numbers, reader };
}

function takeOddNumbers(line: string): Pick<Numbers, 'rest'> & Pick<LineParts, 'odd'> {
  if (!/\d[eE]|-[A-Z]/u.test(line)) return { odd: [], rest: line };
  let rest = line;
  const odd: DraftPhone[] = [];
  for (const match of line.matchAll(ODD_NUMBER)) {
    rest = blank(rest, match.index, match.index + match[0].length);
    odd.push(draftPhone(match[0]));
  }
  return { odd, rest };
}

/** Takes the numbers out of a line. Short ones next to a whole number are left to the name. */
export function takePhones({ hidden, odd, spans, reader }: LineParts): Numbers {
  const isValid = ({ raw }: PhoneSpan) => reader.find(raw) !== null;
  const someValid = spans.some(isValid);
  const someOwn = spans.length > 1 && spans.some((span) => isValid(span) && !isAnnouncedId(hidden, span));
  const kept = spans.filter((span) =>
    someOwn && isAnnouncedId(hidden, span) ? false : !someValid || isValid(span) || digitCount(span) >= 7,
  );
  let rest = hidden;
  for (const span of kept) rest = blank(rest, beginOf(hidden, span), span.to);
  return {
    phones: [...kept.map(({ raw, label }) => ({ raw, label, whatsappId: null })), ...odd],
    rest,
    end: kept.at(-1)?.to ?? hidden.length,
    doubtful:
      kept.map((span) => digitsJoinedTo(hidden, span)).find((raw) => raw !== null) ??
      kept.find(({ mayBeginInName }) => mayBeginInName === true)?.raw ??
      null,
  };
}

/** “… order 1234567890”: digits that say themselves what they are, next to a phone. */
export function isAnnouncedId(line: string, { from, start, raw }: PhoneSpan): boolean {
  return (
    from === start && !/^[(（]?[+＋]/u.test(raw) && isIdBefore(line, start) && !isWeakIdBefore(line, start)
  );
}

/** “Jan 45/+48 …”, “Ann 06 +33 …”: digits before a plus that end no name. Null when there are none. */
function digitsJoinedTo(line: string, { start, raw }: PhoneSpan): string | null {
  if (!/^[(（]?[+＋]/u.test(raw)) return null;
  const before = /[ ,;:(-](0\p{Nd}{0,4}[-/.]?\s?|\p{Nd}{1,4}[-/.]\s?)$/u.exec(line.slice(0, start).slice(-8));
  return before === null || before[1]?.trim() === '007' ? null : `${before[1] ?? ''}${raw}`;
}

/** Every number of a line, without times, dates and number plates: “98765 43210 11:30”. */
function findLinePhones(line: string, numbers: NumberReader): PhoneSpan[] {
  const hide = (found: string) => TAKEN.repeat(found.length);
  let hidden = line;
  for (const [sign, pattern] of NO_NUMBERS) if (sign.test(line)) hidden = hidden.replaceAll(pattern, hide);
  return findPhones(hidden, numbers, 'line');
}

/** Times, dates, money and number plates, each with a sign that all of its kind contain. */
const NO_NUMBERS = [
  [/[:：]/u, /(?<![\p{Nd}:：])\p{Nd}{1,2}[:：]\p{Nd}{2}(?:[:：]\p{Nd}{2})?(?![\p{Nd}:：])/gu],
  [/\dh/i, /(?<![\p{Nd}\p{L}])\p{Nd}{1,2}h(?:\p{Nd}{2})?(?![\p{L}\p{Nd}])/giu],
  [/[./]/u, /(?<![\p{Nd}+./-]|\p{Nd} )\p{Nd}{1,2}([./])\p{Nd}{1,2}\1(?:19|20)\p{Nd}{2}(?![\p{Nd}./-])/gu],
  [/\d-\d\d-/, /(?<![\p{Nd}+./-]|\p{Nd} )(?:19|20)\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{2}(?![\p{Nd}-])/gu],
  [
    /\d-\d\d?-/,
    /(?<![\p{Nd}+./-]|\p{Nd} )\p{Nd}{1,2}-\p{Nd}{1,2}-(?:19|20)\p{Nd}{2}(?= {1,3}[+＋(]?\p{Nd})/gu,
  ],
  [/\d\/\d/, /(?<=\p{L} )\p{Nd}{1,2}\/\p{Nd}{1,2}(?= {1,3}[+＋(]?\p{Nd}(?:[ ().-]{0,2}\p{Nd}){8})/gu],
  [/[$€£₹]/, /[$€£₹]\s?\p{Nd}[\p{Nd}.,]*(?![\p{Nd}-])/gu],
  [/\d[A-Z]+\d/, /(?<![\p{L}\p{N}])(?=[A-Z]{0,20}\d{1,20}[A-Z]{1,20}\d)[A-Z\d]{8,20}(?![\p{L}\p{N}])/gu],
  [/\p{Lu}\p{Nd}/u, /(?<![\p{L}\p{N}])\p{Lu}{1,5}\p{Nd}{1,4}\p{Lu}{1,3}\p{Nd}{0,4}(?![\p{L}\p{N}])/gu],
] as const;

/**
 * “Help Desk 98765 …”, “Front desk …”: a capitalised place belongs to the name, as does one of two words. As a
 * label it would be lowercase or end in a colon.
 */
function beginOf(line: string, { from, start }: PhoneSpan): number {
  const label = line.slice(from, start);
  if (/^\p{Lu}\p{Ll}+\s+$/u.test(label) && OF_NAME.has(label.trim().toLowerCase())) return start;
  if (from === start) return from;
  if (isInsideNote(line, from)) return start;
  const word = /\S+\s$/u.exec(line.slice(Math.max(0, from - 20), from))?.[0] ?? '';
  if (word !== '' && OF_NAME.has(`${word}${label.trim()}`.toLowerCase())) return start;
  // “Add Jane Doe to WhatsApp 98765 …” says where to save it.
  if (endsInPlace(line.slice(Math.max(0, start - 60), start).replace(/[\s:：]{1,9}$/u, ''))) return start;
  if (/[:：]/u.test(label)) return from;
  return (
    OWNING_BEFORE.exec(line.slice(0, from))?.index ?? KIND_BEFORE.exec(line.slice(0, from))?.index ?? from
  );
}

/** “Jane Doe (do not call) 98765 …”: the label ends a note in brackets. */
function isInsideNote(line: string, from: number): boolean {
  const open = Math.max(line.lastIndexOf('(', from), line.lastIndexOf('（', from));
  return open >= 0 && /[^\s(（)）]/u.test(line.slice(open, from)) && !/[)）]/u.test(line.slice(open, from));
}

/** “Jane Doe new number 98765 …”. */
const KIND_BEFORE = new RegExp(String.raw`(?<=\S)\s+(?:${anyOf(lexicon.requests('ownKinds'))})\s$`, 'u');

const OF_NAME = setOf(lexicon.beside('ofName'));

/** “Neha's number is …”. Before a colon the label is separate: “McDonald's Tel: …”. */
const OWNING_BEFORE = new RegExp(String.raw`${OWNING}\s*$`, 'u');

function digitCount({ raw }: PhoneSpan): number {
  return raw.replaceAll(/[^\p{Nd}]/gu, '').length;
}

/** A country next to the number says where the number is from: “98765 43210 India”, “… (IN)”, “Jane US 646 …”. */
export function takeCountry(
  found: Numbers,
  numbers: NumberReader,
  named: boolean,
): { readonly country: CountryCode | null; readonly rest: string } {
  const { phones, rest, end } = found;
  const [phone] = phones;
  const match = /^[\s,]*\(?([\p{L}][\p{L} .'-]{0,40}?)\)?[\s.,]*(?=\uFFFC|$)/u.exec(rest.slice(end));
  const word = match?.[1]?.trim() ?? '';
  const isNamed = named || /[\p{L}\uE000-\uF8FF]/u.test(rest.slice(0, end));
  if (!phone || !match || !isNamed || (word.length < 3 && !/^[A-Z]{2}$/u.test(word)))
    return takeCountryBefore(found, numbers);
  const code = readCountry(word);
  if (code === null || numbers.in(code).find(phone.raw)?.country !== code) return { country: null, rest };
  const isKnown = phone.raw.trimStart().startsWith('+') || code === numbers.country;
  return { country: isKnown ? null : code, rest: blank(rest, end, end + match[0].length) };
}

/** In capitals between a name and a number that needs it. */
function takeCountryBefore(
  { phones, rest }: Numbers,
  numbers: NumberReader,
): { readonly country: CountryCode | null; readonly rest: string } {
  const word = /(?<=\S\s{1,3})[A-Z]{2,3}(?=\s{1,3}$)/.exec(rest.slice(0, Math.max(0, rest.indexOf(TAKEN))));
  const raw = phones[0]?.raw.trimStart() ?? '';
  if (word === null || !COUNTRY.test(word[0]) || /^(?:\+|00)/.test(raw)) return { country: null, rest };
  const code = readCountry(word[0]);
  if (code === null || code === numbers.country || numbers.in(code).find(raw)?.country !== code)
    return { country: null, rest };
  return { country: code, rest: blank(rest, word.index, word.index + word[0].length) };
}

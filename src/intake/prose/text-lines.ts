import { labelBefore } from '../recognise/labels.ts';
import type { NumberReader } from '../recognise/number-reader.ts';
import { findPhonesSliced, type PhoneSpan } from '../recognise/phone-spans.ts';
import type { SlicedWork } from '../../timing/slices.ts';

/** A number or an address in a line, with its and its label's position. */
export type Anchor =
  | { readonly kind: 'phone'; readonly from: number; readonly to: number; readonly phone: PhoneSpan }
  | { readonly kind: 'email'; readonly from: number; readonly to: number; readonly email: string };

/** A line of a message and the anchors in it. */
export type TextLine = { readonly text: string; readonly anchors: readonly Anchor[] };

/** The numbers among the anchors. */
export function phonesIn(anchors: readonly Anchor[]): readonly PhoneSpan[] {
  return anchors.flatMap((anchor) => (anchor.kind === 'phone' ? [anchor.phone] : []));
}

/** Whether a text may hold a phone: seven digits close to each other. */
export const MAY_HOLD_PHONE = /\p{Nd}(?:[ ().\-/]{0,3}\p{Nd}){6}/u;

const EMAIL =
  /[A-Za-z0-9À-ɏ._%+'’~-]{1,64}@(?:[A-Za-z0-9À-ɏ-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-]*@)/gu;

/** An address in a text, without surrounding punctuation. */
export type EmailSpan = { readonly start: number; readonly end: number; readonly email: string };

/** A text's email addresses in reading order. */
export function findEmails(text: string): EmailSpan[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].map((match) => {
    const email = match[0].replace(/^[._%'’~-]+/u, '');
    return { start: match.index + match[0].length - email.length, end: match.index + match[0].length, email };
  });
}

/** The text with its addresses hidden. Positions stay the same. */
function hideEmails(text: string, emails: readonly EmailSpan[]): string {
  let hidden = '';
  let at = 0;
  for (const { start, end } of emails) {
    hidden += text.slice(at, start) + '\uFFFC'.repeat(end - start);
    at = end;
  }
  return hidden + text.slice(at);
}

/** Splits a text into lines and finds the numbers and addresses in each. */
export function* readLines(text: string, numbers: NumberReader): SlicedWork<readonly TextLine[]> {
  const lines: TextLine[] = [];
  for (const line of text.split('\n')) {
    yield;
    lines.push({ text: line, anchors: yield* findAnchors(line, numbers) });
  }
  return lines;
}

/** A number has at least three digits. */
const mayHoldAnchor = /@|\p{Nd}\P{Nd}*\p{Nd}\P{Nd}*\p{Nd}/u;

function* findAnchors(line: string, numbers: NumberReader): SlicedWork<readonly Anchor[]> {
  if (!mayHoldAnchor.test(line)) return [];
  const anchors: Anchor[] = [];
  const emails = findEmails(line);
  for (const span of emails) {
    anchors.push(emailAnchor(line, span));
    yield;
  }
  const phones = yield* findPhonesSliced(hideEmails(line, emails), numbers, 'prose');
  anchors.push(...phones.map((phone) => phoneAnchor(line, phone)));
  return anchors.toSorted((a, b) => a.from - b.from);
}

function emailAnchor(line: string, { start, end, email }: EmailSpan): Anchor {
  const label = labelBefore(line, start);
  const from = label?.kind === 'email' ? label.at : start;
  const mailto = /mailto:$/iu.exec(line.slice(Math.max(0, from - 7), from));
  return { kind: 'email', from: mailto ? from - 7 : from, to: end, email };
}

function phoneAnchor(line: string, phone: PhoneSpan): Anchor {
  const raw = phone.raw.includes('\uFFFC') ? line.slice(phone.start, phone.end) : phone.raw;
  return { kind: 'phone', from: phone.from, to: phone.to, phone: { ...phone, raw } };
}

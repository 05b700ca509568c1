import type { PhoneSpan } from '../recognise/phone-spans.ts';
import type { Anchor, TextLine } from './text-lines.ts';

/** A person being read: what was found of them so far. */
export type OpenPerson = {
  name: string;
  /** An explicit “Name:” or the words at the number; a line above may be replaced by either. */
  source: 'none' | 'above' | 'inline' | 'field';
  /** Which half of the name was said, where it is said in halves. */
  half: 'given' | 'surname' | 'both' | null;
  phones: PhoneSpan[];
  emails: string[];
  organization: string | null;
  block: number;
};

/** Addresses alone, without a name: each is somebody's. */
export function isNextEmail(current: OpenPerson | null, anchor: Anchor): boolean {
  const bare = current !== null && current.name === '' && current.phones.length === 0;
  return bare && anchor.kind === 'email' && current.emails.length > 0;
}

/** A line of the same card that names the person again, or is the first to do so. */
export function continues(current: OpenPerson | null, here: boolean, name: string): boolean {
  if (!current || !here) return false;
  const [a, b] = [current.name.toLowerCase(), name.toLowerCase()];
  return a === b || (current.phones.length + current.emails.length > 0 && a.startsWith(`${b} `));
}

/** A name above and one more number or address of a kind that the person has begin the next. */
export function startsAnother(current: OpenPerson, anchor: Anchor, head: string | null): boolean {
  if (head === null) return false;
  const had = anchor.kind === 'phone' ? current.phones.length > 0 : current.emails.length > 0;
  return had && current.name !== '';
}

/** A block without a name continues the card above when it adds what that one lacks. */
export function fitsOn(current: OpenPerson, anchor: Anchor, line: TextLine): boolean {
  const bare = line.text.slice(0, anchor.from).trim() === '';
  if (!bare) return false;
  if (anchor.kind === 'email') return current.emails.length === 0;
  return current.phones.length === 0 || anchor.phone.label !== null;
}

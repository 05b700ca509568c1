import type { PhoneSpan } from '../recognise/phone-spans.ts';
import type { Anchor, TextLine } from './text-lines.ts';

/** A person being read, with everything found so far. */
export type OpenPerson = {
  name: string;
  /** Where the name came from. An explicit “Name:” or words at the number may replace a line above. */
  source: 'none' | 'above' | 'inline' | 'field';
  /** Which half of the name was given, if it came in halves. */
  half: 'given' | 'surname' | 'both' | null;
  phones: PhoneSpan[];
  emails: string[];
  organization: string | null;
  block: number;
};

/** Addresses without names each belong to a different person. */
export function isNextEmail(current: OpenPerson | null, anchor: Anchor): boolean {
  const bare = current !== null && current.name === '' && current.phones.length === 0;
  return bare && anchor.kind === 'email' && current.emails.length > 0;
}

/** Whether a line of the same card names the person again, or for the first time. */
export function continues(current: OpenPerson | null, here: boolean, name: string): boolean {
  if (!current || !here) return false;
  const [a, b] = [current.name.toLowerCase(), name.toLowerCase()];
  return a === b || (current.phones.length + current.emails.length > 0 && a.startsWith(`${b} `));
}

/**
 * A name above starts another person when the number or address is of a kind this one has. “Lau Wing Kei, Vicky (Ms.)”
 * may sign as “Lau Wing Kei”.
 */
export function startsAnother(current: OpenPerson, anchor: Anchor, head: string | null): boolean {
  if (head === null) return false;
  const had = anchor.kind === 'phone' ? current.phones.length > 0 : current.emails.length > 0;
  return had && current.name !== '' && current.name.split(/,|\s\(/u, 1)[0] !== head && current.name !== head;
}

/** A block without a name continues the card above if it adds something missing there. */
export function fitsOn(current: OpenPerson, anchor: Anchor, line: TextLine): boolean {
  const bare = line.text.slice(0, anchor.from).trim() === '';
  if (!bare) return false;
  if (anchor.kind === 'email') return current.emails.length === 0;
  return current.phones.length === 0 || anchor.phone.label !== null;
}

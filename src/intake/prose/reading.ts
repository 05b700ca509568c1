import { nameAbove } from './card-name.ts';
import { FIRST_PERSON } from './mail/words.ts';
import type { OpenPerson } from './open-person.ts';
import type { Mention } from './person.ts';
import type { TextLine } from './text-lines.ts';

/** The state of reading a text: the people so far, and what may name the next one. */
export type ProseState = {
  people: OpenPerson[];
  current: OpenPerson | null;
  heads: string[];
  earlier: string[];
  block: number;
  /** The signer of the current letter. */
  signer: string | null;
  /** Who signed above the current line. */
  signed: string | null;
};

/** A number's name is no further above than this many lines. */
export const mostHeads = 200;

/** Keeps a line that may name the owner of numbers below it. */
export function keepHead({ heads }: ProseState, text: string): void {
  heads.push(text);
  if (heads.length > mostHeads) heads.shift();
}

/** Starts a person. */
export function open(reading: ProseState, name: string, source: OpenPerson['source']): OpenPerson {
  const person: OpenPerson = {
    name,
    source,
    half: null,
    phones: [],
    emails: [],
    organization: null,
    block: reading.block,
  };
  reading.people.push(person);
  reading.current = person;
  return person;
}

/** “My number is 202 … Best, Ann Lee”: with no other full name, the number is the writer's. */
export function signerOf(reading: ProseState, mention: Mention, line: TextLine): OpenPerson | null {
  const { signer, current } = reading;
  if (mention.organization !== null) return null;
  const named = mention.name ?? '';
  const isOwn = FIRST_PERSON.test(line.text.slice(0, 1000));
  if (signer === null) return isOwn && !/^\p{Lu}|\s/u.test(named) ? writerOf(reading) : null;
  if (/^[\p{Lu}\p{Lo}]/u.test(named) && (!isOwn || named.includes(' '))) return null;
  if (!isOwn && (current?.block === reading.block || nameAbove(reading.heads) !== null)) return null;
  if (current?.name === signer) return current;
  return reading.people.find(({ name }) => name === signer) ?? open(reading, signer, 'above');
}

/** “From: Jane Doe <jane@…>” above “call me on 202 …”: the only person with an address and no number. */
function writerOf({ people }: ProseState): OpenPerson | null {
  const [writer, other] = people
    .slice(-8)
    .filter(({ name, emails }) => /\s|\p{Lo}{2}/u.test(name) && emails.length > 0);
  return writer && !other && writer.phones.length === 0 ? writer : null;
}

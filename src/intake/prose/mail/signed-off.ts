import type { OpenPerson } from '../open-person.ts';

/**
 * “From: Grace Hopper <grace@x.com> … call me at 202 … Grace”: a writer who signs with a first name, with initials, or
 * not at all, is the person named in full.
 */
export function withSignedOff(people: readonly OpenPerson[]): readonly OpenPerson[] {
  const named = new Map<string, OpenPerson[]>();
  for (const person of people) {
    const [first = '', surname] = person.name.split(' ');
    if (surname !== undefined) named.set(first, [...(named.get(first) ?? []).slice(0, 1), person]);
  }
  const isAlone = new Set(people.map(({ name }) => name)).size === 2;
  const joined = new Set<OpenPerson>();
  for (const person of people) {
    const isShort = !person.name.includes(' ') || (person.source === 'above' && INITIALS.test(person.name));
    const isSigned = isShort && person.phones.length > 0 && person.emails.length === 0;
    const isNameless = person.name === '' && isAlone;
    const [only, second] = !isSigned
      ? []
      : isNameless
        ? people.filter(isAddress)
        : INITIALS.test(person.name)
          ? people.filter((other) => other !== person && isShortOf(person.name, other.name))
          : (named.get(person.name) ?? []);
    if (!only || second || only.phones.length > 0) continue;
    only.phones.push(...person.phones);
    joined.add(person);
  }
  return people.filter((person) => !joined.has(person));
}

function isAddress({ name, emails }: OpenPerson): boolean {
  return name !== '' && emails.length > 0;
}

const INITIALS = /^\p{Lu}\.(?:[-\s]?\p{Lu}\.)*\s\p{Lu}/u;

/** “P.-J. Claeys” is “Pieter-Jan Claeys”. */
function isShortOf(short: string, full: string): boolean {
  const [, first = '', surname = ''] = /^(\p{Lu}).*?\.\s(\p{Lu}.*)$/u.exec(short) ?? [];
  return surname !== '' && full.startsWith(first) && full.endsWith(` ${surname}`) && !INITIALS.test(full);
}

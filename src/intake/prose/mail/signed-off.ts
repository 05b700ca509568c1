import type { OpenPerson } from '../open-person.ts';

/**
 * “From: Grace Hopper <grace@x.com> … call me at 202 … Grace”: a writer who signs with a first name, with initials, or
 * not at all, is the person named in full.
 */
export function withSignedOff(people: readonly OpenPerson[]): readonly OpenPerson[] {
  const byFirst = new Map<string, OpenPerson[]>();
  const bySurname = new Map<string, OpenPerson[]>();
  for (const person of people) {
    const words = person.name.split(' ');
    if (words.length < 2 || INITIALS.test(person.name)) continue;
    put(byFirst, words[0] ?? '', person);
    put(bySurname, words.at(-1) ?? '', person);
  }
  const isAlone = new Set(people.map(({ name }) => name)).size === 2;
  /** Whom a signature may be of. */
  const writersOf = ({ name, source }: OpenPerson): readonly OpenPerson[] => {
    if (name === '') return isAlone ? people.filter(isAddress) : [];
    if (!name.includes(' ')) return byFirst.get(name) ?? [];
    if (source !== 'above' || !INITIALS.test(name)) return [];
    return (bySurname.get(name.split(' ').at(-1) ?? '') ?? []).filter((full) => isShortOf(name, full.name));
  };
  const joined = new Set<OpenPerson>();
  for (const person of people) {
    if (person.phones.length === 0 || person.emails.length > 0) continue;
    const [only, second] = writersOf(person);
    if (!only || second || only.phones.length > 0) continue;
    only.phones.push(...person.phones);
    joined.add(person);
  }
  return people.filter((person) => !joined.has(person));
}

function put(map: Map<string, OpenPerson[]>, key: string, person: OpenPerson): void {
  const before = map.get(key);
  if (before) before.push(person);
  else map.set(key, [person]);
}

function isAddress({ name, emails }: OpenPerson): boolean {
  return name !== '' && emails.length > 0;
}

const INITIALS = /^\p{Lu}\.(?:[-\s]?\p{Lu}\.)*\s\p{Lu}/u;

/** “P.-J. Claeys” is “Pieter-Jan Claeys”. */
function isShortOf(short: string, full: string): boolean {
  const [, first = '', surname = ''] = /^(\p{Lu}).*?\.\s(\p{Lu}.*)$/u.exec(short) ?? [];
  return surname !== '' && full.startsWith(first) && full.endsWith(` ${surname}`);
}

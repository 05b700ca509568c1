import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../src/contact/phone/phone.ts';
import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { readFreeText } from '../../src/intake/prose/free-text.ts';

type Person = {
  readonly name: string | null;
  readonly nameAlt?: readonly string[];
  readonly phones: readonly { readonly raw: string; readonly e164: string | null }[];
  readonly optionalPhones?: readonly string[];
  readonly emails: readonly string[];
  readonly org: string | null;
  readonly optional?: boolean;
};
type Message = {
  readonly id: string;
  readonly text: string;
  readonly defaultRegion: CountryCode;
  readonly expected: readonly Person[];
  readonly alternatives?: readonly (readonly Person[])[];
  readonly phoneOptional?: boolean;
};
type Command = {
  readonly id: string;
  readonly text: string;
  readonly defaultRegion: CountryCode;
  readonly expected: {
    readonly action: string;
    readonly name?: string | null;
    readonly phones?: readonly string[];
    readonly emails?: readonly string[];
    readonly tags?: readonly string[];
    readonly attributes?: Readonly<Record<string, string>>;
  };
};

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(new URL('text.json', corpus));

function load<T>(name: string, key: string): T[] {
  if (!isThere) return [];
  return (JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Record<string, T[]>)[key] ?? [];
}

function spell(raw: string, country: CountryCode): string | null {
  const reading = readPhone(raw, country);
  return reading.ok ? reading.phone.e164 : null;
}

function readPeople({ text, defaultRegion }: Message) {
  return readFreeText(text, defaultRegion).drafts.map((draft) => ({
    name: draft.name === '' ? null : draft.name,
    phones: draft.phones.map(({ raw }) => spell(raw, defaultRegion)),
    emails: draft.emails,
    org: draft.organization,
  }));
}

type Read = ReturnType<typeof readPeople>[number];

function fits(person: Person, read: Read | undefined, phoneOptional: boolean): boolean {
  if (!read) return person.optional === true;
  const names = [person.name, ...(person.nameAlt ?? [])];
  const wanted = person.phones.map(({ e164 }) => e164);
  const allowed = [...wanted, ...(person.optionalPhones ?? [])];
  return (
    names.includes(read.name) &&
    (phoneOptional || wanted.every((phone) => read.phones.includes(phone))) &&
    read.phones.every((phone) => allowed.includes(phone)) &&
    read.emails.join() === person.emails.join() &&
    (person.org === null || person.org === read.org)
  );
}

/** Somebody optional may be left out, or his parts be found with the one before him. */
function matches(people: readonly Person[], message: Message): boolean {
  const read = readPeople(message);
  const must = people.filter(({ optional }) => !optional);
  const list = read.length === must.length ? must : people;
  const everyone = list.every((person, index) => fits(person, read[index], message.phoneOptional === true));
  return everyone && read.length <= people.length;
}

describe.skipIf(!isThere)('the shared messages (skipped when ../shared/corpus is not there)', () => {
  it.each(load<Message>('text.json', 'messages').map((message) => [message.id, message] as const))(
    '%s',
    (_id, message) => {
      const answers = [message.expected, ...(message.alternatives ?? [])];
      expect({
        read: readPeople(message),
        right: answers.some((people) => matches(people, message)),
      }).toMatchObject({
        right: true,
      });
    },
  );
});

/** Where our answer is another of those the corpus calls acceptable: the form, because something is missing or not allowed. */
const opensForm = new Set(['rfc822', 'only-phone', 'only-email', 'blank', 'prototype-attrs']);

describe.skipIf(!isThere)('the shared command lines (skipped when ../shared/corpus is not there)', () => {
  it.each(load<Command>('commands.json', 'commands').map((command) => [command.id, command] as const))(
    '%s',
    (id, { text, defaultRegion, expected }) => {
      const line = readCommandLine(text, defaultRegion);
      expect(line.action).toBe(opensForm.has(id) ? 'form' : expected.action);
      if (line.action !== 'add' && line.action !== 'form') return;
      const { name, phones, emails, tags, attributes } = line.draft;
      expect(name).toBe(expected.name ?? '');
      expect(phones.map(({ raw }) => spell(raw, defaultRegion))).toEqual(expected.phones ?? []);
      expect(emails).toEqual(expected.emails ?? []);
      expect(tags).toEqual(expected.tags ?? []);
      expect(Object.fromEntries(attributes.map(({ key, value }) => [key, value]))).toEqual(
        expected.attributes ?? {},
      );
    },
  );
});

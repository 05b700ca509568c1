import { createDraft, type Draft } from '../../contact/draft.ts';
import { samePersonKey } from '../../contact/phone/phone.ts';
import type { NumberReader } from './number-reader.ts';
import type { SlicedWork } from '../../timing/slices.ts';

/** Merges people with the same number or address. Keeps the longer name and everything else of both. */
export function* mergeSame(drafts: readonly Draft[], numbers: NumberReader): SlicedWork<readonly Draft[]> {
  const people: MergedDraft[] = [];
  const known = new Map<string, MergedDraft>();
  for (const draft of drafts) {
    yield;
    const phones = draft.phones.map((phone) => [phoneKey(phone.raw, numbers), phone] as const);
    const emails = draft.emails.map((email) => [email.toLowerCase(), email] as const);
    const keys = [
      ...phones.map(([key]) => key),
      ...emails.map(([key]) => key),
      ...(draft.name.includes(' ') ? [nameKey(draft.name)] : []),
    ];
    const weakKeys = UNSPACED_NAME.test(draft.name) ? [nameKey(draft.name)] : [];
    // “林怡君 <lin@…>” signs with a number. “财务部” may stand above two.
    const mayBeSame = ({ phones: had }: MergedDraft): boolean => phones.length === 0 || had.size === 0;
    const find = (among: readonly string[]) =>
      among.map((key) => known.get(key)).find((one) => one !== undefined);
    const namesake = find(weakKeys);
    const before = find(keys) ?? (namesake && mayBeSame(namesake) ? namesake : undefined);
    const person = before ?? createMerged();
    if (before === undefined) people.push(person);
    for (const [key, phone] of phones) keepFirst(person.phones, key, phone);
    for (const [key, email] of emails) keepFirst(person.emails, key, email);
    person.draft = join(person.draft, draft);
    for (const tag of draft.tags) person.tags.add(tag);
    person.attributes.push(...draft.attributes);
    for (const key of [...keys, ...weakKeys]) known.set(key, person);
  }
  return people.map(({ draft, phones, emails, tags, attributes }) => ({
    ...draft,
    phones: [...phones.values()],
    emails: [...emails.values()],
    tags: [...tags],
    attributes,
  }));
}

/** A person being merged. Lists that may grow large are collected in place. */
type MergedDraft = {
  draft: Draft;
  readonly phones: Map<string, Draft['phones'][number]>;
  readonly emails: Map<string, string>;
  readonly tags: Set<string>;
  readonly attributes: Draft['attributes'][number][];
};

function createMerged(): MergedDraft {
  return { draft: createDraft(), phones: new Map(), emails: new Map(), tags: new Set(), attributes: [] };
}

/** Keeps the first spelling at the last position. */
function keepFirst<Value>(all: Map<string, Value>, key: string, value: Value): void {
  const first = all.get(key) ?? value;
  all.delete(key);
  all.set(key, first);
}

function join(one: Draft, other: Draft): Draft {
  return {
    ...one,
    name: other.name.length > one.name.length ? other.name : one.name,
    organization: one.organization ?? other.organization,
    country: one.country ?? other.country,
  };
}

/** Both halves of a name in a script without blanks. */
const UNSPACED_NAME = /^(?:\p{Script=Han}{3,4}|\p{Script=Hangul}{3,4})$/u;

/** “RUIZ ANA” and “Ana Ruiz” are one person. */
function nameKey(name: string): string {
  return `name ${name.toLowerCase().split(' ').toSorted().join(' ')}`;
}

function phoneKey(raw: string, numbers: NumberReader): string {
  const phone = numbers.find(raw);
  return phone ? `+${samePersonKey(phone)}` : raw.replaceAll(/[^\p{Nd}]/gu, '');
}

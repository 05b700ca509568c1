import { companyIn } from '../company-line.ts';
import { inSpokenOrder, isCompany, isName, trimName, withoutNotes } from '../../recognise/name.ts';
import type { PhoneSpan } from '../../recognise/phone-spans.ts';
import { contactRoles, namingRoles } from './label-role.ts';
import type { LabelledField } from './labelled-fields.ts';
import { readMentionAfter } from '../prose-name.ts';
import { isSaid, nameOfRecord, type NamedValue } from './record-name.ts';
import type { Person } from '../person.ts';
import { FIRST_PERSON } from '../mail/words.ts';
import { phonesIn, type Anchor } from '../text-lines.ts';

/** A labelled value and the numbers and addresses in it. */
export type Value = {
  readonly field: LabelledField;
  readonly text: string;
  readonly anchors: readonly Anchor[];
};

/**
 * The person of a record, from its values, its unlabelled numbers and its other lines. Null when nobody is
 * named.
 */
export function personOf(
  given: readonly Value[],
  bare: readonly Anchor[],
  heads: readonly string[],
): Person | null {
  const hasOwn = given.some(({ field, text }) => namingRoles.has(field.role) && !field.weak && isSaid(text));
  const hasOwnPhone = given.some(({ field, text }) => field.role === 'phone' && !field.weak && isSaid(text));
  const values = given.filter(
    (value) => !(hasOwn && value.field.weak && (hasOwnPhone || namedValue(value).length > 0)),
  );
  const named = values.flatMap(namedValue);
  const said = nameOfRecord(
    named.toSorted((a, b) => Number(isCompany(a.value)) - Number(isCompany(b.value))),
  );
  if (said === null && !isNameless(given, heads)) return null;
  const name = said ?? '';
  const own = withoutNamesakes(
    values.filter(({ field }) => contactRoles.has(field.role)),
    name,
  );
  const hasPhone = values.some(({ field, text }) => field.role === 'phone' && /\p{Nd}{3}/u.test(text));
  const isReached = hasPhone || own.some(({ anchors }) => anchors.some(({ kind }) => kind === 'phone'));
  const open = isReached
    ? []
    : values.filter(({ field, text }) => field.role === 'unknown' || isOwnWord(field, text));
  const phones = [...own, ...open].flatMap(phonesOf);
  const anchors = [...[...own, ...open].flatMap((value) => value.anchors), ...bare];
  const emails = anchors.flatMap((anchor) => (anchor.kind === 'email' ? [anchor.email] : []));
  phones.push(...phonesIn(bare));
  if (phones.length + emails.length === 0) return null;
  const company = values.find(({ field, text }) => field.role === 'company' && isSaid(text));
  return { name, phones, emails, organization: company ? nameIn(company.text) : companyIn(heads, name) };
}

/** “Caller: unknown”, and no name above. */
function isNameless(values: readonly Value[], heads: readonly string[]): boolean {
  const isUnknown = ({ field, text }: Value): boolean =>
    namingRoles.has(field.role) && /\p{L}/u.test(text) && !isSaid(nameIn(text));
  return values.some(isUnknown) && !heads.some((head) => isName(nameIn(head)));
}

/** “Description: please phone me on 072 …”: the person's own words. */
function isOwnWord({ role, isReach }: LabelledField, text: string): boolean {
  return role === 'other' && !isReach && FIRST_PERSON.test(text);
}

/**
 * “Host: Sarah Lindqvist (sarah@…)” next to “Invitee: …”: a value beside another name is that person's, if the
 * record has another of its kind.
 */
function withoutNamesakes(values: readonly Value[], name: string): readonly Value[] {
  const counts = { phone: 0, email: 0 };
  for (const { anchors } of values) for (const { kind } of anchors) counts[kind] += 1;
  return values.filter((value) => {
    const isOther = namedValue(value).some((other) => value.field.role === 'person' && other.value !== name);
    if (!isOther || value.anchors.length === 0) return true;
    const own = { phone: 0, email: 0 };
    for (const { kind } of value.anchors) own[kind] += 1;
    return value.anchors.some(({ kind }) => counts[kind] === own[kind]);
  });
}

function phonesOf({ field, text, anchors }: Value): readonly PhoneSpan[] {
  const found = phonesIn(anchors);
  if (found.length > 0 || (field.role !== 'phone' && field.role !== 'person')) return found;
  const raw = /^[+(（＋]?\p{Nd}[\p{Nd}\s().\-/]{3,24}/u.exec(text)?.[0].trim() ?? '';
  const digits = raw.replaceAll(/[^\p{Nd}]/gu, '').length;
  if (digits < 5 || digits > 17 || anchors.length > 0) return [];
  const span = { start: field.from, end: field.to, from: field.start, to: field.to };
  return [{ ...span, raw, label: null }];
}

function namedValue({ field, text, anchors }: Value): NamedValue[] {
  const { role, words } = field;
  if (role !== 'name' && role !== 'given' && role !== 'middle' && role !== 'surname' && role !== 'person')
    return [];
  const first = anchors[0];
  const said = first ? text.slice(0, Math.max(0, first.from - field.from)) : text;
  const value = nameIn(said);
  if (!isSaid(value) || /\p{Nd}{5}|@/u.test(value)) return [];
  const person = nameOfSentence(value);
  if (role === 'person') return isPerson(person) ? [{ role, words, value: person }] : [];
  return [{ role, words, value: role === 'name' ? person : value }];
}

/** A name without the text around it. A bar ends it: “Jane Doe | wants a demo”. */
export function nameIn(text: string): string {
  const [own = ''] = text.slice(0, 100).split(/(?<=[^\s|｜]\s?)[|｜]/u, 1);
  const name = trimName(withoutNotes(own)).slice(0, 80);
  return isCompany(name) ? name : name.replace(/(?<=\p{L}{3})\.$/u, '');
}

/** “Jane Doe from Acme called”: a sentence in place of a name. */
function nameOfSentence(value: string): string {
  if (isName(value)) return inSpokenOrder(value);
  const [first = ''] = value.split(/,\s/u, 1);
  if (first !== value && first.includes(' ') && isName(first)) return first;
  if (value.split(' ').length < 5) return value;
  return readMentionAfter(value).name ?? value;
}

function isPerson(value: string): boolean {
  return isName(value) || isCompany(value) || (/^\p{Lu}/u.test(value) && value.split(' ').length < 5);
}

import { foldedWords } from '../../../languages/folded-words.ts';
import { FULL_NAME, isName } from '../../recognise/name.ts';
import type { PhoneSpan } from '../../recognise/phone-spans.ts';
import type { SlicedWork } from '../../../timing/slices.ts';
import type { Person } from '../person.ts';
import { blocksOf } from '../text-blocks.ts';
import { phonesIn, type Anchor, type TextLine } from '../text-lines.ts';
import { FIRST_PERSON } from '../mail/words.ts';
import { readBlock, type Block } from './block.ts';
import { partByOwner } from './owners.ts';
import { contactRoles, createLabelReader, namingRoles } from './label-role.ts';
import { withoutOthers, withoutReceivers } from './our-numbers.ts';
import { nameIn, personOf, type Value } from './record-person.ts';

/** A piece of a text: a line to read as prose, or the person of a form, a notice or an order. */
export type TextPiece = { readonly line: TextLine } | { readonly person: Person };

/**
 * Separates a text's records from its prose. Blocks with two labelled values, one of them a name, are a record, and
 * nothing else in them makes a person.
 */
export function* takeRecords(lines: readonly TextLine[]): SlicedWork<readonly TextPiece[]> {
  const read = createLabelReader();
  const pieces: TextPiece[] = [];
  let open: Block[] = [];
  const close = (): void => {
    const blocks = withoutReceivers(open);
    pieces.push(...(recordsOf(blocks) ?? withoutOthers(blocks).map((line) => ({ line }))));
    open = [];
  };
  for (const group of blocksOf(lines)) {
    yield;
    const block = yield* readBlock(group, read);
    const goesOn = block.values.length > 0 && (block.unlabelled.length === 0 || open.every(isUnfinished));
    if (open.length > 0 && !goesOn) close();
    if (block.values.length > 0) open.push(block);
    else pieces.push(...block.lines.map((line) => ({ line })));
  }
  close();
  return pieces;
}

function isUnfinished({ values }: Block): boolean {
  return !values.some(({ field, text }) => field.role === 'phone' && text !== '');
}

/** The people of blocks that belong together, or null when they are not labelled lines. */
function recordsOf(blocks: readonly Block[]): TextPiece[] | null {
  const values = blocks.flatMap((block) => block.values);
  if (values.length < 2 || isList(values)) return null;
  const bare = blocks.flatMap((block) => block.bare);
  const unlabelled = blocks.flatMap((block) => block.unlabelled);
  const heads = unlabelled.map(({ text }) => text);
  const above = unlabelled.flatMap(({ anchors }) => anchors);
  const unknown = values.flatMap(({ field, anchors }) => (field.role === 'unknown' ? anchors : []));
  const groups = partByOwner(values) ?? split(values);
  const named = groups.filter((group) => group.some(({ field }) => namingRoles.has(field.role)));
  if (named.length > 1 && bare.some(({ kind }) => kind === 'phone') && !named.every(hasPhone)) return null;
  const people = named
    .map((group) => {
      if (named.length > 1) return personOf(group, [], heads);
      // “Missed call from 201 …” above “Caller: Jane Doe”: the only number is in a line without a label.
      const person = personOf(group, bare, heads);
      if (person === null) return above.length === 1 ? personOf(group, above, heads) : null;
      const emails =
        person.emails.length > 0 ? person.emails : ownEmails([...above, ...unknown], person.name);
      const phones = person.phones.length > 0 ? person.phones : ownPhones(unlabelled);
      return { ...person, emails, phones };
    })
    .filter((person) => person !== null);
  return people.length > 0 ? people.map((person) => ({ person })) : null;
}

function hasPhone(values: readonly Value[]): boolean {
  return values.some(({ anchors }) => anchors.some(({ kind }) => kind === 'phone'));
}

/** “Kindly reach me on 0703 …” below a ticket's requester. */
function ownPhones(lines: readonly TextLine[]): readonly PhoneSpan[] {
  return lines
    .filter(({ text, anchors }) => anchors.length > 0 && FIRST_PERSON.test(text))
    .flatMap(({ anchors }) => phonesIn(anchors));
}

/** “Payment from ana.ruiz@… received” above “Customer: Ana Ruiz”: an address with the person's name. */
function ownEmails(anchors: readonly Anchor[], name: string): readonly string[] {
  const words = foldedWords(name)
    .split(' ')
    .filter((word) => word.length > 2);
  return anchors.flatMap((anchor) =>
    anchor.kind === 'email' && words.some((word) => anchor.email.toLowerCase().includes(word))
      ? [anchor.email]
      : [],
  );
}

/** “Catering: Rosa Díaz 612…”, “Driver: Ravi 98…”: each line is another person. */
function isList(values: readonly Value[]): boolean {
  const whole = values.filter(({ field, text, anchors }) => {
    const first = anchors[0];
    const isWho = field.role !== 'phone' && field.role !== 'email';
    return (
      isWho && first?.kind === 'phone' && isName(nameIn(text.slice(0, Math.max(0, first.from - field.from))))
    );
  });
  return whole.length > 1 && !values.some(({ field }) => field.role === 'phone');
}

/**
 * A repeated label that names somebody starts the next record. A repeated phone or address starts it with whoever was named
 * in between: “Seller: Bob Stone” between two phones. Where names come last, a repeated first label starts it.
 */
function split(values: readonly Value[]): readonly (readonly Value[])[] {
  const own = values.filter(({ field }) => contactRoles.has(field.role));
  const [first, last] = [own[0]?.field, own.at(-1)?.field];
  const isNameLast = first && last && !namingRoles.has(first.role) && namingRoles.has(last.role);
  const groups: Group[] = [newGroup()];
  for (const value of values) {
    const group = groups.at(-1) ?? newGroup();
    const begin = isNameLast ? beginByFirst(group, value, first.words) : beginByName(group, value);
    if (begin === null) {
      add(group, value);
      continue;
    }
    const next = newGroup();
    for (const one of [...group.values.splice(begin), value]) add(next, one);
    groups.push(next);
  }
  return groups.length === 1 ? [values] : groups.map((group) => withName(group.values));
}

/** “Groom: Bob Stone”, “Company: Acme Inc” with a phone of their own: an unknown label names, else a company's. */
function withName(values: readonly Value[]): readonly Value[] {
  if (values.some(({ field }) => namingRoles.has(field.role))) return values;
  const named = values.find(isFullName) ?? values.find(({ field }) => field.role === 'company');
  return values.map((value) =>
    value === named ? { ...value, field: { ...value.field, role: 'person' } } : value,
  );
}

function isFullName({ field, text }: Value): boolean {
  if (field.role !== 'unknown') return false;
  const name = nameIn(text);
  return FULL_NAME.test(name) && isName(name);
}

/** A record while it grows: where each label stood last, and who was named last, ours or somebody else. */
type Group = {
  readonly values: Value[];
  readonly lastAt: Map<string, number>;
  namedAt: number;
  hasName: boolean;
};

function newGroup(): Group {
  return { values: [], lastAt: new Map(), namedAt: -1, hasName: false };
}

function add(group: Group, value: Value): void {
  const { role, words, isReach } = value.field;
  const isNaming = namingRoles.has(role);
  group.hasName ||= isNaming;
  if (isNaming || isFullName(value) || (role === 'other' && !isReach && isName(nameIn(value.text))))
    group.namedAt = group.values.length;
  group.lastAt.set(words, group.values.length);
  group.values.push(value);
}

function beginByFirst({ lastAt, hasName, values }: Group, { field }: Value, first: string): number | null {
  return field.words === first && hasName && lastAt.has(first) ? values.length : null;
}

/** Where the next record begins in this one, or null. */
function beginByName({ lastAt, namedAt, hasName, values }: Group, { field }: Value): number | null {
  const before = lastAt.get(field.words);
  if (before === undefined || field.words === '' || !contactRoles.has(field.role)) return null;
  if (namingRoles.has(field.role)) return hasName ? values.length : null;
  return namedAt > before && namedAt > 0 ? namedAt : null;
}

import { foldedWords } from '../../../languages/folded-words.ts';
import { isName } from '../../recognise/name.ts';
import type { PhoneSpan } from '../../recognise/phone-spans.ts';
import type { SlicedWork } from '../../../timing/slices.ts';
import type { Person } from '../person.ts';
import { blocksOf } from '../text-blocks.ts';
import type { Anchor, TextLine } from '../text-lines.ts';
import { FIRST_PERSON } from '../words/mail.ts';
import { readBlock, type Block } from './block.ts';
import { createLabelReader } from './label-role.ts';
import { withoutOthers, withoutReceivers } from './our-numbers.ts';
import { contactRoles, nameIn, namingRoles, personOf, type Value } from './record-person.ts';

/** A piece of a text: a line to read as prose, or the person of a form, a notice or an order. */
export type TextPiece = { readonly line: TextLine } | { readonly person: Person };

/**
 * Separates a text's records from its prose. A block with two labelled lines, one of them a name, is a record,
 * and nothing else in it makes a person.
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
  const people = split(values)
    .map((group, _index, all) => {
      if (all.length > 1) return personOf(group, [], heads);
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

/** “Kindly reach me on 0703 …” below a ticket's requester. */
function ownPhones(lines: readonly TextLine[]): readonly PhoneSpan[] {
  return lines
    .filter(({ text, anchors }) => anchors.length > 0 && FIRST_PERSON.test(text))
    .flatMap(({ anchors }) => anchors.flatMap((anchor) => (anchor.kind === 'phone' ? [anchor.phone] : [])));
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

/** A record's first label starts the next record when it is repeated. */
function split(values: readonly Value[]): Value[][] {
  const first = values.find(({ field }) => contactRoles.has(field.role))?.field.words ?? '';
  const groups: Value[][] = [[]];
  for (const value of values) {
    const current = groups.at(-1) ?? [];
    const begins =
      first !== '' && value.field.words === first && current.some(({ field }) => field.words === first);
    if (begins && current.some(({ field }) => namingRoles.has(field.role))) groups.push([value]);
    else current.push(value);
  }
  return groups;
}

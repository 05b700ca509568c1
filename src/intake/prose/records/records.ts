import { foldedWords } from '../../../languages/folded-words.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { listOf } from '../../../languages/notation.ts';
import { isName } from '../../recognise/name.ts';
import { isSite } from '../../recognise/site.ts';
import { createLabelReader, type LabelReader } from './label-role.ts';
import { fieldsOfLine, signedName, type LabelledField } from './labelled-fields.ts';
import type { Person } from '../person.ts';
import { contactRoles, nameIn, namingRoles, personOf, type Value } from './record-person.ts';
import type { SlicedWork } from '../../../timing/slices.ts';
import { blocksOf, isBare } from '../text-blocks.ts';
import type { PhoneSpan } from '../../recognise/phone-spans.ts';
import type { Anchor, TextLine } from '../text-lines.ts';
import { FIRST_PERSON } from '../words/mail.ts';

/** A piece of a text: a line to read as prose, or the person of a form, a notice or an order. */
export type TextPiece = { readonly line: TextLine } | { readonly person: Person };

type Block = {
  readonly lines: readonly TextLine[];
  readonly values: readonly Value[];
  /** Numbers and addresses that are alone in their line. */
  readonly bare: readonly Anchor[];
  /** Lines without a label. */
  readonly heads: readonly string[];
  /** The numbers and addresses in those lines, and those with which the writer means their own. */
  readonly above: readonly Anchor[];
  readonly own: readonly Anchor[];
};

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
    const goesOn = block.values.length > 0 && (block.heads.length === 0 || open.every(isUnfinished));
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

function* readBlock(lines: readonly TextLine[], read: LabelReader): SlicedWork<Block> {
  const values: Value[] = [];
  const bare: Anchor[] = [];
  const heads: string[] = [];
  const unlabelled: Anchor[] = [];
  const own: Anchor[] = [];
  let waiting: LabelledField | null = null;
  let isOfOther = false;
  let above = '';
  for (const [index, line] of lines.entries()) {
    if (index % 16 === 15) yield;
    if (line.text.trim() === '') continue;
    yield;
    const fields = fieldsOfLine(line.text, read);
    const [first] = fields;
    // “Agent details:” above labelled lines: they are the agent's.
    if (waiting && first) isOfOther = waiting.isSection && !/^(?:new )?sales$/.test(waiting.words);
    if (waiting && !first) {
      const role = isBare(line) && isTitle(waiting, above) ? 'unknown' : waiting.role;
      values.push(valueIn(line, { ...waiting, role, from: 0, to: line.text.length }));
    }
    if (!waiting && !first) {
      const name = signedName(line.text);
      if (name !== null && isName(nameIn(name))) values.push(signed(line, name));
      else if (isBare(line)) bare.push(...line.anchors);
      else {
        heads.push(line.text);
        unlabelled.push(...line.anchors);
        if (line.anchors.length > 0 && FIRST_PERSON.test(line.text)) own.push(...line.anchors);
      }
    }
    const isAlone: boolean =
      first !== undefined && fields.length === 1 && line.text.slice(first.from).trim() === '';
    waiting = isAlone ? (first ?? null) : null;
    above = line.text;
    for (const field of isAlone ? [] : fields)
      values.push(valueIn(line, isOfOther ? { ...field, role: 'other' } : field));
  }
  return { lines, values, bare, heads, above: unlabelled, own };
}

/** “Sales Manager” above a bare number is probably the job of the person named above. */
function isTitle({ role, isReach }: LabelledField, text: string): boolean {
  return role === 'other' && !isReach && !/[:：]/u.test(text);
}

function valueIn(line: TextLine, field: LabelledField): Value {
  const anchors = line.anchors.filter((anchor) => startOf(anchor) >= field.from && anchor.to <= field.to + 1);
  const text = line.text.slice(field.from, field.to).replace(/(?<![\s|｜;；,，、])[\s|｜;；,，、]+$/u, '');
  return { field, text: text.trim(), anchors };
}

function signed(line: TextLine, name: string): Value {
  const from = line.text.length - name.length;
  const field = {
    role: 'person',
    words: '',
    weak: false,
    isSection: false,
    isReach: false,
    isOwn: false,
    label: '',
    start: 0,
    from,
    to: line.text.length,
  } as const;
  return valueIn(line, field);
}

function startOf(anchor: Anchor): number {
  return anchor.kind === 'phone' ? anchor.phone.start : anchor.to - anchor.email.length;
}

/**
 * The lines of blocks that are not records. Leaves out ids, and the numbers of managers and branches next to one
 * that is nobody's in particular.
 */
function withoutOthers(blocks: readonly Block[]): readonly TextLine[] {
  const values = blocks.flatMap((block) => block.values);
  const lines = blocks.flatMap((block) => block.lines);
  const hasPhone = values.some(({ field, anchors }) => field.role === 'phone' && anchors.length > 0);
  const hasCaller = values.some(isCaller);
  const others = values.filter(
    (value) =>
      isIdOnly(value) || (value.field.role === 'other' && (hasCaller || (hasPhone && value.field.isReach))),
  );
  const dropped: ReadonlySet<Anchor> = new Set(others.flatMap(({ anchors }) => anchors));
  return lines.map((line) => withoutAnchors(line, dropped));
}

/** “Caller: 07400 …”: a call's notice, in which every other number is of one of us. */
function isCaller({ field, text, anchors: [first] }: Value): boolean {
  return field.role === 'person' && first?.kind === 'phone' && !/\p{L}{2}/u.test(text);
}

/**
 * “Campaign: 9876543210” is an id next to its label. A value in the line below may be anything, and a number
 * with a label of its own is none: “Tracking: 1Z…, cell 212 …”.
 */
function isIdOnly({ field, text, anchors }: Value): boolean {
  const [first] = anchors;
  if (field.role !== 'thing' || field.from === 0 || first?.kind !== 'phone') return false;
  if (isSite(field.label)) return false;
  if (first.from > field.from && first.phone.label !== null && first.phone.label !== 'number') return false;
  return !isName(nameIn(text.slice(0, Math.max(0, first.from - field.from))));
}

/** The people of blocks that belong together, or null when they are not labelled lines. */
function recordsOf(blocks: readonly Block[]): TextPiece[] | null {
  const values = blocks.flatMap((block) => block.values);
  if (values.length < 2 || isList(values)) return null;
  const bare = blocks.flatMap((block) => block.bare);
  const heads = blocks.flatMap((block) => block.heads);
  const above = blocks.flatMap((block) => block.above);
  const own = blocks.flatMap((block) => block.own);
  const unknown = values.flatMap(({ field, anchors }) => (field.role === 'unknown' ? anchors : []));
  const people = split(values)
    .map((group, _index, all) => {
      if (all.length > 1) return personOf(group, [], heads);
      // “Missed call from 201 …” above “Caller: Jane Doe”: the only number is in a line without a label.
      const person = personOf(group, bare, heads);
      if (person === null) return above.length === 1 ? personOf(group, above, heads) : null;
      const emails =
        person.emails.length > 0 ? person.emails : ownEmails([...above, ...unknown], person.name);
      const phones = person.phones.length > 0 ? person.phones : own.flatMap(phoneOf);
      return { ...person, emails, phones };
    })
    .filter((person) => person !== null);
  return people.length > 0 ? people.map((person) => ({ person })) : null;
}

function phoneOf(anchor: Anchor): readonly PhoneSpan[] {
  return anchor.kind === 'phone' ? [anchor.phone] : [];
}

/** “From: Ana Ruiz (+34 …)” beside “To: Support (+34 …)”: who was called or written to is one of us. */
function withoutReceivers(blocks: readonly Block[]): readonly Block[] {
  const values = blocks.flatMap((block) => block.values);
  if (!values.some(({ field }) => SENDERS.has(field.words))) return blocks;
  const receivers = new Set(values.filter(({ field }) => RECEIVERS.has(field.words)));
  const dropped = new Set([...[...receivers].flatMap(({ anchors }) => anchors), ...calledAbove(blocks)]);
  return blocks.map((block) => ({
    ...block,
    values: block.values.filter((value) => !receivers.has(value)),
    above: block.above.filter((anchor) => !dropped.has(anchor)),
    lines: block.lines.map((line) => withoutAnchors(line, dropped)),
  }));
}

/** “Voicemail on line Sales (+1 647 …)” above “From: +1 905 …”: the number that was called. */
function calledAbove(blocks: readonly Block[]): readonly Anchor[] {
  const senders = blocks
    .flatMap(({ values }) => values)
    .filter(({ field, anchors }) => SENDERS.has(field.words) && anchors.some(({ kind }) => kind === 'phone'))
    .flatMap(({ anchors }) => anchors);
  const lines = blocks.flatMap((block) => block.lines);
  const from = lines.findIndex(({ anchors }) => anchors.some((anchor) => senders.includes(anchor)));
  const above = new Set(blocks.flatMap((block) => block.above));
  return lines.slice(0, Math.max(0, from)).flatMap(({ anchors }) => anchors.filter((one) => above.has(one)));
}

function withoutAnchors(line: TextLine, dropped: ReadonlySet<Anchor>): TextLine {
  return { ...line, anchors: line.anchors.filter((anchor) => !dropped.has(anchor)) };
}

const SENDERS = foldedSet(lexicon.mail('from'));
const RECEIVERS = foldedSet(lexicon.mail('to'));

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(listOf(words).map(foldedWords));
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

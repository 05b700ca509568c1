import { isName } from '../../recognise/name.ts';
import type { SlicedWork } from '../../../timing/slices.ts';
import { isBare } from '../text-blocks.ts';
import type { Anchor, TextLine } from '../text-lines.ts';
import type { LabelReader } from './label-role.ts';
import { fieldsOfLine, signedName, type LabelledField } from './labelled-fields.ts';
import { nameIn, type Value } from './record-person.ts';

/** Lines without a blank one between them, and what their labels say. */
export type Block = {
  readonly lines: readonly TextLine[];
  readonly values: readonly Value[];
  /** Numbers and addresses that are alone in their line. */
  readonly bare: readonly Anchor[];
  /** Lines without a label, with more than a number or an address. */
  readonly unlabelled: readonly TextLine[];
};

/** Reads the labels of a block's lines. */
export function* readBlock(lines: readonly TextLine[], read: LabelReader): SlicedWork<Block> {
  const values: Value[] = [];
  const bare: Anchor[] = [];
  const unlabelled: TextLine[] = [];
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
      else unlabelled.push(line);
    }
    const isAlone: boolean =
      first !== undefined && fields.length === 1 && line.text.slice(first.from).trim() === '';
    waiting = isAlone ? (first ?? null) : null;
    above = line.text;
    for (const field of isAlone ? [] : fields)
      values.push(valueIn(line, isOfOther ? { ...field, role: 'other' } : field));
  }
  return { lines, values, bare, unlabelled };
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

/** Stands for every sign of a person, so that the next one begins another record. */
const personSign = '👤';

function signed(line: TextLine, name: string): Value {
  const from = line.text.length - name.length;
  const field = {
    role: 'person',
    words: personSign,
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

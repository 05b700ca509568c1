import { foldedSet } from '../../../languages/folded-words.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf } from '../../../languages/notation.ts';
import { isName } from '../../recognise/name.ts';
import { isSite } from '../../recognise/site.ts';
import type { Anchor, TextLine } from '../text-lines.ts';
import type { Block } from './block.ts';
import { nameIn, type Value } from './record-person.ts';

/** “From: Ana Ruiz (+34 …)” beside “To: Support (+34 …)”: who was called or written to is one of us. */
export function withoutReceivers(blocks: readonly Block[]): readonly Block[] {
  const values = blocks.flatMap((block) => block.values);
  const senders = values.filter(({ field }) => SENDERS.has(field.words));
  const isNotice = blocks.some(({ unlabelled }) =>
    unlabelled.some(({ text, anchors }) => anchors.length > 0 && NOTICE.test(text)),
  );
  if (senders.length === 0 && !isNotice) return blocks;
  // “From: Berkeley”, “To: Jane Doe, 415 …” are places of a journey.
  const isReached = isNotice || senders.some(({ anchors }) => anchors.length > 0);
  const isReceiver = ({ field, anchors }: Value): boolean =>
    RECEIVERS.has(field.words) && (isReached || anchors.every(({ kind }) => kind === 'email'));
  const receivers = new Set(values.filter(isReceiver));
  const dropped = new Set([...[...receivers].flatMap(({ anchors }) => anchors), ...calledAbove(blocks)]);
  return blocks.map((block) => ({
    ...block,
    values: block.values.filter((value) => !receivers.has(value)),
    unlabelled: block.unlabelled.map((line) => withoutAnchors(line, dropped)),
    lines: block.lines.map((line) => withoutAnchors(line, dropped)),
  }));
}

/** “Voicemail on line Sales (+1 647 …)” above “From: +1 905 …”: the number that was called. */
function calledAbove(blocks: readonly Block[]): readonly Anchor[] {
  const senders = blocks
    .flatMap(({ values }) => values)
    .filter(({ field, anchors }) => SENDERS.has(field.words) && anchors.some(({ kind }) => kind === 'phone'))
    .flatMap(({ anchors }) => anchors);
  const numbers: ReadonlySet<Anchor> = new Set(senders);
  const lines = blocks.flatMap((block) => block.lines);
  const from = lines.findIndex(({ anchors }) => anchors.some((anchor) => numbers.has(anchor)));
  const above = new Set(lines.slice(0, Math.max(0, from)));
  return blocks.flatMap(({ unlabelled }) =>
    unlabelled.filter((line) => above.has(line) && NOTICE.test(line.text)).flatMap(({ anchors }) => anchors),
  );
}

function withoutAnchors(line: TextLine, dropped: ReadonlySet<Anchor>): TextLine {
  return { ...line, anchors: line.anchors.filter((anchor) => !dropped.has(anchor)) };
}

const NOTICE = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(lexicon.requests('notices'))})(?!\p{L})`, 'iu');

const SENDERS = foldedSet(lexicon.mail('from'));
const RECEIVERS = foldedSet(lexicon.mail('to'));

/**
 * The lines of blocks that are not records. Leaves out ids, and the numbers of managers and branches next to one
 * that is nobody's in particular, of a caller or in a line of its own.
 */
export function withoutOthers(blocks: readonly Block[]): readonly TextLine[] {
  const values = blocks.flatMap((block) => block.values);
  const lines = blocks.flatMap((block) => block.lines);
  const hasPhone = values.some(({ field, anchors }) => field.role === 'phone' && anchors.length > 0);
  const isCard = blocks.some(({ bare }) => bare.some(({ kind }) => kind === 'phone'));
  const hasCaller = values.some(isCaller);
  const others = values.filter(
    (value) =>
      isIdOnly(value) ||
      (value.field.role === 'other' && (hasCaller || isCard || (hasPhone && value.field.isReach))),
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

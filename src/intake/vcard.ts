import type { Draft } from '../contact/draft.ts';
import { utf16ToUtf8 } from './decode.ts';
import type { Intake } from './intake.ts';
import { runAtOnce, runInSlices, type SlicedWork } from './slices.ts';
import { addProperty, finishCard, openCard, type OpenCard } from './vcard-card.ts';
import { createLineReader } from './vcard-lines.ts';
import { createPropertyReader } from './vcard-property.ts';

/** Reads every card of a vCard file of any version and encoding, in the order they begin. Never throws; takes time and memory in proportion to the bytes. */
export function readVcards(bytes: Uint8Array): Intake {
  return runAtOnce(readCards(bytes));
}

/** The same, awaiting `pause` after every slice of some milliseconds. */
export function readVcardsInSlices(bytes: Uint8Array, pause: () => Promise<void>): Promise<Intake> {
  return runInSlices(readCards(bytes), pause);
}

const sliceLines = 2000;

function* readCards(given: Uint8Array): SlicedWork<Intake> {
  const { bytes, recoded } = utf16ToUtf8(given);
  const text = withoutIndent(toLines(bytes));
  yield;
  const lines = createLineReader(text);
  const readProperty = createPropertyReader(bytes, recoded);
  const drafts: (Draft | null)[] = [];
  const open: OpenObject[] = [];
  const close = ({ card, place }: OpenObject): void => {
    if (card !== null) drafts[place] = finishCard(card);
  };

  for (let read = 1; !lines.done(); read++) {
    const line = lines.next();
    if (line === null || read % sliceLines === 0) yield;
    if (line === null) continue;
    const begun = objectBegun(line.name, line.rest);
    const last = open.at(-1);
    if (begun !== null) {
      open.push({ card: begun === 'VCARD' ? openCard() : null, place: drafts.length });
      drafts.push(null);
    } else if (line.name === 'END') {
      if (last) close(last);
      open.pop();
    } else if (last?.card) addProperty(last.card, readProperty(line));
  }
  for (const object of open) close(object);
  return toIntake(drafts.filter((draft) => draft !== null));
}

// A card, perhaps within another, or (null) something else that has lines of its own, such as a message around a card.
type OpenObject = { readonly card: OpenCard | null; readonly place: number };

// A character for each byte: folds may part the bytes of a character, and every line may have its own CHARSET.
function toLines(bytes: Uint8Array): string {
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = binary.toString('latin1');
  return /\r(?!\r?\n)/.test(text) ? withLineFeeds(binary).toString('latin1') : text;
}

// Turns a \r that begins no \r\n or \r\r\n into \n; the others fall off with the ends of their lines.
function withLineFeeds(binary: Buffer): Buffer {
  const copy = Buffer.from(binary);
  for (let index = 0; index < copy.length; index++) {
    if (binary[index] !== 13 || binary[index + 1] === 10) continue;
    if (binary[index + 1] !== 13 || binary[index + 2] !== 10) copy[index] = 10;
  }
  return copy;
}

// A card quoted in a mail or pasted into a list stands behind spaces or signs, which would look like folds.
function withoutIndent(text: string): string {
  if (/^(?:\xef\xbb\xbf)?BEGIN\s{0,9}:/im.test(text)) return text;
  const indent = /^([ \t>]{1,40})BEGIN\s{0,9}:/im.exec(text)?.[1];
  return indent === undefined ? text : text.replace(new RegExp(`^${indent}`, 'gm'), '');
}

// vCard 2.1 lets an agent's card begin on the line of its property: AGENT:BEGIN:VCARD
function objectBegun(name: string, rest: string): string | null {
  if (name !== 'BEGIN' && name !== 'AGENT') return null;
  const begun = rest.slice(rest.indexOf(':') + 1, 80).trim();
  if (name === 'AGENT') return /^BEGIN:\s*VCARD$/i.test(begun) ? 'VCARD' : null;
  return /^(V[A-Z]{3,9}|IMELODY)$/i.test(begun) ? begun.toUpperCase() : null;
}

function toIntake(drafts: readonly Draft[]): Intake {
  if (drafts.length > 0) return { kind: 'vcard', drafts, problems: [] };
  const message =
    'No contact card was found in it. Share a .vcf file, or paste what stands between BEGIN:VCARD and END:VCARD.';
  return { kind: 'vcard', drafts, problems: [{ field: null, code: 'no-contacts', message }] };
}

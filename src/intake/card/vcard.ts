import type { Draft } from '../../contact/draft.ts';
import { utf16ToUtf8 } from '../encoding/decode.ts';
import type { CountedIntake } from '../intake.ts';
import { runAtOnce, runInSlices, type Pause, type SlicedWork } from '../../timing/slices.ts';
import { addProperty, finishCard, openCard, type OpenCard } from './card.ts';
import { withCardsOfJson } from './json-cards.ts';
import { looksLikeLdif, readLdif } from './ldif.ts';
import { createLineReader } from './lines.ts';
import { createPropertyReader } from './property.ts';

/**
 * Reads every card of a vCard file of any version and encoding, in order. Never throws. Linear in time and
 * memory.
 */
export function readVcards(bytes: Uint8Array): CountedIntake {
  return runAtOnce(readCards(bytes));
}

/** The same, pausing after every slice. Keeps at most `most` people. */
export function readVcardsInSlices(bytes: Uint8Array, pause: Pause, most?: number): Promise<CountedIntake> {
  return runInSlices(readCards(bytes, most), pause);
}

/** Characters per slice, read in a fraction of a millisecond. Each line counts as some more. */
const sliceLength = 4096;
const lineWeight = 64;

/** The same in slices. */
function* readCards(given: Uint8Array, most = Infinity): SlicedWork<CountedIntake> {
  const { bytes, recoded } = yield* utf16ToUtf8(given);
  const plain = yield* toLines(bytes);
  if (looksLikeLdif(plain)) {
    const people = yield* readLdif(Buffer.from(plain, 'latin1').toString('utf8'));
    return toIntake(people.slice(0, most), people.length);
  }
  yield;
  const text = yield* withoutIndent(withCardsOfJson(plain));
  const lines = createLineReader(text);
  const readProperty = createPropertyReader(bytes, recoded);
  const drafts: (Draft | null)[] = [];
  const open: OpenObject[] = [];
  let found = 0;
  const close = ({ card, place }: OpenObject): void => {
    const draft = card === null ? null : finishCard(card);
    if (draft !== null) found += 1;
    if (found <= most) drafts[place] = draft;
  };

  let headless: OpenCard | null = null;
  const closeHeadless = (): void => {
    if (headless !== null && isPerson(headless))
      close({ isCard: true, card: headless, place: drafts.push(null) - 1 });
    headless = null;
  };

  for (let read = 0; !lines.done();) {
    const line = lines.next();
    read += line === null ? sliceLength : line.rest.length + lineWeight;
    if (read >= sliceLength) {
      yield;
      read = 0;
    }
    if (line === null) continue;
    const begun = objectBegun(line.name, line.rest);
    const last = open.at(-1);
    if (line.name === 'END') {
      if (last) close(last);
      open.pop();
    }
    if (begun !== null) {
      open.push({ isCard: begun === 'VCARD', card: null, place: drafts.length });
      drafts.push(null);
    } else if (line.name !== 'END' && last?.isCard) {
      addProperty((last.card ??= openCard()), readProperty(line));
    } else if (line.name !== 'END' && !last) {
      // A card whose first line was lost. A second name starts the next one.
      if (headless !== null && namesAnother(headless, line.name)) closeHeadless();
      addProperty((headless ??= openCard()), readProperty(line));
    }
    if (line.name === 'END' && open.length === 0) closeHeadless();
  }
  closeHeadless();
  for (const object of open) {
    close(object);
    yield;
  }
  return toIntake(
    drafts.filter((draft) => draft !== null),
    found,
  );
}

/** Lines outside a card count as one only with a name and a way to reach the person. */
function isPerson({ formatted, structured, phones, emails }: OpenCard): boolean {
  return (formatted !== '' || structured !== '') && phones.length + emails.length > 0;
}

function namesAnother({ formatted, structured, phones, emails }: OpenCard, name: string): boolean {
  if (name !== 'FN' && name !== 'N') return false;
  const isNamed = name === 'FN' ? formatted !== '' : structured !== '';
  return isNamed || (phones.length + emails.length > 0 && (formatted !== '' || structured !== ''));
}

/** The same for decoded text, whatever encoding its lines declare. */
export function readCardsOfText(text: string): SlicedWork<CountedIntake> {
  return readCards(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

// A card, possibly inside another, or another object with lines, such as a message around a card.
type OpenObject = { readonly isCard: boolean; card: OpenCard | null; readonly place: number };

// One character per byte: a fold may split a character, and each line may have its own CHARSET.
function* toLines(bytes: Uint8Array): SlicedWork<string> {
  yield;
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = binary.toString('latin1');
  yield;
  const lone = /\r(?!\r?\n)/.test(text);
  yield;
  return lone ? (yield* withLineFeeds(binary)).toString('latin1') : text;
}

const sliceBytes = 64 * 1024;

// Turns a lone \r into \n. Those of \r\n and \r\r\n are dropped with their line ends.
function* withLineFeeds(binary: Buffer): SlicedWork<Buffer> {
  const copy = Buffer.from(binary);
  for (let index = 0; index < copy.length; index++) {
    if (index % sliceBytes === 0) yield;
    if (binary[index] !== 13 || binary[index + 1] === 10) continue;
    if (binary[index + 1] !== 13 || binary[index + 2] !== 10) copy[index] = 10;
  }
  return copy;
}

// A card quoted in a mail or pasted into a list has indents or marks that look like folds.
function* withoutIndent(text: string): SlicedWork<string> {
  if (/^(?:\xef\xbb\xbf)?BEGIN\s{0,9}:/im.test(text)) return text;
  yield;
  const indent = /^([ \t>]{1,40})BEGIN\s{0,9}:/im.exec(text)?.[1];
  if (indent === undefined) return text;
  const pattern = new RegExp(`^${indent}`, 'gm');
  let bare = '';
  for (let start = 0, end = 0; start < text.length; start = end) {
    yield;
    end = text.indexOf('\n', start + sliceBytes) + 1 || text.length;
    bare += text.slice(start, end).replace(pattern, '');
  }
  return bare;
}

// vCard 2.1 allows an agent's card on the line of its property: AGENT:BEGIN:VCARD. Joined files without a
// final line end give END:VCARDBEGIN:VCARD.
function objectBegun(name: string, rest: string): string | null {
  if (name === 'END')
    return /^\s*:\s*VCARD\s*(?:\xef\xbb\xbf)?BEGIN\s*:\s*VCARD\s*$/i.test(rest) ? 'VCARD' : null;
  if (name !== 'BEGIN' && name !== 'AGENT') return null;
  const begun = rest.slice(rest.indexOf(':') + 1, 80).trim();
  if (name === 'AGENT') return /^BEGIN:\s*VCARD$/i.test(begun) ? 'VCARD' : null;
  return /^(V[A-Z]{3,9}|IMELODY)$/i.test(begun) ? begun.toUpperCase() : null;
}

function toIntake(drafts: readonly Draft[], found: number): CountedIntake {
  if (found > 0) return { kind: 'vcard', drafts, found, problems: [] };
  return { kind: 'vcard', drafts, found, problems: [{ code: 'no-contacts', values: { in: 'cards' } }] };
}

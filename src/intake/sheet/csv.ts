import { countHeadings } from './columns/columns.ts';
import { looksLikeHtmlTable, readHtmlRows } from './html-rows.ts';
import { createRowSource, detectDelimiter, unwrapRows, type RowSource } from './rows.ts';
import { readRows, type SheetIntake, type SheetOptions } from './read-rows.ts';
import { decodeSliced } from '../encoding/decode.ts';
import { runAtOnce, runInSlices, type Pause, type SlicedWork } from '../../timing/slices.ts';

/** Reads the people of a CSV file with any delimiter and encoding. Never throws. Linear in time and memory. */
export function readCsv(bytes: Uint8Array, options: SheetOptions = {}): SheetIntake {
  return runAtOnce(readSheet(bytes, options));
}

/** The same, pausing after every slice. */
export function readCsvInSlices(
  bytes: Uint8Array,
  pause: Pause,
  options: SheetOptions = {},
): Promise<SheetIntake> {
  return runInSlices(readSheet(bytes, options), pause);
}

function* readSheet(bytes: Uint8Array, options: SheetOptions): SlicedWork<SheetIntake> {
  return yield* readRows(yield* openRows(bytes), options);
}

function* openRows(bytes: Uint8Array): SlicedWork<RowSource> {
  const decoded = yield* decodeSliced(bytes);
  if (looksLikeHtmlTable(decoded.slice(0, 64 * 1024))) return yield* readHtmlRows(decoded);
  const declared = readDeclaration(yield* withPlainLineEnds(decoded));
  yield;
  const plain = withDoubledQuotes(declared.text);
  yield;
  const text = (yield* unwrapRows(plain)) ?? plain;
  const delimiter = declared.delimiter ?? (yield* detectDelimiter(beginningOf(text), countHeadings));
  return createRowSource(text, delimiter);
}

const sliceLength = 1024 * 1024;

function* withPlainLineEnds(text: string): SlicedWork<string> {
  yield;
  if (!text.includes('\r') && !text.includes('\0')) return text;
  let plain = '';
  for (let start = 0; start < text.length;) {
    const cut = start + sliceLength;
    const end = text.startsWith('\r\n', cut - 1) ? cut + 1 : cut;
    plain += text.slice(start, end).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '');
    start = end;
    yield;
  }
  return plain;
}

// Doubles quotes that a program escaped with a backslash: `"said \\"hi\\""`. At the end of a cell it is a
// plain backslash: `"C:\\",`.
function withDoubledQuotes(text: string): string {
  if (!text.includes('\\"')) return text;
  return text.replaceAll(/\\"(?!\s{0,3}(?:[,;|\t\n]|$))/g, '""');
}

// Whole lines, unless they are too long.
function beginningOf(text: string): string {
  const beginning = text.slice(0, 64 * 1024);
  return beginning.slice(0, beginning.indexOf('\n', 32 * 1024) + 1 || beginning.length);
}

// Excel's own first line: sep=;
function readDeclaration(text: string): {
  readonly text: string;
  readonly delimiter: ',' | ';' | '\t' | '|' | null;
} {
  const match = /^\s*"?sep=([,;|\t])"?[^\S\n]*\n/i.exec(text.slice(0, 40));
  const delimiter = ([',', ';', '\t', '|'] as const).find((character) => character === match?.[1]) ?? null;
  return { text: match === null ? text : text.slice(match[0].length), delimiter };
}

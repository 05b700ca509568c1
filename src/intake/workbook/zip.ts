import { Inflate } from 'fflate';
import type { SlicedWork } from '../../timing/slices.ts';
import { WorkbookError } from './problem.ts';

/** A file in a zip, as the central directory lists it. */
export type ZipEntry = {
  readonly method: number;
  readonly compressedSize: number;
  /** The declared size, which may be false. */
  readonly size: number;
  readonly offset: number;
};

/** A zip's files by name: lowercase, with `/` between folders and none in front. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const utf8 = new TextDecoder();
const endSize = 22;
const longestComment = 65_535;
const mostEntries = 2000;
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 } as const;
const stored = 0;
const deflated = 8;

/** Reads the central directory (APPNOTE.TXT §4.3.12). Throws WorkbookError. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new WorkbookError('too-large');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry)
      throw new WorkbookError('damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookError('password');
    entries.set(partName(name), {
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** Names of parts ignore case, and some programs write `\` for `/`. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw new WorkbookError('damaged');
}

/**
 * Bytes that may still be inflated from one workbook. Counted while inflating, since declared sizes can be
 * false.
 */
export type Budget = { left: number };

/** Compressed bytes per slice. At the highest ratio they become one megabyte. */
const sliceBytes = 1024;

/** Inflates one file and passes on its text piece by piece. Throws WorkbookError. */
export function* inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  {
    budget,
    onText,
    isDone = () => false,
  }: {
    readonly budget: Budget;
    readonly onText: (text: string) => void;
    /** Asked before each piece whether enough was read. */
    readonly isDone?: () => boolean;
  },
): SlicedWork<void> {
  if (entry.size > budget.left) throw new WorkbookError('too-large');
  const data = dataOf(bytes, entry);
  const decoder = new TextDecoder();
  const take = (chunk: Uint8Array, isLast: boolean) => {
    budget.left -= chunk.length;
    if (budget.left < 0) throw new WorkbookError('too-large');
    onText(decoder.decode(chunk, { stream: !isLast }));
  };
  if (entry.method === stored) {
    for (let at = 0; at < data.length; at += textSlice) {
      take(data.subarray(at, at + textSlice), at + textSlice >= data.length);
      yield;
    }
    return;
  }
  if (entry.method !== deflated) throw new WorkbookError('damaged');
  yield* inflateDeflated(data, take, isDone);
}

function* inflateDeflated(
  data: Uint8Array,
  take: (chunk: Uint8Array, isLast: boolean) => void,
  isDone: () => boolean,
): SlicedWork<void> {
  const chunks: { readonly chunk: Uint8Array; readonly isLast: boolean }[] = [];
  const inflate = new Inflate((chunk, isLast) => chunks.push({ chunk, isLast }));
  for (let at = 0; at < data.length && !isDone(); at += sliceBytes) {
    try {
      inflate.push(data.subarray(at, at + sliceBytes), at + sliceBytes >= data.length);
    } catch {
      throw new WorkbookError('damaged');
    }
    for (const { chunk, isLast } of chunks.splice(0)) {
      for (let from = 0; from === 0 || from < chunk.length; from += textSlice) {
        take(chunk.subarray(from, from + textSlice), isLast && from + textSlice >= chunk.length);
        yield;
      }
    }
  }
}

/** Characters of text per slice. */
const textSlice = 32 * 1024;

function dataOf(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.file)
    throw new WorkbookError('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new WorkbookError('damaged');
  return bytes.subarray(start, start + compressedSize);
}

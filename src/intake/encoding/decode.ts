import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Decoder } from './dos-code-page.ts';
import { createDecoder } from './legacy-decoder.ts';
import { guessLegacyEncoding, isWideEncoding } from './legacy-encoding.ts';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';

/** Decoded in about a millisecond. */
const sliceBytes = 1024 * 1024;
const sliceLines = 512;

/**
 * Decodes text of unknown encoding, without its byte order mark: UTF-8, UTF-16 with or without a mark, else
 * the likeliest old code page. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  return runAtOnce(decodeSliced(bytes));
}

/** The same in slices. */
export function* decodeSliced(bytes: Uint8Array): SlicedWork<string> {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return yield* decodeWith(new TextDecoder(utf16), bytes);
  if (isUtf8(bytes)) return withoutMarks(yield* decodeWith(new TextDecoder('utf-8'), bytes));
  yield;
  const legacy = guessLegacyEncoding(bytes);
  yield;
  return isWideEncoding(legacy)
    ? yield* decodeWith(createDecoder(legacy), bytes)
    : yield* decodeByLine(bytes, legacy);
}

/** At most so many bytes from the beginning. Half a character of UTF-8 at the end would look like an old code page. */
export function beginningOf(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > most - longestCharacter && isContinuation(bytes[end] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
}

/** In bytes of UTF-8. */
const longestCharacter = 4;

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** UTF-16 as UTF-8, and whether it was UTF-16. Other bytes are returned unchanged. */
export function* utf16ToUtf8(
  bytes: Uint8Array,
): SlicedWork<{ readonly bytes: Uint8Array; readonly recoded: boolean }> {
  const utf16 = utf16Label(bytes);
  if (utf16 === null) return { bytes, recoded: false };
  const decoder = new TextDecoder(utf16);
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    const end = start + sliceBytes;
    const text = decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    parts.push(Buffer.from(text));
    yield;
  }
  return { bytes: Buffer.concat(parts), recoded: true };
}

function* decodeWith(decoder: Decoder, bytes: Uint8Array): SlicedWork<string> {
  if (bytes.length <= sliceBytes) return decoder.decode(bytes);
  let text = '';
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    const end = start + sliceBytes;
    text += decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    yield;
  }
  return text;
}

/** The kind of UTF-16, with or without a mark, or null. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  // Separators, digits and line ends are ASCII in any language. One stray NUL is no UTF-16.
  const enough = Math.max(2, length / 16);
  if (odd >= enough && even * 8 < odd) return 'utf-16le';
  if (even >= enough && odd * 8 < even) return 'utf-16be';
  return null;
}

function withoutMarks(text: string): string {
  return text.startsWith('\uFEFF') ? text.replace(/^\uFEFF+/, '') : text;
}

// Joined files can mix lines of UTF-8 with lines of an old code page.
function* decodeByLine(bytes: Uint8Array, legacy: string): SlicedWork<string> {
  const utf8 = new TextDecoder('utf-8');
  const old = createDecoder(legacy);
  let text = '';
  let parts: string[] = [];
  let partStart = 0;
  let partIsUtf8 = true;
  for (let start = 0, lines = 1; start < bytes.length; lines++) {
    if (lines % sliceLines === 0) {
      text += parts.join('');
      parts = [];
      yield;
    }
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const lineIsUtf8 = isUtf8(bytes.subarray(start, end));
    if (lineIsUtf8 !== partIsUtf8) {
      parts.push(yield* decodeWith(partIsUtf8 ? utf8 : old, bytes.subarray(partStart, start)));
      partStart = start;
      partIsUtf8 = lineIsUtf8;
    }
    start = end;
  }
  parts.push(yield* decodeWith(partIsUtf8 ? utf8 : old, bytes.subarray(partStart)));
  return withoutMarks(text + parts.join(''));
}

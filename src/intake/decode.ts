import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { guessLegacyEncoding, isWideEncoding } from './legacy-encoding.ts';

/** Text of unknown encoding as a string without byte order mark: UTF-8, UTF-16 with or without mark, else the likeliest old code page. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  if (isUtf8(bytes)) return withoutMarks(new TextDecoder('utf-8').decode(bytes));
  const legacy = guessLegacyEncoding(bytes);
  return isWideEncoding(legacy) ? createDecoder(legacy).decode(bytes) : decodeByLine(bytes, legacy);
}

/** The same text as UTF-8 where it was UTF-16, and whether it was; other bytes come back as they are. */
export function utf16ToUtf8(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly recoded: boolean } {
  const utf16 = utf16Label(bytes);
  if (utf16 === null) return { bytes, recoded: false };
  return { bytes: new TextEncoder().encode(new TextDecoder(utf16).decode(bytes)), recoded: true };
}

/** A decoder of an old code page; throws when there is none of this name. Before its first stream Node takes windows-1252 for Latin-1 (nodejs/node#56542). */
export function createDecoder(label: string): TextDecoder {
  const decoder = new TextDecoder(label);
  decoder.decode(new Uint8Array(), { stream: true });
  return decoder;
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  // Separators, digits and line ends are ASCII in any language; one stray NUL is no UTF-16.
  const enough = Math.max(2, length / 16);
  if (odd >= enough && even * 8 < odd) return 'utf-16le';
  if (even >= enough && odd * 8 < even) return 'utf-16be';
  return null;
}

function withoutMarks(text: string): string {
  return text.startsWith('\uFEFF') ? text.replace(/^\uFEFF+/, '') : text;
}

// Files put together from several sources hold lines of UTF-8 between lines of an old code page.
function decodeByLine(bytes: Uint8Array, legacy: string): string {
  const utf8 = new TextDecoder('utf-8');
  const old = createDecoder(legacy);
  const parts: string[] = [];
  let partStart = 0;
  let partIsUtf8 = true;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const lineIsUtf8 = isUtf8(bytes.subarray(start, end));
    if (lineIsUtf8 !== partIsUtf8) {
      parts.push((partIsUtf8 ? utf8 : old).decode(bytes.subarray(partStart, start)));
      partStart = start;
      partIsUtf8 = lineIsUtf8;
    }
    start = end;
  }
  parts.push((partIsUtf8 ? utf8 : old).decode(bytes.subarray(partStart)));
  return withoutMarks(parts.join(''));
}

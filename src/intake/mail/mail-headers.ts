import { findDecoder } from '../encoding/named-charset.ts';
import { unescapeBytes } from '../encoding/quoted-printable.ts';

/** A part's headers by lowercase name, unfolded, the first of each name. */
export type Headers = ReadonlyMap<string, string>;

const longestHead = 256 * 1024;
const longestHeader = 8 * 1024;

/** The headers before the first blank line (RFC 5322 §2.2), and where the body begins. */
export function readHeaders(source: string): { readonly headers: Headers; readonly end: number } {
  const head = source.slice(0, longestHead);
  const blank = /^\r?\n|\n\r?\n/.exec(head);
  const end = blank === null ? endOfLines(head, source) : blank.index + blank[0].length;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, end)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (/^[a-z0-9-]{1,80}$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, end };
}

/** Of a head that was cut, only whole lines. */
function endOfLines(head: string, source: string): number {
  const wholeLines = head.length < source.length ? head.lastIndexOf('\n') + 1 : 0;
  return wholeLines === 0 ? head.length : wholeLines;
}

const encodedWord = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,8000})\?=/gi;

/** A header's text with its encoded words (RFC 2047). Bytes outside ASCII are UTF-8. */
export function decodeHeader(value: string): string {
  const joined = value.slice(0, longestHeader).replaceAll(/\?=\s{1,10}=\?/g, '?==?');
  if (!joined.includes('=?')) return decodeBytes(Buffer.from(joined, 'latin1'), 'utf-8');
  return joined.replaceAll(encodedWord, (_, charset: string, encoding: string, text: string) => {
    const bytes =
      encoding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64')
        : Buffer.from(unescapeBytes(text.replaceAll('_', ' ')), 'latin1');
    return decodeBytes(bytes, charset.split('*')[0] ?? '');
  });
}

/** Decodes bytes of a named charset, or of UTF-8 when the name is not known. */
function decodeBytes(bytes: Uint8Array, charset: string): string {
  return (findDecoder(charset) ?? new TextDecoder()).decode(bytes);
}

type Parameters = { readonly value: string; readonly parameters: ReadonlyMap<string, string> };

/** A header such as Content-Type: its value in lower case, and its parameters (RFC 2045, RFC 2231). */
export function readParameters(header: string): Parameters {
  const parameters = new Map<string, string>();
  const [value = ''] = header.split(';', 1);
  const found = header
    .slice(value.length, longestHeader)
    .matchAll(/;\s*([\w-]{1,40})(\*?\d{0,3}\*?)\s{0,9}=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g);
  for (const [, name = '', extension = '', quoted, bare = ''] of found) {
    const text = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare.trim();
    const key = name.toLowerCase();
    const [, charset = '', encoded = ''] = /^([\w-]*)'[^']*'(.*)$/s.exec(text) ?? [];
    const decoded = extension.endsWith('*')
      ? decodeBytes(Buffer.from(unescapeBytes(encoded === '' ? text : encoded, '%'), 'latin1'), charset)
      : decodeHeader(text);
    const isNext = /\d/.test(extension) && parameters.has(key);
    parameters.set(key, isNext ? `${parameters.get(key) ?? ''}${decoded}` : decoded);
  }
  return { value: value.trim().toLowerCase(), parameters };
}

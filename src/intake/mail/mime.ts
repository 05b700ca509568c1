import type { SlicedWork } from '../../timing/slices.ts';
import { unescapeBytes } from '../encoding/quoted-printable.ts';
import { readHeaders, readParameters, type Headers } from './mail-headers.ts';

/** A leaf of a mail's tree of parts (RFC 2046), its bytes decoded. */
export type MailPart = {
  /** In lower case, for example `text/plain`. */
  readonly type: string;
  readonly charset: string;
  /** Empty when the part is a text of the mail itself. */
  readonly filename: string;
  readonly bytes: Uint8Array;
};

const deepest = 10;
const mostParts = 200;
/** Characters of quoted-printable text per slice. */
const sliceLength = 16 * 1024;

/** The parts of a mail in order. `source` has a character for each byte. Attached mails stay whole. */
export function* readParts(source: string): SlicedWork<readonly MailPart[]> {
  const parts: MailPart[] = [];
  yield* collect(source, parts, 0);
  return parts;
}

function* collect(source: string, parts: MailPart[], depth: number): SlicedWork<void> {
  const { headers, end } = readHeaders(source);
  const body = source.slice(end);
  const { value, parameters } = readParameters(headers.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary') ?? '';
  if (value.startsWith('multipart/') && boundary !== '') {
    if (depth === deepest) return;
    for (const piece of between(body, `--${boundary}`)) {
      yield;
      if (parts.length < mostParts) yield* collect(piece, parts, depth + 1);
    }
    return;
  }
  const bytes = yield* decodeBody(body, headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? '');
  parts.push({
    type: value,
    charset: parameters.get('charset') ?? '',
    filename: filenameOf(headers, value),
    bytes,
  });
}

/** The pieces between boundary lines. A closing boundary may be missing. */
function between(body: string, boundary: string): readonly string[] {
  const pieces: string[] = [];
  let start: number | null = null;
  for (let at = body.indexOf(boundary); at !== -1; at = body.indexOf(boundary, at + boundary.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== null) pieces.push(body.slice(start, at));
    const after = at + boundary.length;
    if (body.startsWith('--', after) || pieces.length === mostParts) return pieces;
    const line = body.indexOf('\n', after);
    if (line === -1) return pieces;
    start = line + 1;
  }
  if (start !== null) pieces.push(body.slice(start));
  return pieces;
}

function filenameOf(headers: Headers, type: string): string {
  const disposition = readParameters(headers.get('content-disposition') ?? '');
  const { parameters } = readParameters(headers.get('content-type') ?? '');
  const name = disposition.parameters.get('filename') ?? parameters.get('name') ?? '';
  const decoded = name.replaceAll(/[/\\\p{Cc}]/gu, '').trim();
  if (decoded !== '') return decoded.slice(0, 255);
  const isText = type === 'text/plain' || type === 'text/html';
  return isText && disposition.value !== 'attachment' ? '' : type.replace('/', '.');
}

function* decodeBody(body: string, encoding: string): SlicedWork<Uint8Array> {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const end = endOfSlice(body, at + sliceLength);
    const plain = unescapeBytes(body.slice(at, end).replaceAll(/=\r?\n/g, ''));
    pieces.push(Buffer.from(plain, 'latin1'));
    at = end;
    yield;
  }
  return Buffer.concat(pieces);
}

/** Not inside an escape: `=C3`, or `=` at the end of a line. */
function endOfSlice(body: string, end: number): number {
  const sign = body.lastIndexOf('=', end);
  return sign > end - 3 && sign < end ? sign : end;
}

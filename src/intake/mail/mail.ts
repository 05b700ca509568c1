import { Parser } from 'htmlparser2';
import type { SlicedWork } from '../../timing/slices.ts';
import { decodeSliced } from '../encoding/decode.ts';
import { findDecoder } from '../encoding/named-charset.ts';
import type { Decoder } from '../encoding/dos-code-page.ts';
import { decodeHeader, readHeaders } from './mail-headers.ts';
import { readParts, type MailPart } from './mime.ts';
import { senderLine } from './sender.ts';

/** A mail saved as a file (.eml). */
export type Mail = {
  readonly subject: string;
  /** The sender as a first line, then what the mail says. */
  readonly text: string;
  readonly files: readonly AttachedFile[];
};

export type AttachedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Whether a file begins with a mail's headers. */
export function looksLikeMail(head: string): boolean {
  const { headers } = readHeaders(head.replace(/^\uFEFF/, '').trimStart());
  if (!headers.has('from') && !headers.has('subject')) return false;
  return ['mime-version', 'message-id', 'received', 'return-path', 'content-type'].some((name) =>
    headers.has(name),
  );
}

/** Characters of a mail's text. Below is history. */
const longestText = 400_000;

/** Reads a mail: sender, text, attachments. Never throws. */
export function* readMail(bytes: Uint8Array): SlicedWork<Mail> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart();
  yield;
  const { headers } = readHeaders(source);
  const parts = yield* readParts(source);
  const texts: string[] = [];
  for (const type of ['text/plain', 'text/html'] as const) {
    for (const part of parts.filter((one) => one.filename === '' && one.type === type)) {
      const text = yield* textOf(part);
      if (text.trim() !== '') texts.push(text);
    }
    // The page says the same once more.
    if (texts.length > 0) break;
  }
  const from = senderIn(decodeHeader(headers.get('from') ?? ''));
  return {
    subject: decodeHeader(headers.get('subject') ?? '').trim(),
    text: [...from, ...texts].join('\n').slice(0, longestText),
    files: parts
      .filter(({ filename }) => filename !== '')
      .map((part) => ({ name: part.filename, bytes: part.bytes })),
  };
}

function senderIn(from: string): readonly string[] {
  const [, name = '', address = ''] = /^([^<>]{0,200})(?:<([^<>\s]{1,320})>)?/.exec(from.trim()) ?? [];
  const plain = name.replaceAll('"', '').trim();
  return plain === '' && address === '' ? [] : [senderLine(plain, address)];
}

function* textOf({ type, charset, bytes }: MailPart): SlicedWork<string> {
  // Programs that write “us-ascii” or nothing often write something else.
  const decoder = /^(?:us-)?ascii$/i.test(charset) ? null : findDecoder(charset);
  const text = decoder ? yield* decodeNamed(bytes, decoder) : yield* decodeSliced(bytes);
  return type === 'text/html' ? yield* textOfPage(text.slice(0, longestText * 4)) : text;
}

function* decodeNamed(bytes: Uint8Array, decoder: Decoder): SlicedWork<string> {
  let text = '';
  for (let at = 0; at < bytes.length && text.length < longestText * 4; at += sliceLength) {
    text += decoder.decode(bytes.subarray(at, at + sliceLength), { stream: true });
    yield;
  }
  return text;
}

const sliceLength = 16 * 1024;
const breaking = /^(?:br|p|div|tr|li|h[1-6]|table|ul|ol|blockquote|hr)$/;

/** What a page shows, line by line. */
function* textOfPage(page: string): SlicedWork<string> {
  let text = '';
  let inAside = 0;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'style' || name === 'script' || name === 'title') inAside += 1;
      else if (breaking.test(name)) text += '\n';
      else if (name === 'td' || name === 'th') text += ' ';
    },
    ontext(piece) {
      if (inAside === 0) text += piece.replaceAll(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (name === 'style' || name === 'script' || name === 'title') inAside -= 1;
      else if (breaking.test(name) && name !== 'br') text += '\n';
    },
  });
  for (let at = 0; at < page.length; at += sliceLength) {
    parser.write(page.slice(at, at + sliceLength));
    yield;
  }
  parser.end();
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

import { isUtf8 } from 'node:buffer';
import type { Decoder } from '../encoding/dos-code-page.ts';
import { guessLegacyEncoding, isWideEncoding } from '../encoding/legacy-encoding.ts';
import { findDecoder } from '../encoding/named-charset.ts';
import { unescapeBytes } from '../encoding/quoted-printable.ts';
import type { ContentLine } from './lines.ts';

/** A property with its parameters and its value as text, still escaped. */
export type Property = {
  readonly group: string;
  readonly name: string;
  /** `TYPE=` values and vCard 2.1's bare words, in order and in lowercase. */
  readonly types: readonly string[];
  readonly whatsappId: string | null;
  /** The property's chat service in Apple's cards (`X-SERVICE-TYPE`), usually empty. */
  readonly service: string;
  readonly value: string;
};

/**
 * Creates a parser of content lines. `bytes` is their file. `recoded` is true when it was UTF-16, so that
 * CHARSETs no longer apply.
 */
export function createPropertyReader(bytes: Uint8Array, recoded: boolean): (line: ContentLine) => Property {
  const decoders = new Map<string, Decoder | null>();
  let fallback: string | null = null;

  const decoderFor = (label: string): Decoder | null => {
    const known = decoders.get(label);
    if (known !== undefined) return known;
    const decoder = findDecoder(label);
    if (decoders.size < 64) decoders.set(label, decoder);
    return decoder;
  };
  const toText = (binary: string, charset: string, printed: boolean): string => {
    const declared = recoded && !printed ? '' : charset;
    const seven = /^iso-2022|^hz/i.test(declared);
    if (!seven && !/[\x80-\xff]/.test(binary)) return binary;
    const value = Buffer.from(binary, 'latin1');
    // A declared western code page is often wrong, and its text is hardly ever valid UTF-8 by chance.
    if (!isWideEncoding(declared) && isUtf8(value)) return value.toString('utf8');
    const decoder = declared === '' || /^utf-?8$/i.test(declared) ? null : decoderFor(declared);
    if (decoder !== null) return decoder.decode(value);
    fallback ??= guessLegacyEncoding(bytes);
    return decoderFor(fallback)?.decode(value) ?? binary;
  };

  // An export repeats a handful of parameters thousands of times.
  const seen = new Map<string, Parameters>();
  const parametersOf = (header: string): Parameters => {
    const known = seen.get(header);
    if (known !== undefined) return known;
    const read = readParameters(splitHeader(header));
    if (seen.size < 256 && header.length < 256) seen.set(header, read);
    return read;
  };

  return ({ group, name, rest }) => {
    const colon = valueColon(rest);
    const header = rest.slice(0, colon);
    const whatsapp = header === '' ? null : whatsappParameter.exec(header);
    const { types, encoding, charset, service } = parametersOf(
      whatsapp ? header.replace(whatsapp[0], '') : header,
    );
    const written = colon === rest.length ? valueWithoutColon(rest) : rest.slice(colon + 1);
    const value = undoEncoding(written, encoding);
    const text = toText(value, charset, encoding === 'QUOTED-PRINTABLE');
    const whatsappId = whatsapp?.[1] ?? null;
    return { group, name, types, whatsappId, service, value: text.replace(controls, '') };
  };
}

const whatsappParameter = /;waid="?\+?(\d{5,15})"?(?=;|$)/i;

// RFC 6350 §3.3: a quoted parameter may hold separators. Unpaired quotes are ignored.
function valueColon(rest: string): number {
  const colon = rest.indexOf(':');
  const quote = rest.indexOf('"');
  if (colon === -1) return rest.length;
  if (quote === -1 || quote > colon) return colon;
  let quoted = false;
  for (let index = quote; index < rest.length; index++) {
    const char = rest[index];
    if (char === '"') quoted = !quoted;
    else if (char === ':' && !quoted) return index;
  }
  return colon;
}

/**
 * The value of a line with a semicolon instead of its colon, `TEL;TYPE="HOME";+316…`: the text after the last
 * one.
 */
function valueWithoutColon(rest: string): string {
  const last = rest.slice(rest.lastIndexOf(';') + 1);
  return last.includes('=') ? '' : last;
}

function splitHeader(header: string): string[] {
  if (!header.includes('"')) return header.split(';', 64);
  return header.match(/(?:[^;"]|"[^"]*"?)+/g)?.slice(0, 64) ?? [];
}

type Parameters = {
  readonly types: readonly string[];
  readonly encoding: string;
  readonly charset: string;
  readonly service: string;
};

function readParameters(parameters: readonly string[]): Parameters {
  const types: string[] = [];
  let encoding = '';
  let charset = '';
  let service = '';
  for (const parameter of parameters) {
    if (parameter === '') continue;
    const equals = parameter.indexOf('=');
    const key = parameter.slice(0, Math.max(0, equals)).trim().toUpperCase();
    const value = parameter
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
    if (key === 'ENCODING' || (key === '' && /^(quoted-printable|base64|b|8bit|7bit)$/i.test(value))) {
      encoding = value.toUpperCase();
    } else if (key === 'CHARSET') charset = value;
    else if (key === 'X-SERVICE-TYPE' || key === 'SERVICE-TYPE') service = value;
    else if (key === 'PREF' && value === '1') types.push('pref');
    else if ((key === '' || key === 'TYPE') && value !== '') {
      types.push(
        ...value
          .toLowerCase()
          .split(',', 64)
          .map((type) => type.trim()),
      );
    }
  }
  return { types, encoding, charset, service };
}

function undoEncoding(value: string, encoding: string): string {
  if (encoding === 'QUOTED-PRINTABLE') return unescapeBytes(value);
  return encoding === 'B' || encoding === 'BASE64' ? Buffer.from(value, 'base64').toString('latin1') : value;
}

// ASCII control characters that are not white space.
const controls = new RegExp(String.raw`[\x00-\x08\x0E-\x1F\x7F]`, 'g');

import { detect, detectAll } from 'jschardet';
import { isThai, latinCodePage, scriptCodePage, standsInRuns } from './code-page.ts';
import { createDecoder } from './legacy-decoder.ts';

const sampleBytes = 16 * 1024;

/**
 * The likeliest encoding of text that is neither UTF-8 nor UTF-16, as a label for `createDecoder`.
 * windows-1252 when nothing suggests another.
 */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = linesBeyondAscii(bytes);
  const japanese = japaneseEncoding(sample);
  if (japanese !== null) return japanese;
  const own = ownGuess(sample);
  if (own !== null && oddLetters(sample, own) <= mostOdd) return own;
  const detected = labelOf(
    detect(sample, { detectEncodings: likelyEncodings(sample), minimumThreshold: 0 }).encoding,
  );
  // The detector fails on words in capitals only.
  const modern = standsInRuns(sample) ? leastOdd(sample, [detected, 'windows-1251']) : detected;
  if (oddLetters(sample, modern) <= mostOdd) return modern;
  const older = detectAll(sample, { minimumThreshold: 0 })
    .slice(0, 5)
    .map(({ encoding }) => labelOf(encoding));
  return leastOdd(sample, [modern, ...older]);
}

// The detector fails on a handful of letters, and on capitals of other scripts.
function ownGuess(sample: Uint8Array): string | null {
  if (standsInRuns(sample)) return scriptCodePage(sample);
  if (isSpanish(sample)) return 'windows-1252';
  const latin = latinCodePage(sample);
  const letters = sample.filter((byte) => byte > 0x7f).length;
  if (latin !== 'windows-1252' || letters >= fewestLetters || isWide(sample))
    return latin === 'windows-1252' ? null : latin;
  return isMacintosh(sample) ? 'macintosh' : latin;
}

const fewestLetters = 6;

// Non-ASCII bytes that are mostly adjacent are hardly western.
function isWide(sample: Uint8Array): boolean {
  const high = (byte: number | undefined): boolean => (byte ?? 0) > 0x7f;
  const all = sample.filter(high).length;
  const pairs = sample.filter((byte, index) => high(byte) && high(sample[index + 1])).length;
  return pairs > all * 0.45;
}

// Of Spanish letters, only the ñ differs in windows-1250.
function isSpanish(sample: Uint8Array): boolean {
  const text = createDecoder('windows-1252').decode(sample);
  const others = text.match(/[^\p{ASCII}áéíóúüÁÉÍÓÚÜ]/gu) ?? [];
  return others.length > 0 && others.every((letter) => 'ñÑ¿¡ªº'.includes(letter));
}

// Quotes, dashes and rare capitals in windows-1252 are accented letters on an old Mac.
function isMacintosh(sample: Uint8Array): boolean {
  const high = sample.filter((byte) => byte > 0x7f);
  const accented = high.filter(
    (byte) => byte < 0xa0 && (byte < 0x91 || byte > 0x97) && byte !== 0x80 && byte !== 0x85,
  );
  return accented.length > high.length / 2;
}

/** The encodings of this century's programs. Older pages are tried only when none of these reads as words. */
const modernEncodings =
  `windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 cp874 koi8-r gb18030 big5hkscs cp949`.split(
    ' ',
  );

function likelyEncodings(sample: Uint8Array): string[] {
  if (!standsInRuns(sample)) return modernEncodings;
  return isThai(sample) ? [...encodingsOfRuns, 'cp874'] : encodingsOfRuns;
}

/** Those whose letters come in runs and which our own check cannot tell apart. */
const encodingsOfRuns = 'windows-1251 koi8-r gb18030 big5hkscs cp949'.split(' ');

function leastOdd(sample: Uint8Array, labels: readonly string[]): string {
  const odds = labels.map((label) => oddLetters(sample, label));
  return labels[odds.indexOf(Math.min(...odds))] ?? 'windows-1252';
}

/** The share of odd letters that real text may have. */
const mostOdd = 0.15;

function labelOf(encoding: string | null): string {
  return labels.get(encoding?.toLowerCase().replaceAll(/[_-]/g, '') ?? '') ?? 'windows-1252';
}

// “JŸrgen Gro§”: in the wrong page, letters become signs next to letters, or capitals inside words.
function oddLetters(sample: Uint8Array, label: string): number {
  const text = createDecoder(label).decode(sample);
  const all = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const odd = text.match(
    /(?<=\p{L})(?![’ªº]|(?<=l)·)[^\p{ASCII}\p{L}\p{M}\p{Z}]|[^\p{ASCII}\p{L}\p{M}\p{Z}“„«‘’¡¿º°№€](?=\p{L})|[\u0080-\u009f]|(?<=\p{Ll})\p{Lu}|(?<=(?<!\p{L})\p{Lu})(?!\p{ASCII})\p{Lu}(?=\p{Ll})/gu,
  );
  return (odd?.length ?? 0) / Math.max(1, all);
}

/** Whether a character may take several bytes, so that a single line can look like UTF-8. */
export function isWideEncoding(label: string): boolean {
  return /jis|euc|gb|big5|2022|ks_c|hz/i.test(label);
}

// The lines with non-ASCII bytes, up to 16 KiB.
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const lines: Uint8Array[] = [];
  let length = 0;
  for (let start = 0; start < Math.min(bytes.length, mostBytes) && length < sampleBytes;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = Math.min(newline === -1 ? bytes.length : newline + 1, start + sampleBytes);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line);
      length += line.length;
    }
    start = end;
  }
  return lines.length === 0 ? bytes.subarray(0, sampleBytes) : Buffer.concat(lines);
}

const mostBytes = 1024 * 1024;

function japaneseEncoding(sample: Uint8Array): string | null {
  const shiftJis = hasShiftJisLeads(sample) ? readAs(sample, 'shift_jis') : null;
  if (shiftJis !== null && isRunning(shiftJis, [...kana, ...hanzi, ...halfwidthKana])) return 'shift_jis';
  const unix = readAs(sample, 'euc-jp');
  return unix !== null && /[\u3040-\u30ff]/.test(unix) && isRunning(unix, [...kana, ...hanzi])
    ? 'euc-jp'
    : null;
}

type Script = readonly (readonly [number, number])[];

const kana: Script = [[0x3040, 0x30ff]];
const halfwidthKana: Script = [[0xff61, 0xff9f]];
const hanzi: Script = [[0x3400, 0x9fff]];
// ASCII, and the punctuation and wide letters used between these scripts' characters.
const neutral: Script = [
  [0, 0x7f],
  [0x3000, 0x303f],
  [0xff00, 0xff60],
];

function readAs(sample: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(sample);
  } catch {
    return null;
  }
}

// Real text of a wide script comes in runs. A misread western accent comes alone.
function isRunning(text: string, script: Script): boolean {
  let found = 0;
  let others = 0;
  let inRuns = 0;
  let run = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (!isIn(neutral, code)) others += 1;
    if (isIn(script, code)) run += 1;
    else {
      found += run;
      if (run > 1) inRuns += run;
      run = 0;
    }
  }
  return found > 0 && found >= others * 0.9 && inRuns >= found * 0.6;
}

function isIn(script: Script, code: number): boolean {
  for (const [from, to] of script) if (code >= from && code <= to) return true;
  return false;
}

// The commonest kanji and all kana begin with bytes that no EUC and hardly any western text has.
function hasShiftJisLeads(sample: Uint8Array): boolean {
  let highs = 0;
  let leads = 0;
  for (const byte of sample) {
    if (byte >= 0x80) highs += 1;
    if (byte > 0x80 && byte < 0xa0) leads += 1;
  }
  return leads > highs * 0.15;
}

/** The decoders for the detector's names. Code pages that differ only in signs share one. */
const labels: ReadonlyMap<string, string> = new Map(
  `windows1250 windows-1250, windows1251 windows-1251, windows1252 windows-1252, windows1253 windows-1253, windows1254 windows-1254,
  windows1255 windows-1255, windows1256 windows-1256, windows1257 windows-1257, windows1258 windows-1258, cp1250 windows-1250, cp1251 windows-1251,
  cp1252 windows-1252, cp1253 windows-1253, cp1254 windows-1254, cp1255 windows-1255, cp1256 windows-1256, cp1257 windows-1257, cp1258 windows-1258,
  windows874 windows-874, cp874 windows-874, tis620 windows-874, iso885911 windows-874,
  iso88591 windows-1252, iso88592 iso-8859-2, iso88593 iso-8859-3, iso88594 iso-8859-4, iso88595 iso-8859-5, iso88596 iso-8859-6,
  iso88597 iso-8859-7, iso88598 iso-8859-8, iso88599 windows-1254, iso885910 iso-8859-10, iso885913 iso-8859-13, iso885914 iso-8859-14,
  iso885915 iso-8859-15, iso885916 iso-8859-2,
  koi8r koi8-r, koi8u koi8-u, ibm866 ibm866, cp866 ibm866, cp1125 ibm866, macroman macintosh, maccyrillic x-mac-cyrillic, maclatin2 mac-latin2,
  cp437 ibm850, ibm437 ibm850, cp850 ibm850, ibm850 ibm850, cp858 ibm850, ibm858 ibm850, cp852 ibm852, ibm852 ibm852, cp855 ibm855, ibm855 ibm855,
  cp857 ibm857, ibm857 ibm857, cp737 ibm737, ibm737 ibm737, cp775 ibm775, ibm775 ibm775, cp862 ibm862, ibm862 ibm862,
  gb2312 gb18030, gbk gb18030, gb18030 gb18030, big5 big5, big5hkscs big5, cp950 big5, euckr euc-kr, cp949 euc-kr, uhc euc-kr,
  shiftjis shift_jis, shiftjis2004 shift_jis, cp932 shift_jis, eucjp euc-jp, eucjis2004 euc-jp, iso2022jp iso-2022-jp`
    .split(',')
    .map((pair): [string, string] => {
      const [name = '', label = ''] = pair.trim().split(' ');
      return [name, label];
    }),
);

import { isThai, latinCodePage, scriptCodePage, standsInRuns } from './code-page.ts';

const sampleBytes = 64 * 1024;

/** The likeliest encoding of text that is neither UTF-8 nor UTF-16, as a WHATWG label; windows-1252 when nothing speaks for another. */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = cutAtLine(bytes);
  const inRuns = standsInRuns(sample);
  const known = (inRuns ? scriptCodePage(sample) : null) ?? wideEncoding(sample);
  if (known !== null) return known;
  if (inRuns) return 'windows-1251';
  const latin = latinCodePage(sample);
  return latin === 'windows-1252' && isMacintosh(sample) ? 'macintosh' : latin;
}

/** Whether characters of the encoding may take several bytes, so that a line alone cannot be told from UTF-8. */
export function isWideEncoding(label: string): boolean {
  return /jis|euc|gb|big5|2022|ks_c|hz/i.test(label);
}

function cutAtLine(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const end = bytes.lastIndexOf(0x0a, sampleBytes);
  return bytes.subarray(0, end > 0 ? end : sampleBytes);
}

// In windows-1252 these are quotes, dashes and rare capitals; on an old Mac they are the accented letters.
function isMacintosh(sample: Uint8Array): boolean {
  let all = 0;
  let accented = 0;
  for (const byte of sample) {
    if (byte < 0x80) continue;
    all += 1;
    if (byte < 0xa0 && (byte < 0x91 || byte > 0x97) && byte !== 0x80 && byte !== 0x85) accented += 1;
  }
  return accented > all / 2;
}

function wideEncoding(sample: Uint8Array): string | null {
  const japanese = hasShiftJisLeads(sample) ? readAs(sample, 'shift_jis') : null;
  if (japanese !== null && isRunning(japanese, [...kana, ...hanzi, ...halfwidthKana])) return 'shift_jis';
  const unix = readAs(sample, 'euc-jp');
  if (unix !== null && /[\u3040-\u30ff]/.test(unix) && isRunning(unix, [...kana, ...hanzi])) return 'euc-jp';
  const korean = readAs(sample, 'euc-kr');
  if (korean !== null && isRunning(korean, hangul)) return 'euc-kr';
  if (isThai(sample)) return 'windows-874';
  const chinese = readAs(sample, 'gb18030');
  if (chinese !== null && isRunning(chinese, hanzi) && lowTrailShare(sample) <= 0.15) return 'gb18030';
  const traditional = readAs(sample, 'big5');
  // An accented letter is followed by a letter of ASCII nearly always: “Hämäläinen”.
  return traditional !== null && isRunning(traditional, hanzi) && lowTrailShare(sample) < 0.8 ? 'big5' : null;
}

type Script = readonly (readonly [number, number])[];

const kana: Script = [[0x3040, 0x30ff]];
const halfwidthKana: Script = [[0xff61, 0xff9f]];
const hanzi: Script = [[0x3400, 0x9fff]];
const hangul: Script = [[0xac00, 0xd7a3]];
// ASCII, and the punctuation and wide letters that stand between the characters of these scripts.
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

// Real text of a wide script stands in runs: an accented letter of a western code page misread as one stands alone.
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

function lowTrailShare(sample: Uint8Array): number {
  let pairs = 0;
  let low = 0;
  for (let index = 0; index < sample.length; index++) {
    if ((sample[index] ?? 0) < 0x81) continue;
    index += 1;
    pairs += 1;
    if ((sample[index] ?? 0) < 0x80) low += 1;
  }
  return low / Math.max(1, pairs);
}

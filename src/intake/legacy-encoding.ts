const sampleBytes = 64 * 1024;

/** The likeliest encoding of text that is neither UTF-8 nor UTF-16, as a WHATWG label; windows-1252 when nothing speaks for another. */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = cutAtLine(bytes);
  const highs = countHighBytes(sample);
  if (highs.cyrillic) return 'windows-1251';
  return wideEncoding(sample) ?? (highs.macintosh ? 'macintosh' : 'windows-1252');
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

function countHighBytes(sample: Uint8Array): { readonly cyrillic: boolean; readonly macintosh: boolean } {
  let all = 0;
  let letters = 0;
  let besideLetters = 0;
  let macLetters = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    all += 1;
    // In windows-1252 these are quotes, dashes and rare capitals; on an old Mac they are the accented letters.
    if (byte < 0xa0 && (byte < 0x91 || byte > 0x97) && byte !== 0x80 && byte !== 0x85) macLetters += 1;
    if (byte < 0xc0) continue;
    letters += 1;
    if ((sample[index - 1] ?? 0) >= 0xc0 || (sample[index + 1] ?? 0) >= 0xc0) besideLetters += 1;
  }
  return { cyrillic: letters > all * 0.95 && besideLetters > all * 0.8, macintosh: macLetters > all / 2 };
}

function wideEncoding(sample: Uint8Array): string | null {
  const japanese = hasShiftJisLeads(sample) ? readAs(sample, 'shift_jis') : null;
  if (japanese !== null && isRunning(japanese, /[\u3040-\u30ff\u3400-\u9fff\uff61-\uff9f]/g))
    return 'shift_jis';
  const unix = readAs(sample, 'euc-jp');
  if (unix !== null && /[\u3040-\u30ff]/.test(unix) && isRunning(unix, /[\u3040-\u30ff\u3400-\u9fff]/g)) {
    return 'euc-jp';
  }
  const korean = readAs(sample, 'euc-kr');
  if (korean !== null && isRunning(korean, /[\uac00-\ud7a3]/g)) return 'euc-kr';
  const chinese = readAs(sample, 'gb18030');
  if (chinese !== null && isRunning(chinese, /[\u3400-\u9fff]/g) && !hasLowTrailBytes(sample))
    return 'gb18030';
  const traditional = readAs(sample, 'big5');
  return traditional !== null && isRunning(traditional, /[\u3400-\u9fff]/g) ? 'big5' : null;
}

function readAs(sample: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(sample);
  } catch {
    return null;
  }
}

// Real text of a wide script stands in runs: an accented letter of a western code page misread as one stands alone.
function isRunning(text: string, script: RegExp): boolean {
  const found = text.match(script)?.length ?? 0;
  // oxlint-disable-next-line no-control-regex
  const others = text.match(/[^\u0000-\u007f\u3000-\u303f\uff00-\uff60]/g)?.length ?? 0;
  if (found === 0 || found < others * 0.9) return false;
  const runs = text.match(new RegExp(`${script.source}{2,}`, 'g'))?.join('').length ?? 0;
  return runs >= found * 0.6;
}

// The commonest kanji and all kana begin with bytes that no EUC and hardly any western text has.
function hasShiftJisLeads(sample: Uint8Array): boolean {
  const highs = sample.filter((byte) => byte >= 0x80);
  return highs.filter((byte) => byte > 0x80 && byte < 0xa0).length > highs.length * 0.15;
}

function hasLowTrailBytes(sample: Uint8Array): boolean {
  let pairs = 0;
  let low = 0;
  for (let index = 0; index < sample.length; index++) {
    if ((sample[index] ?? 0) < 0x81) continue;
    index += 1;
    pairs += 1;
    if ((sample[index] ?? 0) < 0x80) low += 1;
  }
  return low > pairs * 0.15;
}

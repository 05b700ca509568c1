/** How a cell shows its number, as far as it changes the meaning. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  /** `prefix` comes before the digits (a + or a trunk 0), which are padded with zeros to `digits`. */
  | { readonly kind: 'digits'; readonly prefix: string; readonly digits: number };

const plain: NumberFormat = { kind: 'plain' };

/** Formats 14–22 and 45–47 are dates (ECMA-376 §18.8.30); 27–36 and 50–58 are those of East Asia. */
export function builtInFormat(id: number): NumberFormat {
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? { kind: 'date' } : plain;
}

/** Reads a format code such as `"+"0`, `00000000000` or `dd/mm/yyyy`. */
export function readFormat(code: string): NumberFormat {
  const section = code.split(';', 1)[0] ?? '';
  const pieces = [...section.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([\s\S])/g)];
  let prefix = '';
  let digits = 0;
  let seenDigit = false;
  for (const [, quoted, escaped, bare = ''] of pieces) {
    const literal = quoted ?? escaped;
    if (literal !== undefined) {
      if (!seenDigit) prefix += literal;
      continue;
    }
    if (/[dmyhsDMYHS]/.test(bare)) return /general/i.test(section) ? plain : { kind: 'date' };
    if (/[.,%eE/@]/.test(bare)) return plain;
    if (bare === '0') digits += 1;
    if (bare === '0' || bare === '#' || bare === '?') seenDigit = true;
    else if (!seenDigit && /[+(]/.test(bare)) prefix += bare;
  }
  const meaning = prefix.replaceAll(/[^+\d]/g, '');
  return meaning !== '' || digits > 1 ? { kind: 'digits', prefix: meaning, digits } : plain;
}

const dayMs = 86_400_000;

/** A numeric cell as text: every known digit, with the + and the zeros its format shows. */
export function formatNumber(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim();
  switch (format.kind) {
    case 'plain':
      return digitsOf(value);
    case 'date':
      return dateOf(value, is1904);
    case 'digits':
      return Number.isSafeInteger(value) && value >= 0
        ? `${format.prefix}${String(value).padStart(format.digits, '0')}`
        : digitsOf(value);
  }
}

/** Beyond 2^53 the last digits are not known, so the number is shown rounded. */
function digitsOf(value: number): string {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : value.toExponential();
  return String(Number(value.toPrecision(15)));
}

/** An ISO date as a numeric one is shown: `2026-03-02T14:05:00` without its T and seconds, without midnight. */
export function plainDate(iso: string): string {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  if (day === '') return iso;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Days since the end of 1899, with Excel's invented 29 February 1900, or since 1904. */
function dateOf(value: number, is1904: boolean): string {
  if (value < 0 || value > 2_958_466) return digitsOf(value);
  const days = is1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const date = new Date(Math.round((days - 25_569) * dayMs));
  const text = date.toISOString();
  const hasTime = Math.abs(value - Math.round(value)) > 1 / 86_400;
  if (value < 1) return text.slice(11, 16);
  return hasTime ? `${text.slice(0, 10)} ${text.slice(11, 16)}` : text.slice(0, 10);
}

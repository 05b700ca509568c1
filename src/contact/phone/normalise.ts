const INVISIBLE = /[\p{Cf}\u034F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const SPACES = /[\s\p{Z}\p{Cc}\u2800\u3164]+/gu;
const HYPHENS = /[\p{Pd}\u2043\u2212\u30FC\uFF70]/gu;
const TILDES = /[\u02DC\u2053\u223C\u301C]/gu;
const PLUSES = /[\u207A\u208A\u2795\uFB29\uFE62]/gu;
const COMMAS = /[\u060C\u3001\uFE50\uFF64]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u2032\u00B4`]/gu;
const QUOTES = /[\u201C\u201D\u201F\u00AB\u00BB]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const OTHER_DIGIT = /[\p{Nd}\u2460-\u2468\u24EA\u24F5-\u24FD\u24FF\u2776-\u277E\u2780-\u2788\u278A-\u2792]/gu;

/** Turns digits, plus, hyphens and spaces of any script into ASCII, and drops invisible characters. */
export function normalisePhoneText(raw: string): string {
  if (/^[ -~]*$/.test(raw)) return raw.replaceAll('`', "'").trim();
  return raw
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(FULL_WIDTH, (character) => String.fromCodePoint(codePoint(character) - 0xfee0))
    .replace(PLUSES, '+')
    .replace(TILDES, '~')
    .replace(COMMAS, ',')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(OTHER_DIGIT, asciiDigit)
    .replace(SPACES, (spaces) => (/[\r\n\u2028\u2029]/.test(spaces) ? '\n' : ' '))
    .trim();
}

function asciiDigit(character: string): string {
  const code = codePoint(character);
  if (code < 0x80) return character;
  const circled = circledDigit(code);
  return String(circled ?? decimalValue(code));
}

/** Unicode keeps decimal digits in unbroken runs of ten that start with zero. */
function decimalValue(code: number): number {
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}

function circledDigit(code: number): number | null {
  if (code === 0x24ea || code === 0x24ff) return 0;
  for (const one of [0x2460, 0x24f5, 0x2776, 0x2780, 0x278a]) {
    if (code >= one && code < one + 9) return code - one + 1;
  }
  return null;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

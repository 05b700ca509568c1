/** Plain ASCII words with single spaces, as most texts are. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const CONTROLS = /[\p{Cs}\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Format characters, except the joiners and tags that emoji, Indic and Persian words need. */
const INVISIBLE = /(?![\u{200C}-\u{200D}\u{E0020}-\u{E007F}])\p{Cf}/gu;

/** Makes text one trimmed NFC line with single spaces, without control or needless invisible characters. */
export function cleanLine(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(CONTROLS, ' ').normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Plain words with a blank between two, as most texts are. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const CONTROLS = /[\p{Cs}\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Format characters but the joiners and tags that emoji, Indic and Persian words need. */
const INVISIBLE = /(?![\u{200C}-\u{200D}\u{E0020}-\u{E007F}])\p{Cf}/gu;

/** The text as one line in NFC: nothing invisible but what scripts need, no control characters, single spaces, trimmed. */
export function cleanLine(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(CONTROLS, ' ').normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

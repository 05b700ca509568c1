import { utf16Label } from './decode.ts';

const headBytes = 8 * 1024;
/** What text in any code page may hold: tab, line ends, form feed, the end of a DOS file, the escape of ISO 2022. */
const textControls: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 26, 27]);

/** Whether bytes are no text in any encoding: a program, a document, noise. Padding alone does not make them so. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headBytes);
  if (utf16Label(head) !== null) return false;
  let controls = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (byte < 0x20 && !textControls.has(byte)) controls += 1;
  }
  return controls > Math.max(2, head.length * 0.02) || zeros > head.length * 0.3;
}

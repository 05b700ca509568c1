import { utf16Label } from './decode.ts';

const headBytes = 8 * 1024;
/** Control characters in text: tab, line ends, form feed, the DOS end of file, the escape of ISO 2022. */
const textControls: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 26, 27]);

/** Whether bytes are text in no encoding: a program, a document, noise. Padding alone does not count. */
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

import type { Decoder } from './dos-code-page.ts';
import { createDecoder } from './legacy-decoder.ts';

// Names of code pages that phones and mail programs write and the WHATWG list lacks.
const codePages: readonly (readonly [RegExp, string])[] = [
  [/^(cp|ms|windows-?)?93[12]$|^shift[-_]?jis.+/i, 'shift_jis'],
  [/^(cp|ms|windows-?)936$/i, 'gbk'],
  [/^(cp|ms|windows-?)949$/i, 'euc-kr'],
  [/^(cp|ms|windows-?)950$/i, 'big5'],
];

/** A decoder for the charset that a text names, or null when the name is not known. */
export function findDecoder(label: string): Decoder | null {
  try {
    return createDecoder(codePages.find(([names]) => names.test(label))?.[1] ?? label);
  } catch {
    return null;
  }
}

import { TextDecoder } from 'node:util';
import { createDosDecoder, type Decoder } from './dos-code-page.ts';

/** A decoder of an old code page; throws for an unknown name. Without streaming Node takes windows-1252 for Latin-1 (nodejs/node#56542). */
export function createDecoder(label: string): Decoder {
  const dos = createDosDecoder(label);
  if (dos !== null) return dos;
  const decoder = new TextDecoder(label);
  decoder.decode(new Uint8Array(), { stream: true });
  return decoder;
}

import { TextDecoder } from 'node:util';
import { createDosDecoder, type Decoder } from './dos-code-page.ts';

/**
 * A decoder for an old code page. Throws for an unknown name. Without streaming, Node decodes windows-1252 as
 * Latin-1 (nodejs/node#56542).
 */
export function createDecoder(label: string): Decoder {
  const dos = createDosDecoder(label);
  if (dos !== null) return dos;
  const decoder = new TextDecoder(label);
  decoder.decode(new Uint8Array(), { stream: true });
  return decoder;
}

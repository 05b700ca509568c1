import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from 'zxing-wasm/reader';
import { isInflatedWithin } from './inflated-size.ts';

/** The texts of the QR codes in a picture, each once. */
export type FoundCodes =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'codes'; readonly texts: readonly string[] };

/** Loads the decoder from its package. On its own it would fetch it from the network. */
export async function loadDecoder(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({
    overrides: { wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer },
    fireImmediately: true,
  });
}

/** More codes than anyone reads from one picture. */
const common: ReaderOptions = { formats: ['QRCode'], maxNumberOfSymbols: 50, textMode: 'Plain' };
/** First unchanged, then smaller to remove grain, then against glare and very low contrast. */
const attempts: readonly ReaderOptions[] = [
  {},
  { downscaleThreshold: 100, downscaleFactor: 2 },
  { downscaleThreshold: 100, downscaleFactor: 3 },
  { binarizer: 'GlobalHistogram' },
  { binarizer: 'FixedThreshold' },
];
/** After one code was found, a second attempt may find the one next to it. */
const leastAttempts = 2;
const enoughMs = 400;

/**
 * Finds QR codes in a PNG or JPEG. A PNG may inflate to `mostInflated` bytes. Load the decoder first; it never
 * frees its memory.
 */
export async function findCodes(picture: Uint8Array, mostInflated: number | null): Promise<FoundCodes> {
  // The decoder trusts a PNG's data rather than its header, and that may be a gigabyte.
  if (mostInflated !== null && !(await isInflatedWithin(picture, mostInflated))) return { kind: 'damaged' };
  const texts = new Set<string>();
  const start = performance.now();
  for (const [index, attempt] of attempts.entries()) {
    const results = await readBarcodes(picture, { ...common, ...attempt });
    if (results.some(({ error, format }) => error !== '' && format !== 'QRCode')) return { kind: 'damaged' };
    for (const result of results) if (result.isValid) texts.add(textOf(result));
    const isLooked = texts.size > 0 && index + 1 >= leastAttempts;
    if (isLooked || performance.now() - start > enoughMs) break;
  }
  return { kind: 'codes', texts: [...texts] };
}

function textOf({ text, bytes, hasECI }: ReadResult): string {
  if (hasECI) return text;
  try {
    // Valid UTF-8 is taken as UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

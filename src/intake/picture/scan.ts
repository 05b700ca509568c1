import type { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { pictureFormatOf, readPictureSize } from './format.ts';
import type { PictureFault } from '../file-problem.ts';
import { startDecodeWorker } from './start-decode-worker.ts';

/** The texts of a picture's QR codes, each once, or why it was not scanned. */
export type Scan =
  | { readonly kind: 'codes'; readonly texts: readonly string[] }
  | { readonly kind: 'refused'; readonly fault: PictureFault };

/**
 * Scans a picture for QR codes in a worker, in bounded time and memory. Throws when the worker cannot start.
 */
export async function scanPicture(bytes: Uint8Array): Promise<Scan> {
  const format = pictureFormatOf(bytes);
  if (format === null || format === 'other') return refuse('picture-format');
  const size = readPictureSize(bytes, format);
  if (size === null) return refuse('damaged-picture');
  if (size.pixels > mostPixels || size.workingBytes > mostWorkingBytes) return refuse('large-picture');
  // Interlaced lines take a little more.
  const mostInflated = format === 'png' ? Math.ceil(size.rawBytes * 1.125) + 65_536 : null;
  return decode(bytes, mostInflated);
}

const mostPixels = 25_000_000;
/** Fits next to the app in the 256 MB of compose.yml. */
const mostWorkingBytes = 100 * 1024 * 1024;
const startMs = 10_000;
const decodeMs = 2_000;

function refuse(fault: PictureFault): Scan {
  return { kind: 'refused', fault };
}

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('codes'), texts: z.array(z.string()) }),
]);

async function decode(bytes: Uint8Array, mostInflated: number | null): Promise<Scan> {
  const worker = startDecodeWorker(bytes, mostInflated);
  try {
    return await answerOf(worker);
  } finally {
    // WebAssembly frees its memory only when the worker ends.
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Scan> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    const fail = (why: string, cause?: unknown): void =>
      isReady ? resolve(refuse('damaged-picture')) : reject(new Error(why, { cause }));
    let timer = setTimeout(() => fail('The picture reader did not start in time.'), startMs);
    worker.on('error', (error) => fail('The picture reader did not start.', error));
    worker.on('exit', () => {
      clearTimeout(timer);
      fail('The picture reader ended too early.');
    });
    worker.on('message', (message: unknown) => {
      const answer = Answer.parse(message);
      clearTimeout(timer);
      if (answer.kind === 'ready') {
        isReady = true;
        timer = setTimeout(() => resolve(refuse('slow-picture')), decodeMs);
      } else if (answer.kind === 'damaged') resolve(refuse('damaged-picture'));
      else resolve({ kind: 'codes', texts: answer.texts });
    });
  });
}

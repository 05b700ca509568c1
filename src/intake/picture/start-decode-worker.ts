import type { Worker } from 'node:worker_threads';
import { startWorker } from '../start-worker.ts';

/** Starts the decoder for one picture. */
export function startDecodeWorker(bytes: Uint8Array, mostInflated: number | null): Worker {
  const picture = new Uint8Array(bytes);
  return startWorker(import.meta.url, 'decode-worker', {
    workerData: { picture, mostInflated },
    transferList: [picture.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
}

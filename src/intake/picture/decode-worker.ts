import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { findCodes, loadDecoder } from './find-codes.ts';

/** The worker for one picture. It reports that it is ready, then what it found. */
const { picture, mostInflated } = z
  .object({ picture: z.instanceof(Uint8Array), mostInflated: z.number().nullable() })
  .parse(workerData);

await loadDecoder();
parentPort?.postMessage({ kind: 'ready' });
parentPort?.postMessage(await findCodes(picture, mostInflated));

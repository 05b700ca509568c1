import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { createCourier } from '../delivery/courier.ts';
import type { NewDelivery } from '../delivery/delivery.ts';
import type { BatchCounts } from '../delivery/outbox/reading.ts';
import { createSender } from '../import-api/sender.ts';
import type { Destination } from '../import-api/destination.ts';
import type { Log } from '../log.ts';
import { openOutbox, type OpenOutbox } from '../open-outbox.ts';
import { takeSenderLock } from '../store/sender-lock.ts';
import type { PlannedFile } from './import-plan.ts';

/** How far a file's import is. `held` is the destination's trouble, in a word, or null. */
export type Progress = BatchCounts & { readonly held: string | null };

export type RunParts = {
  readonly config: Config;
  readonly destination: Destination;
  readonly log: Log;
  /** Ends the waiting; what is stored stays stored. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/** What came of a file's rows; `refused` by row, with the API's reason. */
export type FileOutcome = {
  readonly counts: BatchCounts;
  readonly refused: ReadonlyMap<number, string>;
};

const storeAtOnce = 500;
const lookEveryMs = 250;
const now = Date.now;

/**
 * Stores every ready row of a file and waits until all are answered. A running app on the same store sends them; where
 * none runs, this process does. The same file again adds nothing that is known already (docs/decisions.md 8, 20).
 */
export async function importFile(file: PlannedFile, parts: RunParts): Promise<FileOutcome> {
  const house = await openOutbox(parts.config, { now, log: parts.log });
  const carrying = await startCarrying(house, parts);
  try {
    const batchId = `cli:${file.hash.slice(0, 32)}:${parts.destination.name}`;
    const deliveries = toDeliveries(file, batchId, parts.destination.name);
    for (let from = 0; from < deliveries.length && !parts.signal.aborted; from += storeAtOnce) {
      await house.outbox.store(deliveries.slice(from, from + storeAtOnce));
      carrying.nudge();
    }
    const counts = await watch(house, batchId, parts, carrying.trouble);
    const refused = await house.outbox.batchRefused(batchId);
    return { counts, refused: new Map(refused.map(({ row, reason }) => [row ?? 0, reason ?? ''])) };
  } finally {
    await carrying.stop();
    await house.close();
  }
}

function toDeliveries(file: PlannedFile, batchId: string, destination: string): NewDelivery[] {
  return file.rows.flatMap((planned) =>
    planned.ok
      ? [
          {
            key: `file:${file.hash}:${planned.row}:${destination}`,
            teamId: 'cli',
            destination,
            contact: planned.contact,
            source: 'cli',
            askedBy: null,
            tell: 'nobody',
            replyTo: null,
            batchId,
            row: planned.row,
          } as const,
        ]
      : [],
  );
}

async function watch(
  house: OpenOutbox,
  batchId: string,
  { signal, onProgress }: RunParts,
  trouble: () => string | null,
): Promise<BatchCounts> {
  for (;;) {
    const counts = await house.outbox.batchCounts(batchId);
    onProgress({ ...counts, held: trouble() });
    if (counts.waiting === 0 || signal.aborted || isHeld(trouble())) return counts;
    await wait(lookEveryMs, null, { signal }).catch(() => null);
  }
}

/** Waiting longer helps only where the destination may come back by itself. */
function isHeld(trouble: string | null): boolean {
  return trouble !== null && trouble !== 'unavailable';
}

type Carrying = {
  readonly nudge: () => void;
  readonly trouble: () => string | null;
  readonly stop: () => Promise<void>;
};

async function startCarrying(house: OpenOutbox, { config, destination, log }: RunParts): Promise<Carrying> {
  const unlock = config.databaseUrl ? () => {} : takeSenderLock(config.dataDir);
  if (!unlock) return { nudge: () => {}, trouble: () => null, stop: async () => {} };
  const sender = createSender(destination, { now, proxy: config.proxy });
  const courier = createCourier({
    outbox: house.outbox,
    destinations: [
      {
        name: destination.name,
        send: sender.send,
        batchSize: config.batchSize,
        concurrency: config.concurrency,
        timeoutMs: destination.timeoutMs,
      },
    ],
    tell: null,
    sole: house.engine === 'sqlite',
    now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    log,
  });
  await courier.start();
  return {
    nudge: courier.nudge,
    trouble: () => courier.status().find(({ health }) => health !== 'ok')?.health ?? null,
    async stop() {
      await courier.stop(destination.timeoutMs);
      await sender.close();
      unlock();
    },
  };
}

import { reasonText } from '../problem-text.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { StoreUnavailableError, type NewDelivery } from '../../delivery/delivery.ts';
import type { BatchCounts } from '../../delivery/outbox/reading.ts';
import type { Destination } from '../../import-api/destination.ts';
import type { Log } from '../../log.ts';
import { openOutbox, type OpenOutbox } from '../../open-outbox.ts';
import type { PlannedFile } from './plan.ts';
import { createSending, type ImportSender, type Trouble } from './sending.ts';

/** The progress of a file's import, and what keeps contacts from the inbox. */
export type Progress = BatchCounts & { readonly total: number; readonly trouble: Trouble | null };

type RunOptions = {
  readonly config: Config;
  readonly destination: Destination;
  readonly log: Log;
  /** Ends the waiting. What is stored stays stored. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/** The outcome of a file's rows, counted when none is in flight any more. */
export type FileOutcome = {
  readonly counts: BatchCounts;
  /** How many of the imported rows were imported by an earlier run. */
  readonly importedBefore: number;
  /** How many ready rows were not stored because the import was stopped. */
  readonly notTaken: number;
  /** The API's reason, by row. */
  readonly refused: ReadonlyMap<number, string>;
};

const storeAtOnce = 500;
const lookEveryMs = 250;
/** How often to try again while another program locks the store. */
const mostStoreTries = 20;
const now = Date.now;

/**
 * Stores every ready row of a file and waits until all are answered. A running app
 * on the same store sends them. If none runs, or when it ends, this process sends.
 * Importing the same file again adds nothing twice (docs/decisions.md 8, 20).
 */
export async function importFile(file: PlannedFile, options: RunOptions): Promise<FileOutcome> {
  const store = await openOutbox(options.config, { now, log: options.log });
  const sending = createSending(store, options);
  const batchId = `cli:${file.hash.slice(0, 32)}:${options.destination.name}`;
  const deliveries = toDeliveries(file, batchId, options.destination.name);
  try {
    const before = await store.outbox.batchCounts(batchId);
    await sending.takeOver();
    await storeAll(store, deliveries, { ...options, nudge: sending.nudge });
    await watch({ store, batchId, total: deliveries.length, options, sending });
    await sending.stop();
    const counts = await store.outbox.batchCounts(batchId);
    const refused = await store.outbox.batchRefused(batchId);
    return {
      counts,
      importedBefore: before.imported,
      notTaken: Math.max(0, deliveries.length - counts.imported - counts.refused - counts.waiting),
      refused: new Map(refused.map(({ row, reason }) => [row ?? 0, reasonText(reason ?? '')])),
    };
  } finally {
    await sending.stop();
    await store.close();
  }
}

function toDeliveries(file: PlannedFile, batchId: string, destination: string): NewDelivery[] {
  return file.rows.flatMap((planned) =>
    planned.state === 'ready'
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

type StoreOptions = Pick<RunOptions, 'signal'> & { readonly nudge: () => void };

async function storeAll(
  store: OpenOutbox,
  deliveries: readonly NewDelivery[],
  { signal, nudge }: StoreOptions,
) {
  for (let from = 0; from < deliveries.length && !signal.aborted; from += storeAtOnce) {
    await storePatiently(store, deliveries.slice(from, from + storeAtOnce), signal);
    nudge();
  }
}

/** The same keys mean the same deliveries, so storing a part twice is harmless. */
async function storePatiently(store: OpenOutbox, part: readonly NewDelivery[], signal: AbortSignal) {
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      await store.outbox.store(part);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || tries >= mostStoreTries) throw error;
      await wait(lookEveryMs, null, { signal }).catch(() => null);
    }
  }
}

type WatchedImport = {
  readonly store: OpenOutbox;
  readonly batchId: string;
  readonly total: number;
  readonly options: RunOptions;
  readonly sending: ImportSender;
};

/** Checks until everything is answered. Takes over the sending when the process that did it has ended. */
async function watch({ store, batchId, total, options, sending }: WatchedImport): Promise<void> {
  const { signal, onProgress } = options;
  for (;;) {
    const counts = await store.outbox.batchCounts(batchId);
    const trouble = await sending.trouble();
    if (!signal.aborted) onProgress({ ...counts, total, trouble });
    if (counts.waiting === 0 || signal.aborted || isHeld(trouble)) return;
    await sending.takeOver();
    await wait(lookEveryMs, null, { signal }).catch(() => null);
  }
}

/** Waiting longer helps only when the destination may recover by itself. */
function isHeld(trouble: Trouble | null): boolean {
  return trouble !== null && trouble.what !== 'unavailable';
}

import { backoffMs } from '../../timing/backoff.ts';
import type { After } from '../../timing/run-later.ts';
import type { Waits } from '../../timing/waits.ts';
import type { SettledDelivery } from '../../delivery/delivery.ts';
import type { Outbox } from '../../delivery/outbox/outbox.ts';
import type { Log } from '../../log.ts';
import { readTelling } from '../answers/direct-message.ts';
import { describeBatch, refusedFile } from './report.ts';
import { createBatchStep, type BatchStepOptions } from './step.ts';
import type { BatchControl } from '../review/batch-control.ts';
import { createOrphanBatches } from './orphans.ts';
import type { Owner } from '../review/store.ts';
import { createSpacedLooks } from './spaced-looks.ts';
import type { Speak } from '../wording/speak.ts';
import { slackErrorOf } from '../api/error.ts';

/**
 * Follows confirmed reviews to their end with one direct message each, edited at a rate Slack allows, then
 * tells the outcome once.
 */
export type BatchProgress = BatchControl & {
  /** Called when deliveries have their final answer. */
  readonly settled: (deliveries: readonly Pick<SettledDelivery, 'batchId'>[]) => void;
  /** Continues what an earlier process left unfinished, and later what another replica leaves. */
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type BatchProgressOptions = BatchStepOptions & {
  readonly speak: Pick<Speak, 'toOnceAsked'>;
  readonly outbox: Pick<Outbox, 'batchCounts' | 'batchRefused' | 'retry'>;
  readonly wakeCourier: (destination: string) => void;
  readonly after: After;
  readonly waits: Pick<Waits, 'batch'>;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Log;
};

/**
 * A person who cannot be told is retried rarely. Letting go would make the next look find the batch at once.
 */
const definiteWaitMs = 12 * 3_600_000;
const failureGrowth = { baseMs: 2000, capMs: 60_000 };

type FollowStart = { readonly reporting: boolean; readonly waitMs: number };
type FollowedBatch = Owner & { dueAt: number; failures: number; reporting: boolean };

export function createBatchProgress(options: BatchProgressOptions): BatchProgress {
  const { store, now, log } = options;
  const { firstLookMs, betweenLooksMs, idleLookMs } = options.waits.batch;
  const going = new Map<string, FollowedBatch>();
  const step = createBatchStep(options);
  const looks = createSpacedLooks({
    dueAt: () => (going.size === 0 ? null : Math.min(...[...going.values()].map((one) => one.dueAt))),
    look,
    betweenMs: betweenLooksMs,
    after: options.after,
    now,
  });

  async function look(): Promise<void> {
    const [id, batch] = [...going].toSorted(([, a], [, b]) => a.dueAt - b.dueAt)[0] ?? [];
    if (id === undefined || !batch) return;
    batch.dueAt = now() + idleLookMs;
    try {
      if ((await options.speak.toOnceAsked(batch, () => step.take(id, batch))) === 'over') going.delete(id);
      batch.failures = 0;
    } catch (error) {
      await putOff(id, batch, error);
    }
  }

  async function putOff(id: string, batch: FollowedBatch, error: unknown): Promise<void> {
    const failure = readTelling(error);
    batch.failures += 1;
    log.warn({ batchId: id, slackError: slackErrorOf(error), err: error }, 'progress not reported');
    const backoff = () => backoffMs(batch.failures, failureGrowth, options.random);
    const definite = failure === 'nobody-there' || failure === 'never';
    const waitMs = typeof failure === 'object' ? failure.waitMs : definite ? definiteWaitMs : backoff();
    batch.dueAt = now() + waitMs;
  }

  function follow(id: string, { teamId, userId }: Owner, { reporting, waitMs }: FollowStart): void {
    going.set(id, { teamId, userId, dueAt: now() + waitMs, failures: 0, reporting });
    looks.plan();
  }

  const orphans = createOrphanBatches({
    ...options,
    isFollowed: (id) => going.has(id),
    follow: (batch) => follow(batch.id, batch, { reporting: batch.state === 'reporting', waitMs: 0 }),
  });

  return {
    async begin(review, goOn) {
      const all = await step.store(review, goOn).catch((error: unknown) => {
        log.error({ err: error, batchId: review.id }, 'batch not stored for delivery yet');
        return false;
      });
      follow(review.id, review, { reporting: false, waitMs: all ? firstLookMs : 0 });
    },
    settled(deliveries) {
      const heard = new Set(deliveries.flatMap(({ batchId }) => batchId ?? []));
      const batches = [...heard].flatMap((id) => going.get(id) ?? []);
      for (const batch of batches) if (batch.failures === 0) batch.dueAt = Math.min(batch.dueAt, now());
      if (batches.length > 0) looks.plan();
    },
    async retry(id, owner) {
      const batch = await store.find(id, owner);
      if (batch?.state !== 'done' || !batch.report) return { kind: 'nothing-left' };
      const { destination } = batch.report;
      if (options.standingOf(destination) === 'gone')
        return { kind: 'inbox-gone', destination, list: refusedFile(batch.choices.title) };
      const refused = await options.outbox.batchRefused(id);
      if (refused.length === 0) return { kind: 'nothing-left' };
      await store.save({ ...batch, state: 'confirmed', report: { ...batch.report, uploaded: false } });
      let armed = 0;
      for (const delivery of refused) {
        if (await options.outbox.retry(delivery.id, owner.teamId, null)) armed += 1;
        await options.pause();
      }
      options.wakeCourier(destination);
      follow(id, owner, { reporting: false, waitMs: firstLookMs });
      return { kind: armed > 0 ? 'on-its-way' : 'nothing-left' };
    },
    async describe(id, owner) {
      const batch = await store.find(id, owner);
      if (!batch?.report) return null;
      const { report } = batch;
      const counts = await options.outbox.batchCounts(id);
      return describeBatch({
        report,
        counts,
        title: options.titleOf(report.destination),
        file: batch.choices.title,
      });
    },
    resume: orphans.start,
    async stop() {
      await Promise.all([looks.stop(), orphans.stop()]);
    },
  };
}

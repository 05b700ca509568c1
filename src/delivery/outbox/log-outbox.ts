import type { Log } from '../../log.ts';
import type { NewDelivery, Stored } from '../delivery.ts';
import type { Outbox } from './outbox.ts';

type Options = {
  readonly log: Log;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
};

type Kept = {
  readonly deliveries: readonly NewDelivery[];
  readonly stored: readonly Stored[];
  readonly tookMs: number;
};

/**
 * The same outbox, which logs what was stored, taken back and armed again. What one commit stored is one line: a line an
 * ack would cost a busy process some percent of its CPU.
 */
export function logOutbox(outbox: Outbox, { log, clock }: Options): Outbox {
  let unsaid: Kept[] = [];
  const say = () => {
    for (const line of linesOf(unsaid)) log.info(line, 'stored');
    unsaid = [];
  };
  /** After the acks of this turn; the loop, and so the process, does not end before it. */
  const note = (deliveries: readonly NewDelivery[], stored: readonly Stored[], begunAt: number) => {
    if (unsaid.length === 0) setImmediate(say);
    unsaid.push({ deliveries, stored, tookMs: clock() - begunAt });
  };
  return {
    ...outbox,
    async store(deliveries) {
      const begunAt = clock();
      const stored = await outbox.store(deliveries);
      note(deliveries, stored, begunAt);
      return stored;
    },
    async storeUnless(delivery, unless) {
      const begunAt = clock();
      const answer = await outbox.storeUnless(delivery, unless);
      if (answer.kind === 'stored') note([delivery], [answer.stored], begunAt);
      return answer;
    },
    async withdraw(own) {
      const isWithdrawn = await outbox.withdraw(own);
      if (isWithdrawn) log.info({ deliveryId: own.id }, 'withdrawn');
      return isWithdrawn;
    },
    async retry(id, teamId, replyTo) {
      const armed = await outbox.retry(id, teamId, replyTo);
      if (armed) log.info({ deliveryId: id }, 'retried');
      return armed;
    },
  };
}

type Line = {
  readonly source: NewDelivery['source'];
  readonly destination: string;
  readonly batchId: string | null;
  readonly deliveryIds: string[];
  tookMs: number;
};

/** A line for each door, inbox and batch. What was known already is nothing new. */
function linesOf(all: readonly Kept[]): readonly object[] {
  const lines = new Map<string, Line>();
  for (const { deliveries, stored, tookMs } of all) {
    for (const [index, { source, destination, batchId }] of deliveries.entries()) {
      const one = stored[index];
      if (!one?.fresh) continue;
      const key = `${source} ${destination} ${batchId}`;
      const line = lines.get(key) ?? { source, destination, batchId, deliveryIds: [], tookMs };
      lines.set(key, line);
      line.deliveryIds.push(one.id);
      line.tookMs = Math.max(line.tookMs, tookMs);
    }
  }
  return [...lines.values()].map(describe);
}

/** Of a batch its own id says enough: its rows are named where they are refused. */
function describe({ source, destination, batchId, deliveryIds, tookMs }: Line): object {
  const [deliveryId, ...others] = deliveryIds;
  const rest = { source, destination, tookMs: Math.round(tookMs) };
  const count = deliveryIds.length;
  if (batchId !== null) return { batchId, count, ...rest };
  return others.length === 0 ? { deliveryId, ...rest } : { count, deliveryIds, ...rest };
}

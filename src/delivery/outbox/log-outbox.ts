import type { Log } from '../../log.ts';
import type { NewDelivery, StoreResult } from '../delivery.ts';
import type { Outbox } from './outbox.ts';

type Options = {
  readonly log: Log;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
};

type StoreLogEntry = {
  readonly deliveries: readonly NewDelivery[];
  readonly stored: readonly StoreResult[];
  readonly tookMs: number;
};

/**
 * Wraps an outbox to log what is stored, withdrawn and retried. Everything stored in one turn shares a line,
 * because a line for each ack would cost a busy process several percent of its CPU.
 */
export function logOutbox(outbox: Outbox, { log, clock }: Options): Outbox {
  let unsaid: StoreLogEntry[] = [];
  const say = () => {
    for (const line of linesOf(unsaid)) log.info(line, 'stored');
    unsaid = [];
  };
  /** Logs after the acks of this turn. The process can't end before that. */
  const note = (deliveries: readonly NewDelivery[], stored: readonly StoreResult[], begunAt: number) => {
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

/** One line for each source, inbox and batch. Deliveries already stored are left out. */
function linesOf(all: readonly StoreLogEntry[]): readonly object[] {
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

/** A batch is logged by its id alone. Rows are named when they are refused. */
function describe({ source, destination, batchId, deliveryIds, tookMs }: Line): object {
  const [deliveryId, ...others] = deliveryIds;
  const rest = { source, destination, tookMs: Math.round(tookMs) };
  const count = deliveryIds.length;
  if (batchId !== null) return { batchId, count, ...rest };
  return others.length === 0 ? { deliveryId, ...rest } : { count, deliveryIds, ...rest };
}

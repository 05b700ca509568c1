import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { StateCount } from './reading.ts';
import type { OutboxContext } from './store-deliveries.ts';
import { readState } from './stored-delivery.ts';

export type CountStates = {
  /**
   * Counts over everything kept. What another process armed again or forgot is noticed within 10 minutes, everything
   * else at once.
   */
  readonly count: () => Promise<readonly StateCount[]>;
  /** Something old was changed here: everything is counted anew the next time. */
  readonly startOver: () => void;
};

/** So many places in the order of arrival are counted in one turn of the event loop. */
const blockSize = 5000;
/** Replicas store side by side: into these, counted from the newest, a delivery may still come. */
const openBlocks = 2;
const knownMs = 600_000;

/**
 * Counts a store that only grows: rows stay for ever, and answered ones hardly ever change. So it remembers the counts
 * of each block in which nothing waits, and looks at the others alone. An index for it would cost every contact a page.
 */
export function createCountStates(context: OutboxContext): CountStates {
  let known = new Map<number, readonly StateCount[]>();
  let knownSince = context.clock();
  const startOver = () => {
    known = new Map();
    knownSince = context.clock();
  };
  return {
    startOver,
    async count() {
      if (context.clock() - knownSince >= knownMs) startOver();
      // What is started over meanwhile must not learn what was found before.
      const own = known;
      const all: StateCount[] = [];
      const { first, last } = await readEnds(context);
      for (let block = first; block <= last; block += 1) {
        const kept = own.get(block);
        const counts = kept ?? (await countBlock(context, block));
        all.push(...counts);
        if (kept) continue;
        const isOpen = block > last - openBlocks || counts.some(({ state }) => state === 'waiting');
        if (!isOpen) own.set(block, counts);
        await setImmediate();
      }
      return addUp(all);
    },
  };
}

async function readEnds({ db }: OutboxContext): Promise<{ readonly first: number; readonly last: number }> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select (select min(seq) from deliveries) as first, (select max(seq) from deliveries) as last`.execute(db);
  const blockOf = (seq: number | null | undefined) => Math.floor((seq ?? 0) / blockSize);
  return { first: blockOf(rows[0]?.first), last: blockOf(rows[0]?.last) };
}

async function countBlock({ db }: OutboxContext, block: number): Promise<readonly StateCount[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select((make) => ['destination', 'state', make.fn.countAll<number>().as('count')])
    .where('seq', '>=', block * blockSize)
    .where('seq', '<', (block + 1) * blockSize)
    .groupBy(['destination', 'state'])
    .execute();
  return rows.map(({ destination, state, count }) => ({ destination, state: readState(state), count }));
}

function addUp(counts: readonly StateCount[]): readonly StateCount[] {
  const sums = new Map<string, StateCount>();
  for (const one of counts) {
    const place = `${one.destination} ${one.state}`;
    sums.set(place, { ...one, count: one.count + (sums.get(place)?.count ?? 0) });
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}

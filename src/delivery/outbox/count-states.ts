import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { StateCount } from './reading.ts';
import type { OutboxContext } from './store-deliveries.ts';
import { readState } from './stored-delivery.ts';

export type CountStates = {
  /**
   * Counts everything kept. Retries and erasures by another process show within about 15 minutes, the rest at
   * once.
   */
  readonly count: () => Promise<readonly StateCount[]>;
  /** Notes that this process changed a delivery at this place in the order of arrival. */
  readonly lookAgainAt: (seq: number) => void;
  /** Notes that this process changed a lot, so that the next count starts from zero. */
  readonly startOver: () => void;
};

/** Places in the order of arrival counted per turn of the event loop. */
const blockSize = 5000;
/** The newest blocks stay uncached: replicas store side by side, so these may still get deliveries. */
const openBlocks = 2;
const knownMs = 600_000;

/** The counts of blocks in which nothing waits. */
type CountedBlocks = { readonly blocks: Map<number, readonly StateCount[]>; readonly since: number };

/**
 * Counts a store that only grows and whose answered rows hardly ever change. So the counts of blocks in which
 * nothing waits are cached; an index would cost every contact a page. The cache is renewed in the background
 * every ten minutes, so that nobody waits for two million rows.
 */
export function createCountStates(context: OutboxContext): CountStates {
  const nothingKnown = (): CountedBlocks => ({ blocks: new Map(), since: context.clock() });
  let known = nothingKnown();
  let counting: Promise<unknown> = Promise.resolve();
  let isRenewing = false;

  /** Counts run one after another, so that the second uses what the first has cached. */
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = counting.then(work);
    counting = turn.catch(() => {});
    return turn;
  };
  const renew = async () => {
    const before = known;
    const fresh = nothingKnown();
    await countAll(context, fresh);
    // Drop the fresh counts if something changed here meanwhile.
    if (known === before) known = fresh;
  };
  return {
    startOver: () => (known = nothingKnown()),
    lookAgainAt(seq) {
      const blocks = new Map(known.blocks);
      blocks.delete(blockOf(seq));
      known = { ...known, blocks };
    },
    async count() {
      const counts = await inTurn(() => countAll(context, known));
      if (context.clock() - known.since >= knownMs && !isRenewing) {
        isRenewing = true;
        // The next count tries again.
        void inTurn(renew)
          .catch(() => {})
          .finally(() => (isRenewing = false));
      }
      return counts;
    },
  };
}

/** Counts the blocks that aren't cached, and caches those that will hardly change. */
async function countAll(context: OutboxContext, { blocks }: CountedBlocks): Promise<readonly StateCount[]> {
  const all: StateCount[] = [];
  const { first, last } = await readEnds(context);
  for (let block = first; block <= last; block += 1) {
    const kept = blocks.get(block);
    const counts = kept ?? (await countBlock(context, block));
    all.push(...counts);
    if (kept) continue;
    const isOpen = block > last - openBlocks || counts.some(({ state }) => state === 'waiting');
    if (!isOpen) blocks.set(block, counts);
    await setImmediate();
  }
  return addUp(all);
}

function blockOf(seq: number): number {
  return Math.floor(seq / blockSize);
}

async function readEnds({ db }: OutboxContext): Promise<{ readonly first: number; readonly last: number }> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select (select min(seq) from deliveries) as first, (select max(seq) from deliveries) as last`.execute(db);
  return { first: blockOf(rows[0]?.first ?? 0), last: blockOf(rows[0]?.last ?? 0) };
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

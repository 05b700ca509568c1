import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { StateCount } from './reading.ts';
import type { OutboxContext } from './store-deliveries.ts';
import { readState } from './stored-delivery.ts';

export type CountStates = {
  /**
   * Counts over everything kept. What another process armed again or forgot is noticed within some 15 minutes, everything
   * else at once.
   */
  readonly count: () => Promise<readonly StateCount[]>;
  /** A delivery at this place in the order of arrival was changed here. */
  readonly lookAgainAt: (seq: number) => void;
  /** Much was changed here: everything is counted anew the next time. */
  readonly startOver: () => void;
};

/** So many places in the order of arrival are counted in one turn of the event loop. */
const blockSize = 5000;
/** Replicas store side by side: into these, counted from the newest, a delivery may still come. */
const openBlocks = 2;
const knownMs = 600_000;

/** What is known of the blocks in which nothing waits. */
type Known = { readonly blocks: Map<number, readonly StateCount[]>; readonly since: number };

/**
 * Counts a store that only grows: rows stay for ever, and answered ones hardly ever change. So it remembers the counts
 * of each block in which nothing waits, and looks at the others alone. An index for it would cost every contact a page.
 * What is known for ten minutes is counted anew behind the scenes, so that nobody waits for two million rows.
 */
export function createCountStates(context: OutboxContext): CountStates {
  const nothingKnown = (): Known => ({ blocks: new Map(), since: context.clock() });
  let known = nothingKnown();
  let counting: Promise<unknown> = Promise.resolve();
  let isRenewing = false;

  /** A second count waits for the first, and then knows what that has found. */
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = counting.then(work);
    counting = turn.catch(() => {});
    return turn;
  };
  const renew = async () => {
    const before = known;
    const fresh = nothingKnown();
    await countAll(context, fresh);
    // What was changed here meanwhile may have been counted before.
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
        // Whoever counts next tries again.
        void inTurn(renew)
          .catch(() => {})
          .finally(() => (isRenewing = false));
      }
      return counts;
    },
  };
}

/** Counts what is not known, and learns what will hardly change. */
async function countAll(context: OutboxContext, { blocks }: Known): Promise<readonly StateCount[]> {
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

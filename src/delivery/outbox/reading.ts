import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Delivery, DeliveryState } from '../delivery.ts';
import { readDelivery } from './stored-delivery.ts';
import type { OutboxContext } from './store-deliveries.ts';

/** How many deliveries of each state a destination has. */
export type StateCount = {
  readonly destination: string;
  readonly state: DeliveryState;
  readonly count: number;
};

/** How many deliveries of a batch are in each state. */
export type BatchCounts = Readonly<Record<'waiting' | 'imported' | 'refused', number>> & {
  /** Withdrawn or edited before being sent; absent when there are none. */
  readonly takenBack?: number;
};

/** Whose history, and how much of it. */
export type HistoryQuery = { readonly teamId: string; readonly userId: string; readonly limit: number };

/** One delivery of this team, or null. */
export async function findDelivery(
  context: OutboxContext,
  id: string,
  teamId: string,
): Promise<Delivery | null> {
  const row = await context.db
    .selectFrom('deliveries')
    .selectAll()
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return row ? readDelivery(row, context.encryption) : null;
}

/** What a person asked for, newest first. */
export async function readHistory(context: OutboxContext, query: HistoryQuery): Promise<readonly Delivery[]> {
  const rows = await context.db
    .selectFrom('deliveries')
    .selectAll()
    .where('team_id', '=', query.teamId)
    .where('asked_by', '=', query.userId)
    .orderBy('seq', 'desc')
    .limit(query.limit)
    .execute();
  return rows.map((row) => readDelivery(row, context.encryption));
}

/** How far a batch has come. */
export async function countBatch({ db }: OutboxContext, batchId: string): Promise<BatchCounts> {
  const rows = await db
    .selectFrom('deliveries')
    .select((make) => ['state', make.fn.countAll<number>().as('count')])
    .where('batch_id', '=', batchId)
    .groupBy('state')
    .execute();
  const count = (state: DeliveryState) => rows.find((row) => row.state === state)?.count ?? 0;
  const takenBack = count('withdrawn') + count('superseded');
  const counts = { waiting: count('waiting'), imported: count('imported'), refused: count('refused') };
  return takenBack > 0 ? { ...counts, takenBack } : counts;
}

/** Rows read and decrypted per turn of the event loop. */
const refusedAtOnce = 100;

/** The refused deliveries of a batch in row order. Thousands are read in parts, with other work between. */
export async function readRefused(context: OutboxContext, batchId: string): Promise<readonly Delivery[]> {
  const all: Delivery[] = [];
  for (let after = -1; ;) {
    const rows = await context.db
      .selectFrom('deliveries')
      .selectAll()
      .where('batch_id', '=', batchId)
      .where('row_number', '>', after)
      .where('state', '=', 'refused')
      .orderBy('row_number')
      .limit(refusedAtOnce)
      .execute();
    all.push(...rows.map((row) => readDelivery(row, context.encryption)));
    const last = rows.at(-1)?.row_number ?? null;
    if (last === null || rows.length < refusedAtOnce) return all;
    after = last;
    await setImmediate();
  }
}

/** When the oldest waiting delivery was added, or null. Reads only the first of each destination. */
export async function findOldestWaiting(
  { db }: OutboxContext,
  teamId: string | null,
): Promise<number | null> {
  const own = teamId === null ? sql`` : sql`and team_id = ${teamId}`;
  const { rows } = await sql<{ oldest: number | null }>`
    select min(created_at) as oldest from deliveries
    where seq in (select min(seq) from deliveries where state = 'waiting' ${own} group by destination)`.execute(
    db,
  );
  return rows[0]?.oldest ?? null;
}

/** How many outcomes are not told yet. */
export async function countPending({ db }: OutboxContext, teamId: string | null): Promise<number> {
  const untold = db
    .selectFrom('deliveries')
    .select((make) => make.fn.countAll<number>().as('count'))
    .where('news', 'is not', null);
  const own = teamId === null ? untold : untold.where('team_id', '=', teamId);
  const row = await own.executeTakeFirst();
  return row?.count ?? 0;
}

/** How many deliveries still wait for a destination. */
export async function countWaiting({ db }: OutboxContext, destination: string): Promise<number> {
  const row = await db
    .selectFrom('deliveries')
    .select((make) => make.fn.countAll<number>().as('count'))
    .where('destination', '=', destination)
    .where(sql<boolean>`state = 'waiting'`)
    .executeTakeFirst();
  return row?.count ?? 0;
}

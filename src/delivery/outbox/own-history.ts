import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Delivery } from '../delivery.ts';
import type { HistoryQuery } from './reading.ts';
import { readDelivery } from './stored-delivery.ts';
import type { OutboxContext } from './store-deliveries.ts';

type Person = Pick<HistoryQuery, 'teamId' | 'userId'>;

/** A person's waiting deliveries, and refused ones not fixed since. Newest first. */
export async function readOpen(context: OutboxContext, query: HistoryQuery): Promise<readonly Delivery[]> {
  const refused = await findRefused(context, query);
  const waiting = await findWaiting(context, query);
  const oldest = refused.at(-1);
  const better = oldest ? await findBetter(context, query, oldest.seq) : new Map<Lane, number>();
  const left = refused.filter(({ seq, lane }) => seq > (better.get(lane) ?? -1)).map(({ seq }) => seq);
  const shown = [...waiting, ...left].toSorted((one, other) => other - one).slice(0, query.limit);
  if (shown.length === 0) return [];
  const rows = await context.db
    .selectFrom('deliveries')
    .selectAll()
    .where('seq', 'in', shown)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map((row) => readDelivery(row, context.encryption));
}

/** Counts everything kept for a person. */
export async function countOwn(context: OutboxContext, person: Person): Promise<number> {
  const row = await ownOf(context, person)
    .select((make) => make.fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

type Lane = number | null;
type OwnRow = { readonly seq: number; readonly lane: Lane };

/** The newest refused, through their own index. The Home has no room for more. */
async function findRefused({ db }: OutboxContext, { teamId, userId, limit }: HistoryQuery) {
  const { rows } = await sql<OwnRow>`select seq, lane from deliveries
    where team_id = ${teamId} and asked_by = ${userId} and state = 'refused' and contact is not null
    order by seq desc limit ${limit}`.execute(db);
  return rows;
}

/** Rows looked at per turn of the event loop. */
const lookedAtAtOnce = 500;

/** The newest waiting of each inbox. Little waits unless an inbox is away. */
async function findWaiting({ db }: OutboxContext, { teamId, userId, limit }: HistoryQuery) {
  const destinations = await sql<{ destination: string }>`
    select destination from deliveries where state = 'waiting' group by destination`.execute(db);
  const found: number[] = [];
  for (const { destination } of destinations.rows) {
    const own: number[] = [];
    for (let before = Number.MAX_SAFE_INTEGER; own.length < limit;) {
      const { rows } = await sql<{ seq: number; team_id: string; asked_by: string | null }>`
        select seq, team_id, asked_by from deliveries
        where destination = ${destination} and state = 'waiting' and seq < ${before}
        order by seq desc limit ${lookedAtAtOnce}`.execute(db);
      own.push(
        ...rows.filter((row) => row.team_id === teamId && row.asked_by === userId).map(({ seq }) => seq),
      );
      const last = rows.at(-1);
      if (!last || rows.length < lookedAtAtOnce) break;
      before = last.seq;
      await setImmediate();
    }
    found.push(...own);
  }
  return found;
}

/** For each lane, the person's latest delivery since then that arrived or still waits. */
async function findBetter(context: OutboxContext, person: Person, since: number) {
  const better = new Map<Lane, number>();
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const rows = await ownOf(context, person)
      .select(['seq', 'lane', 'state'])
      .where('seq', '>', since)
      .where('seq', '<', before)
      .orderBy('seq', 'desc')
      .limit(lookedAtAtOnce)
      .execute();
    for (const { seq, lane, state } of rows) {
      if ((state === 'waiting' || state === 'imported') && !better.has(lane)) better.set(lane, seq);
    }
    const last = rows.at(-1);
    if (!last || rows.length < lookedAtAtOnce) return better;
    before = last.seq;
    await setImmediate();
  }
}

function ownOf({ db }: OutboxContext, { teamId, userId }: Person) {
  return db.selectFrom('deliveries').where('team_id', '=', teamId).where('asked_by', '=', userId);
}

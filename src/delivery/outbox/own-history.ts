import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Delivery } from '../delivery.ts';
import type { HistoryQuery } from './reading.ts';
import { readDelivery } from './stored-delivery.ts';
import type { OutboxParts } from './store-deliveries.ts';

type Person = Pick<HistoryQuery, 'teamId' | 'userId'>;

/** What a person asked for that still waits, or was refused and not put right since; the newest first. */
export async function readOpen(parts: OutboxParts, query: HistoryQuery): Promise<readonly Delivery[]> {
  const refused = await findRefused(parts, query);
  const since = [await findFirstWaiting(parts), refused.at(-1)?.seq ?? null].filter((seq) => seq !== null);
  if (since.length === 0) return [];
  const { waiting, better } = await lookThrough(parts, query, Math.min(...since));
  const left = refused.filter(({ seq, lane }) => seq > (better.get(lane) ?? -1)).map(({ seq }) => seq);
  const shown = [...waiting, ...left].toSorted((one, other) => other - one).slice(0, query.limit);
  if (shown.length === 0) return [];
  const rows = await parts.db
    .selectFrom('deliveries')
    .selectAll()
    .where('seq', 'in', shown)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map((row) => readDelivery(row, parts.sealing));
}

/** Counts over everything kept of a person. */
export async function countOwn(parts: OutboxParts, person: Person): Promise<number> {
  const row = await ownOf(parts, person)
    .select((make) => make.fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

type Lane = number | null;
type OwnRow = { readonly seq: number; readonly lane: Lane };

/** The newest, from an index of their own; of the rest the Home has no room. */
async function findRefused({ db }: OutboxParts, { teamId, userId, limit }: HistoryQuery) {
  const { rows } = await sql<OwnRow>`select seq, lane from deliveries
    where team_id = ${teamId} and asked_by = ${userId} and state = 'refused' and contact is not null
    order by seq desc limit ${limit}`.execute(db);
  return rows;
}

/** Where in the order of arrival something waits for the first time, whoever asked for it. */
async function findFirstWaiting({ db }: OutboxParts): Promise<number | null> {
  const { rows } = await sql<{ first: number | null }>`select min(first) as first from (
    select min(seq) as first from deliveries where state = 'waiting' group by destination) as firsts`.execute(
    db,
  );
  return rows[0]?.first ?? null;
}

/** So many of a person's deliveries are looked at in one turn of the event loop. */
const lookedAtAtOnce = 1000;

/** Looks at what a person asked for since then: what waits, and the latest of each lane that was not refused. */
async function lookThrough(parts: OutboxParts, query: HistoryQuery, since: number) {
  const waiting: number[] = [];
  const better = new Map<Lane, number>();
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const rows = await ownOf(parts, query)
      .select(['seq', 'lane', 'state', (make) => make('contact', 'is', null).as('erased')])
      .where('seq', '>=', since)
      .where('seq', '<', before)
      .orderBy('seq', 'desc')
      .limit(lookedAtAtOnce)
      .execute();
    for (const { seq, lane, state, erased } of rows) {
      if (state === 'waiting' && !erased && waiting.length < query.limit) waiting.push(seq);
      if (state !== 'refused' && !better.has(lane)) better.set(lane, seq);
    }
    const last = rows.at(-1);
    if (!last || rows.length < lookedAtAtOnce) return { waiting, better };
    before = last.seq;
    await setImmediate();
  }
}

function ownOf({ db }: OutboxParts, { teamId, userId }: Person) {
  return db.selectFrom('deliveries').where('team_id', '=', teamId).where('asked_by', '=', userId);
}

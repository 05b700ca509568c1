import { setImmediate } from 'node:timers/promises';
import { sql, type UpdateObject } from 'kysely';
import { dueIn } from '../../store/due-clock.ts';
import type { Tables } from '../../store/schema.ts';
import { lockedWaitMs } from './claims.ts';
import type { Delivery, News } from '../delivery.ts';
import { readDelivery, type DeliveryRow } from './stored-delivery.ts';
import type { OutboxContext } from './store-deliveries.ts';

/** News taken to be told, exclusively until the lease ends. */
export type PendingNotification = {
  readonly lease: string;
  readonly delivery: Delivery;
  readonly news: News;
  readonly attempts: number;
};

export type NotificationRequest = {
  readonly teamId: string;
  readonly limit: number;
  readonly leaseMs: number;
};

/** Queues “kept safe” for everyone who waits for this destination and has not been told. */
export type NoteKeptSafe = (destination: string) => Promise<void>;

/** Replicas store side by side, so rows may become visible out of order, by less than this. */
const overlap = 1000;

/** In an outage this runs with every new contact, so it looks only at what came since the last run. */
export function createNoteKeptSafe({ patientDb: db, due }: OutboxContext): NoteKeptSafe {
  const lookedUpTo = new Map<string, number>();
  return async (destination) => {
    const waiting = db.selectFrom('deliveries').where('destination', '=', destination);
    const { newest } = await waiting
      .where(sql<boolean>`state = 'waiting'`)
      .select((make) => make.fn.max('seq').as('newest'))
      .executeTakeFirstOrThrow();
    await db
      .updateTable('deliveries')
      .set({ kept_safe: 1, news: 'kept-safe', tell_due_at: dueIn(due, 0), tell_attempts: 0 })
      .where('destination', '=', destination)
      .where(sql<boolean>`state = 'waiting'`)
      .where('seq', '>', lookedUpTo.get(destination) ?? 0)
      .where('kept_safe', '=', 0)
      .where('tell', '=', 'person')
      .execute();
    if (newest === null) return;
    await makeFindable(db, { destination, after: lookedUpTo.get(destination) ?? 0, last: newest });
    lookedUpTo.set(destination, newest - overlap);
  };
}

/** The teams with news due to be told, found with one index step per team. */
export async function findTeamsToTell({ db, due }: OutboxContext): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from (
      with recursive teams(name) as (
        select min(team_id) from deliveries where news is not null
        union all
        select (select min(team_id) from deliveries where news is not null and team_id > teams.name)
        from teams where teams.name is not null
      )
      select name from teams
    ) as found
    where exists (select 1 from deliveries
      where news is not null and team_id = found.name and tell_due_at <= ${dueIn(due, 0)})`.execute(db);
  return rows.map(({ name }) => name);
}

const listedAtOnce = 500;

/**
 * Makes long-waiting contacts findable by number (docs/decisions.md 45), since their claim may be far off.
 */
async function makeFindable(
  db: OutboxContext['db'],
  {
    destination,
    after,
    last,
  }: { readonly destination: string; readonly after: number; readonly last: number },
): Promise<void> {
  for (let from = after; from < last;) {
    const { rows } = await sql<{ seq: number; findable: number }>`select seq, findable from deliveries
      where destination = ${destination} and state = 'waiting' and seq > ${from}
      order by seq limit ${listedAtOnce}`.execute(db);
    const seqs = rows.filter(({ findable }) => findable === 0).map(({ seq }) => seq);
    if (seqs.length > 0)
      await sql`update deliveries set findable = 1 where seq in (${sql.join(seqs)})`.execute(db);
    const end = rows.at(-1)?.seq;
    if (end === undefined || rows.length < listedAtOnce) return;
    from = end;
    await setImmediate();
  }
}

/**
 * Claims a team's due news, oldest first. News encrypted with another process's key is left to that process.
 */
export async function claimNotifications(
  context: OutboxContext,
  request: NotificationRequest,
): Promise<readonly PendingNotification[]> {
  const { db, engine, due, randomId, encryption } = context;
  const lease = randomId();
  const locking = engine === 'sqlite' ? sql`` : sql`for update skip locked`;
  const { rows } = await sql<DeliveryRow>`
    with taken as materialized (
      select seq from deliveries
      where news is not null and team_id = ${request.teamId} and tell_due_at <= ${dueIn(due, 0)}
      order by tell_due_at
      limit ${request.limit}
      ${locking}
    )
    update deliveries
    set tell_lease = ${lease}, tell_due_at = ${dueIn(due, request.leaseMs)}, tell_attempts = tell_attempts + 1
    where seq in (select seq from taken)
    returning *`.execute(db);
  const locked = rows.filter(({ contact }) => contact !== null && encryption.lacksKeyOf(contact));
  for (const { id } of locked) await leave(context, { id, lease }, lockedWaitMs);
  const ours = rows.filter((row) => !locked.includes(row));
  return ours.map((row) => {
    const delivery = readDelivery(row, encryption);
    return { lease, delivery, news: readNews(row.news, delivery.reason), attempts: row.tell_attempts };
  });
}

function readNews(news: string | null, reason: string | null): News {
  if (news === 'imported') return { kind: 'imported' };
  if (news === 'refused') return { kind: 'refused', reason: reason ?? '' };
  return { kind: 'kept-safe' };
}

/** Records what was told, in one write. An outcome that came in during “kept safe” is then due at once. */
export async function markTold(
  { db, now, due }: OutboxContext,
  told: readonly PendingNotification[],
): Promise<void> {
  const mark = async (kept: boolean, columns: UpdateObject<Tables, 'deliveries'>) => {
    const ours = told.filter(({ news }) => (news.kind === 'kept-safe') === kept);
    if (ours.length === 0) return;
    await db
      .updateTable('deliveries')
      .set({ tell_lease: null, ...columns })
      .where(
        'id',
        'in',
        ours.map(({ delivery }) => delivery.id),
      )
      .where('tell_lease', 'in', [...new Set(ours.map(({ lease }) => lease))])
      .execute();
  };
  await mark(true, { tell_due_at: dueIn(due, 0), news: sql<string | null>`nullif(news, 'kept-safe')` });
  await mark(false, { tell_due_at: null, news: null, response_url: null, told_at: now(), closed_at: now() });
}

/** Postpones telling. */
export function putOffTelling(
  context: OutboxContext,
  untold: PendingNotification,
  waitMs: number,
): Promise<void> {
  return leave(context, { id: untold.delivery.id, lease: untold.lease }, waitMs);
}

/** Extends the lease while somebody is being told. */
export async function renewTelling(
  { db, due }: OutboxContext,
  untold: PendingNotification,
  leaseMs: number,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ tell_due_at: dueIn(due, leaseMs) })
    .where('id', '=', untold.delivery.id)
    .where('tell_lease', '=', untold.lease)
    .execute();
}

async function leave(
  { db, due }: OutboxContext,
  { id, lease }: { readonly id: string; readonly lease: string },
  waitMs: number,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ tell_lease: null, tell_due_at: dueIn(due, waitMs) })
    .where('id', '=', id)
    .where('tell_lease', '=', lease)
    .execute();
}

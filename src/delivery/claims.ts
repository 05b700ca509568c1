import { sql, type Kysely, type UpdateObject } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { ClaimedDelivery } from './delivery.ts';
import { claimedColumns, placeOf, readClaimed, type ClaimedRow } from './stored-delivery.ts';
import type { OutboxParts } from './store-deliveries.ts';

/** Deliveries taken for one POST, nobody else's until the lease ends. */
export type Claim = { readonly lease: string; readonly deliveries: readonly ClaimedDelivery[] };

/** What a claimed delivery came to: `later` gives it back, due again at that time. */
export type Settlement =
  | { readonly kind: 'imported' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly dueAt: number };

export type ClaimRequest = { readonly destination: string; readonly limit: number; readonly leaseMs: number };

/** Takes what is due for a destination: the oldest of each person first, none of a person who has one in flight. */
export async function claimDue(parts: OutboxParts, request: ClaimRequest): Promise<Claim> {
  const lease = parts.randomId();
  const rows =
    parts.engine === 'sqlite'
      ? await takeRows(parts.db, parts, request, lease)
      : await parts.db.transaction().execute(async (trx) => {
          // Replicas claim one after the other, so each sees what the others have in flight.
          await sql`select pg_advisory_xact_lock(7238146, hashtext(${request.destination}))`.execute(trx);
          return takeRows(trx, parts, request, lease);
        });
  const inOrder = [...rows].sort((one, other) => one.seq - other.seq);
  return { lease, deliveries: inOrder.map((row) => readClaimed(row, request.destination, parts.sealing)) };
}

async function takeRows(
  db: Kysely<Tables>,
  { engine, now }: OutboxParts,
  { destination, limit, leaseMs }: ClaimRequest,
  lease: string,
): Promise<readonly ClaimedRow[]> {
  const at = now();
  const locking = engine === 'sqlite' ? sql`` : sql`for update of due skip locked`;
  const { rows } = await sql<ClaimedRow>`
    with taken as materialized (
      select due.seq from deliveries as due
      where due.destination = ${destination} and due.state = 'waiting' and due.due_at <= ${at}
        and not exists (
          select 1 from deliveries as other
          where other.lane = due.lane and other.state = 'waiting' and other.seq <> due.seq
            and (other.seq < due.seq or (other.lease is not null and other.due_at > ${at})))
      order by due.seq
      limit ${limit}
      ${locking}
    )
    update deliveries set lease = ${lease}, due_at = ${at + leaseMs}, attempts = attempts + 1
    where seq in (select seq from taken)
    returning ${sql.join(claimedColumns.map((column) => sql.ref(column)))}`.execute(db);
  return rows;
}

/** Keeps a claim for longer; false when it was lost. */
export async function renewClaim({ db, now }: OutboxParts, claim: Claim, leaseMs: number): Promise<boolean> {
  const ids = claim.deliveries.map((delivery) => delivery.id);
  const result = await db
    .updateTable('deliveries')
    .set({ due_at: now() + leaseMs })
    .where('lease', '=', claim.lease)
    .where('id', 'in', ids)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Records what claimed deliveries came to, fenced by the lease: those that are no longer ours stay as they are.
 * Gives the ids that were recorded.
 */
export async function settleClaimed(
  { db, now, sealing }: OutboxParts,
  claim: Claim,
  settlement: Settlement,
): Promise<readonly string[]> {
  const record = async (ids: readonly string[], columns: UpdateObject<Tables, 'deliveries'>) => {
    const ours = db.updateTable('deliveries').where('lease', '=', claim.lease).where('id', 'in', ids);
    return (await ours.set(columns).returning('id').execute()).map((row) => row.id);
  };
  const all = claim.deliveries.map((delivery) => delivery.id);
  switch (settlement.kind) {
    case 'later':
      return record(all, { lease: null, due_at: settlement.dueAt });
    case 'imported':
      return record(all, settledColumns('imported', now()));
    case 'refused': {
      const columns = settledColumns('refused', now());
      const sealed = (id: string) => sealing.seal(settlement.reason, placeOf('reason', id));
      const each = all.map((id) => record([id], { ...columns, reason: sealed(id) }));
      return (await Promise.all(each)).flat();
    }
  }
}

/** Who is being told "kept safe" right now hears the outcome after that, not at the same time. */
function settledColumns(state: 'imported' | 'refused', at: number) {
  return {
    state,
    settled_at: at,
    lease: null,
    news: sql<string | null>`case when tell = 'person' then cast(${state} as text) end`,
    tell_due_at: sql<number | null>`case when tell <> 'person' then null
      when tell_lease is not null and tell_due_at > ${at} then tell_due_at else cast(${at} as bigint) end`,
    tell_attempts: 0,
    response_url: sql<string | null>`case when tell = 'person' then response_url end`,
    closed_at: sql<number | null>`case when tell = 'person' then null else cast(${at} as bigint) end`,
  };
}

/** Gives back every claim, of sending and of telling: for a start after a crash, when nobody else can have one. */
export async function releaseAll({ db, now }: OutboxParts): Promise<void> {
  await sql`update deliveries set lease = null, due_at = ${now()}
    where state = 'waiting' and lease is not null`.execute(db);
  await sql`update deliveries set tell_lease = null, tell_due_at = ${now()}
    where news is not null and tell_lease is not null`.execute(db);
}

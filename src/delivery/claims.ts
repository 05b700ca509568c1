import { sql, type QueryResult } from 'kysely';
import { anyOf, createStatement, listValue, type Statement } from '../store/statement.ts';
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
export type ClaimDue = (request: ClaimRequest) => Promise<Claim>;

export function createClaimDue(parts: OutboxParts): ClaimDue {
  const { db, engine, now, randomId, sealing } = parts;
  const take = createTake(engine);
  return async ({ destination, limit, leaseMs }) => {
    const lease = randomId();
    const at = now();
    const values = [destination, at, at, limit, lease, at + leaseMs];
    const { rows } =
      engine === 'sqlite'
        ? await take(db, values)
        : await db.transaction().execute(async (trx) => {
            // Replicas claim one after the other, so each sees what the others have in flight.
            await sql`select pg_advisory_xact_lock(7238146, hashtext(${destination}))`.execute(trx);
            return take(trx, values);
          });
    const inOrder = [...rows].sort((one, other) => one.seq - other.seq);
    return { lease, deliveries: inOrder.map((row) => readClaimed(row, destination, sealing)) };
  };
}

function createTake(engine: OutboxParts['engine']): Statement<ClaimedRow> {
  return createStatement(
    engine,
    `with taken as materialized (
      select due.seq from deliveries as due
      where due.destination = ? and due.state = 'waiting' and due.due_at <= ?
        and not exists (
          select 1 from deliveries as other
          where other.lane = due.lane and other.state = 'waiting' and other.seq <> due.seq
            and (other.seq < due.seq or (other.lease is not null and other.due_at > ?)))
      order by due.seq
      limit ?
      ${engine === 'sqlite' ? '' : 'for update of due skip locked'}
    )
    update deliveries set lease = ?, due_at = ?, attempts = attempts + 1
    where seq in (select seq from taken)
    returning ${claimedColumns.join(', ')}`,
  );
}

/** Keeps a claim for longer; false when it was lost. */
export async function renewClaim(
  { db, now }: OutboxParts,
  { lease, deliveries }: Claim,
  leaseMs: number,
): Promise<boolean> {
  const result = await db
    .updateTable('deliveries')
    .set({ due_at: now() + leaseMs })
    .where('lease', '=', lease)
    .where(
      'seq',
      'in',
      deliveries.map(({ seq }) => seq),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Records what claimed deliveries came to, fenced by the lease: those that are no longer ours stay as they are.
 * Gives the ids of those that were answered for good by it.
 */
export type SettleClaimed = (claim: Claim, settlement: Settlement) => Promise<readonly string[]>;

export function createSettleClaimed({ db, engine, now, sealing }: OutboxParts): SettleClaimed {
  const ours = `where lease = ? and seq ${anyOf(engine)}`;
  const giveBack = createStatement(engine, `update deliveries set lease = null, due_at = ? ${ours}`);
  const accept = createStatement(engine, `update deliveries set ${settled} ${ours}`);
  const refuse = createStatement(engine, `update deliveries set reason = ?, ${settled} ${ours}`);
  const find = createStatement<{ readonly id: string }>(
    engine,
    `select id from deliveries where seq ${anyOf(engine)} and state = ? and settled_at = ?`,
  );
  const listOf = (claimed: Claim['deliveries']) =>
    listValue(
      engine,
      claimed.map(({ seq }) => seq),
    );

  /** Nearly always all of them: which, is only asked when it was fewer. */
  async function recordedOf(
    claimed: Claim['deliveries'],
    change: QueryResult<never>,
    state: string,
    at: number,
  ) {
    if (Number(change.numAffectedRows) === claimed.length) return claimed.map(({ id }) => id);
    return (await find(db, [listOf(claimed), state, at])).rows.map(({ id }) => id);
  }

  return async ({ lease, deliveries }, settlement) => {
    const at = now();
    switch (settlement.kind) {
      case 'later':
        await giveBack(db, [settlement.dueAt, lease, listOf(deliveries)]);
        return [];
      case 'imported': {
        const values = [...settledValues('imported', at), lease, listOf(deliveries)];
        return recordedOf(deliveries, await accept(db, values), 'imported', at);
      }
      case 'refused': {
        const each = deliveries.map(async (one) => {
          const reason = sealing.seal(settlement.reason, placeOf('reason', one.id));
          const values = [reason, ...settledValues('refused', at), lease, listOf([one])];
          return recordedOf([one], await refuse(db, values), 'refused', at);
        });
        return (await Promise.all(each)).flat();
      }
    }
  };
}

/** Who is being told "kept safe" right now hears the outcome after that, not at the same time. */
const settled = `state = ?, settled_at = ?, lease = null, tell_attempts = 0,
  news = case when tell = 'person' then cast(? as text) end,
  tell_due_at = case when tell <> 'person' then null
    when tell_lease is not null and tell_due_at > ? then tell_due_at else cast(? as bigint) end,
  response_url = case when tell = 'person' then response_url end,
  closed_at = case when tell = 'person' then null else cast(? as bigint) end`;

function settledValues(state: 'imported' | 'refused', at: number): readonly unknown[] {
  return [state, at, state, at, at, at];
}

/** Gives back every claim, of sending and of telling: for a start after a crash, when nobody else can have one. */
export async function releaseAll({ db, now }: OutboxParts): Promise<void> {
  await sql`update deliveries set lease = null, due_at = ${now()}
    where state = 'waiting' and lease is not null`.execute(db);
  await sql`update deliveries set tell_lease = null, tell_due_at = ${now()}
    where news is not null and tell_lease is not null`.execute(db);
}

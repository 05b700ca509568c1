import { sql } from 'kysely';
import { dueIn, type DueClock } from '../../store/due-clock.ts';
import { createStatement, type Statement } from '../../store/statement.ts';
import type { ClaimedDelivery } from '../delivery.ts';
import { createEndReplaced } from '../end-waiting.ts';
import { claimedColumns, readClaimed, type ClaimedRow } from './stored-delivery.ts';
import type { OutboxContext } from './store-deliveries.ts';

/** Deliveries taken for one POST, exclusively until the lease ends. */
export type Claim = {
  readonly lease: string;
  /** End of the lease unless renewed, by this process's monotonic clock. */
  readonly until: number;
  readonly deliveries: readonly ClaimedDelivery[];
};

/** A claim, and how many deliveries were left out because only another process has their key. */
export type ClaimWithCount = Claim & { readonly locked: number };

export type ClaimRequest = { readonly destination: string; readonly limit: number; readonly leaseMs: number };

/** Claims what is due for a destination: each person's oldest, and none for a person with one in flight. */
export type ClaimDue = (request: ClaimRequest) => Promise<ClaimWithCount>;

/** During a key rotation another replica has the key, and will claim it meanwhile. */
export const lockedWaitMs = 10_000;

export function createClaimDue(context: OutboxContext): ClaimDue {
  const { db, engine, clock, due, randomId, encryption } = context;
  const take = createTake(engine, due);
  const endReplaced = createEndReplaced(context);
  return async function claim({ destination, limit, leaseMs }) {
    const lease = randomId();
    const at = clock();
    const values = [destination, due.value(0), due.value(0), limit, lease, due.value(leaseMs)];
    const { rows } =
      engine === 'sqlite'
        ? await take(db, values)
        : await db.transaction().execute(async (trx) => {
            // Replicas claim one at a time, so each sees what the others have in flight.
            await sql`select pg_advisory_xact_lock(7238146, hashtext(${destination}))`.execute(trx);
            return take(trx, values);
          });
    const locked = rows.filter(({ contact }) => contact !== null && encryption.lacksKeyOf(contact));
    if (locked.length > 0) await leave(context, locked);
    // Whoever sent it before ended with the POST in flight.
    const replaced = rows.filter((row) => row.is_replaced === 1).map(({ seq }) => seq);
    if (replaced.length > 0) await endReplaced(db, lease, replaced);
    if (replaced.length > 0 && replaced.length === rows.length) return claim({ destination, limit, leaseMs });
    const ours = rows
      .filter((row) => row.is_replaced === 0 && !locked.includes(row))
      .sort((one, other) => one.seq - other.seq);
    return {
      lease,
      until: at + leaseMs,
      deliveries: ours.map((row) => readClaimed(row, destination, encryption)),
      locked: locked.length,
    };
  };
}

async function leave({ db, due }: OutboxContext, rows: readonly ClaimedRow[]): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ lease: null, due_at: dueIn(due, lockedWaitMs) })
    .where(
      'seq',
      'in',
      rows.map(({ seq }) => seq),
    )
    .execute();
}

/**
 * Untried rows are always due, so only tried rows can block a lane. The lane index holds only those: an index
 * of all waiting rows would cost every contact one more write.
 */
function createTake(engine: OutboxContext['engine'], due: DueClock): Statement<ClaimedRow> {
  return createStatement(
    engine,
    `with firsts as materialized (
      select min(seq) as seq from (
        select seq, lane from deliveries as due
        where destination = ? and state = 'waiting' and (attempts = 0 or due_at <= ${due.text})
          and not exists (
            select 1 from deliveries as tried
            where tried.lane = due.lane and tried.state = 'waiting' and tried.attempts > 0 and tried.due_at > ${due.text})
        order by seq
        limit ?
      ) as due
      group by lane
    ), taken as materialized (
      select seq from deliveries where state = 'waiting' and seq in (select seq from firsts)
      ${engine === 'sqlite' ? '' : 'for update skip locked'}
    )
    update deliveries set lease = ?, due_at = ${due.text}, attempts = attempts + 1, findable = 1
    where seq in (select seq from taken)
    returning ${claimedColumns.join(', ')}`,
  );
}

/** Extends a claim's lease. Null when the claim was lost. */
export async function renewClaim(
  { db, clock, due }: OutboxContext,
  claim: Claim,
  leaseMs: number,
): Promise<Claim | null> {
  const until = clock() + leaseMs;
  const result = await db
    .updateTable('deliveries')
    .set({ due_at: dueIn(due, leaseMs) })
    .where('lease', '=', claim.lease)
    .where(
      'seq',
      'in',
      claim.deliveries.map(({ seq }) => seq),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n ? { ...claim, until } : null;
}

/**
 * Releases every claim, of sending and of telling. For a start after a crash, when no other process holds
 * any.
 */
export async function releaseAll({ db, due }: OutboxContext): Promise<void> {
  await sql`update deliveries set lease = null, due_at = ${dueIn(due, 0)}
    where state = 'waiting' and lease is not null`.execute(db);
  await sql`update deliveries set tell_lease = null, tell_due_at = ${dueIn(due, 0)}
    where news is not null and tell_lease is not null`.execute(db);
}

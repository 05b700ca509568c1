import type { QueryResult } from 'kysely';
import type { DueClock } from '../../store/due-clock.ts';
import { inList, createStatement, listValue } from '../../store/statement.ts';
import { createEndReplaced } from '../end-waiting.ts';
import type { Claim } from './claims.ts';
import { createGroupCommit } from './group-commit.ts';
import type { OutboxContext } from './store-deliveries.ts';
import { placeOf } from './stored-delivery.ts';

/** The outcome of a claimed delivery. `later` gives it back, due after `waitMs`. */
export type Settlement =
  | { readonly kind: 'imported' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'later'; readonly waitMs: number };

/** Records the outcome of deliveries whose lease is still ours. Returns the ids now settled for good. */
export type SettleClaimed = (claim: Claim, settlement: Settlement) => Promise<readonly string[]>;

export function createSettleClaimed(context: OutboxContext): SettleClaimed {
  const { db, engine, now, due, encryption } = context;
  const endReplaced = createEndReplaced(context);
  const any = inList(engine);
  const settled = settledColumns(due);
  const giveBack = createStatement(
    engine,
    `update deliveries set lease = null, due_at = ${due.text} where lease = ? and seq ${any}`,
  );
  const accept = createStatement(
    engine,
    `update deliveries set ${settled} where lease ${any} and seq ${any}`,
  );
  const refuse = createStatement(
    engine,
    `update deliveries set reason = ?, ${settled} where lease = ? and seq = ?`,
  );
  const find = createStatement<{ readonly id: string }>(
    engine,
    `select id from deliveries where seq ${any} and state = ? and settled_at = ?`,
  );
  const listOf = (claimed: Claim['deliveries']) =>
    listValue(
      engine,
      claimed.map(({ seq }) => seq),
    );

  /** Normally all of them. Which ones is asked only when fewer were changed. */
  async function recordedOf(
    claimed: Claim['deliveries'],
    change: QueryResult<never>,
    state: string,
    at: number,
  ) {
    if (Number(change.numAffectedRows) === claimed.length) return claimed.map(({ id }) => id);
    return (await find(db, [listOf(claimed), state, at])).rows.map(({ id }) => id);
  }

  /** Answers that arrive together share a commit, which lets sends that are ready go first. */
  const acceptTogether = createGroupCommit(async (claims: readonly Claim[]) => {
    const at = now();
    const all = claims.flatMap(({ deliveries }) => deliveries);
    const leases = listValue(
      engine,
      claims.map(({ lease }) => lease),
    );
    const values = [...settledValues(due, 'imported', at), leases, listOf(all)];
    const recorded = new Set(await recordedOf(all, await accept(db, values), 'imported', at));
    // A row whose lease expired belongs to whoever claimed it again.
    const newestFirst = claims.toSorted((one, other) => other.until - one.until);
    const own = new Map(
      newestFirst.map((claim) => [claim, idsOf(claim).filter((id) => recorded.delete(id))]),
    );
    return claims.map((claim) => own.get(claim) ?? []);
  }, 1);

  return async (claim, settlement) => {
    const { lease, deliveries } = claim;
    const at = now();
    switch (settlement.kind) {
      case 'later':
        await endReplaced(
          db,
          lease,
          deliveries.map(({ seq }) => seq),
        );
        await giveBack(db, [due.value(settlement.waitMs), lease, listOf(deliveries)]);
        return [];
      case 'imported':
        return (await acceptTogether([claim])).flat();
      case 'refused': {
        const each = deliveries.map(async (one) => {
          const reason = encryption.seal(settlement.reason, placeOf('reason', one.id));
          const values = [reason, ...settledValues(due, 'refused', at), lease, one.seq];
          return recordedOf([one], await refuse(db, values), 'refused', at);
        });
        return (await Promise.all(each)).flat();
      }
    }
  };
}

const idsOf = ({ deliveries }: Claim) => deliveries.map(({ id }) => id);

/** A person being told “kept safe” right now hears the outcome afterwards, not at the same time. */
const settledColumns = (due: DueClock) => `state = ?, settled_at = ?, lease = null, tell_attempts = 0,
  news = case when tell = 'person' then cast(? as text) end,
  tell_due_at = case when tell <> 'person' then null
    when tell_lease is not null and tell_due_at > ${due.text} then tell_due_at else ${due.text} end,
  response_url = case when tell = 'person' then response_url end,
  closed_at = case when tell = 'person' then null else cast(? as bigint) end`;

function settledValues(due: DueClock, state: 'imported' | 'refused', at: number): readonly unknown[] {
  return [state, at, state, due.value(0), due.value(0), at];
}

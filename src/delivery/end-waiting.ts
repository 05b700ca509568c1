import type { Database, Engine } from '../store/schema.ts';
import { createStatement, inList, listValue } from '../store/statement.ts';
import type { DueClock } from '../store/due-clock.ts';

/** A delivery, and the person who asked for it. */
export type OwnDelivery = { readonly id: string; readonly teamId: string; readonly askedBy: string };

/**
 * Ends a waiting delivery without sending it. False when it is answered, in flight, erased or somebody
 * else's.
 */
export type EndWaiting = (
  db: Database,
  own: OwnDelivery,
  state: 'withdrawn' | 'superseded',
) => Promise<boolean>;

type Context = { readonly engine: Engine; readonly now: () => number; readonly due: DueClock };

/** A delivery that ends says nothing any more. */
const ending =
  'state = ?, settled_at = ?, closed_at = ?, lease = null, response_url = null, news = null, tell_due_at = null, tell_lease = null';

/** An expired lease doesn't count as in flight. */
export function createEndWaiting({ engine, now, due }: Context): EndWaiting {
  const end = createStatement(
    engine,
    `update deliveries set ${ending}
    where id = ? and team_id = ? and asked_by = ? and state = 'waiting' and contact is not null
      and (lease is null or due_at <= ${due.text})`,
  );
  return async (db, { id, teamId, askedBy }, state) => {
    const at = now();
    const { numAffectedRows } = await end(db, [state, at, at, id, teamId, askedBy, due.value(0)]);
    return Number(numAffectedRows ?? 0) > 0;
  };
}

/** Ends for an edit what waits. What is in flight is marked: it ends unless that POST settles it. */
export function createReplaceWaiting(context: Context): (db: Database, own: OwnDelivery) => Promise<void> {
  const end = createEndWaiting(context);
  const mark = createStatement(
    context.engine,
    `update deliveries set is_replaced = 1
    where id = ? and team_id = ? and asked_by = ? and state = 'waiting' and contact is not null`,
  );
  return async (db, own) => {
    if (!(await end(db, own, 'superseded'))) await mark(db, [own.id, own.teamId, own.askedBy]);
  };
}

/** Ends those of a lease that an edit has replaced. Returns how many. */
export function createEndReplaced({ engine, now }: Pick<Context, 'engine' | 'now'>) {
  const end = createStatement(
    engine,
    `update deliveries set ${ending} where lease = ? and seq ${inList(engine)} and is_replaced = 1`,
  );
  return async (db: Database, lease: string, seqs: readonly number[]): Promise<number> => {
    const at = now();
    const values = ['superseded', at, at, lease, listValue(engine, seqs)];
    return Number((await end(db, values)).numAffectedRows ?? 0);
  };
}

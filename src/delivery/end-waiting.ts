import type { Database, Engine } from '../store/schema.ts';
import { createStatement } from '../store/statement.ts';
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

/** An expired lease doesn't count as in flight. */
export function createEndWaiting({ engine, now, due }: Context): EndWaiting {
  const end = createStatement(
    engine,
    `update deliveries set state = ?, settled_at = ?, closed_at = ?, lease = null, response_url = null,
      news = null, tell_due_at = null, tell_lease = null
    where id = ? and team_id = ? and asked_by = ? and state = 'waiting' and contact is not null
      and (lease is null or due_at <= ${due.text})`,
  );
  return async (db, { id, teamId, askedBy }, state) => {
    const at = now();
    const { numAffectedRows } = await end(db, [state, at, at, id, teamId, askedBy, due.value(0)]);
    return Number(numAffectedRows ?? 0) > 0;
  };
}

import type { Database, Engine } from '../store/schema.ts';
import { createStatement } from '../store/statement.ts';
import type { DueClock } from '../store/due-clock.ts';

/** Whose delivery: the person who asked for it. */
export type OwnDelivery = { readonly id: string; readonly teamId: string; readonly askedBy: string };

/** Ends what waits without sending it; false when it is answered, on its way at this moment, erased or somebody else's. */
export type EndWaiting = (
  db: Database,
  own: OwnDelivery,
  state: 'withdrawn' | 'superseded',
) => Promise<boolean>;

type Context = { readonly engine: Engine; readonly now: () => number; readonly due: DueClock };

/** A lease that has ended is nobody's: what it was for falls due again, or ends here. */
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

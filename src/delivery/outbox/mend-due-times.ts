import { sql } from 'kysely';
import { dueIn } from '../../store/due-clock.ts';
import { changeInParts } from './change-in-parts.ts';
import type { OutboxContext } from './store-deliveries.ts';

const minuteMs = 60_000;
/** More than the longest lease, which is three times the longest time-out. */
const mostLeaseMs = 10 * minuteMs;
const mostPutOffMs = minuteMs + 1000;
const mostTellLeaseMs = 2 * minuteMs;
/** Telling somebody unreachable is put off for thirty days. */
const mostTellPutOffMs = 31 * 24 * 60 * minuteMs;

/** Repairs due times after the clock was set back: a time further off than any real wait becomes now. */
export async function mendDueTimes({ db, due }: Pick<OutboxContext, 'db' | 'due'>): Promise<void> {
  const after = (ms: number) => dueIn(due, ms);
  await changeInParts(
    db,
    sql`lease = null, due_at = ${after(0)}`,
    sql`state = 'waiting' and attempts > 0
      and due_at > case when lease is null then ${after(mostPutOffMs)} else ${after(mostLeaseMs)} end`,
  );
  await changeInParts(
    db,
    sql`tell_lease = null, tell_due_at = ${after(0)}`,
    sql`news is not null and tell_due_at > ${after(0)} and tell_due_at > case
      when tell_lease is not null then ${after(mostTellLeaseMs)}
      when tell_attempts = 0 then ${after(0)}
      else ${after(mostTellPutOffMs)} end`,
  );
}

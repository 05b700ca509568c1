import { sql } from 'kysely';
import { changeInParts } from './change-in-parts.ts';
import { mendDueTimes } from './mend-due-times.ts';
import type { OutboxContext } from './store-deliveries.ts';

const giveUpTellingMs = 7 * 24 * 3_600_000;

/**
 * Erases what is no longer needed (docs/decisions.md 18): spent response URLs, and personal columns `keepMs`
 * after the delivery was closed. Telling is given up after 7 days. Also mends due times after a clock was set
 * back. Returns how many deliveries were emptied.
 */
export async function eraseSpent(
  { patientDb: db, cutLog, now, due }: OutboxContext,
  keepMs: number,
): Promise<number> {
  const at = now();
  await changeInParts(
    db,
    sql`news = null, tell_lease = null, closed_at = ${at}`,
    sql`news is not null and settled_at <= ${at - giveUpTellingMs}`,
  );
  await mendDueTimes({ db, due });
  const spent = await dropSpentUrls(db, at);
  const emptied = await emptyClosed(db, at - keepMs);
  const batches = await db.deleteFrom('batches').where('expires_at', '<=', at).executeTakeFirst();
  const changed = spent + emptied + batches.numDeletedRows;
  if (changed > 0n) await cutLog();
  return Number(emptied);
}

function emptyClosed(db: OutboxContext['db'], closedBy: number): Promise<bigint> {
  return changeInParts(
    db,
    sql`contact = null, reason = null, response_url = null, channel_id = null, lane = null`,
    sql`contact is not null and closed_at <= ${closedBy}
      and (batch_id is null or batch_id not in (${goingBatches}))`,
  );
}

/** Batches not over yet: their report still needs the refused rows. */
const goingBatches = sql`
  select id from batches where state in ('confirmed', 'reporting')
  union select batch_id from deliveries where state = 'waiting' and batch_id is not null`;

/** Only waiting and untold deliveries still have a URL. Both states have an index. */
async function dropSpentUrls(db: OutboxContext['db'], at: number): Promise<bigint> {
  const spent = sql`response_url is not null and response_url_until <= ${at}`;
  const waiting = await changeInParts(db, sql`response_url = null`, sql`state = 'waiting' and ${spent}`);
  return waiting + (await changeInParts(db, sql`response_url = null`, sql`news is not null and ${spent}`));
}

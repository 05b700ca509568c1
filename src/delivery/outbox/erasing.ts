import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { OutboxParts } from './store-deliveries.ts';
import { readPhone } from '../../contact/phone/phone.ts';
import { samePersonKey } from '../../contact/phone/same-person.ts';
import { hashLane } from '../../store/field-encryption.ts';

/** Whose data to forget: everything a person asked for (in every team when `teamId` is null), everything about a number, or one delivery. */
export type ForgetRequest =
  | { readonly teamId: string | null; readonly userId: string }
  | { readonly e164: string }
  | { readonly id: string };

const hourMs = 3_600_000;
const giveUpTellingMs = 7 * 24 * hourMs;

/**
 * Erases what has done its work (docs/decisions.md 18): personal columns `keepMs` after the last thing was done, spent
 * response URLs; who cannot be told is given up after 7 days. What a clock that was set back since left for a day that
 * is not near is due again. Gives how many deliveries were emptied.
 */
export async function eraseSpent(
  { patientDb: db, cutLog, now }: OutboxParts,
  keepMs: number,
): Promise<number> {
  const at = now();
  await db
    .updateTable('deliveries')
    .set({ news: null, tell_lease: null, closed_at: at })
    .where('news', 'is not', null)
    .where('settled_at', '<=', at - giveUpTellingMs)
    .execute();
  await bringNear(db, at);
  const spent = await dropSpentUrls(db, at);
  const emptied = await emptyClosed(db, at - keepMs);
  const batches = await db.deleteFrom('batches').where('expires_at', '<=', at).executeTakeFirst();
  const changed = spent + emptied + batches.numDeletedRows;
  if (changed > 0n) await cutLog();
  return Number(emptied);
}

/** Nothing waits for longer than an hour to be sent, as long as a `Retry-After` is believed, and than twelve to be told. */
async function bringNear(db: OutboxParts['db'], at: number): Promise<void> {
  await sql`update deliveries set lease = null, due_at = ${at}
    where state = 'waiting' and attempts > 0 and due_at > ${at + hourMs}`.execute(db);
  await sql`update deliveries set tell_lease = null, tell_due_at = ${at}
    where news is not null and tell_due_at > ${at + 12 * hourMs}`.execute(db);
}

/** A few hundred at a time, others between: a long-forgotten store has many. */
async function emptyClosed(db: OutboxParts['db'], closedBy: number): Promise<bigint> {
  for (let emptied = 0n; ;) {
    const { numAffectedRows = 0n } = await sql`
      update deliveries
      set contact = null, reason = null, response_url = null, channel_id = null, lane = null
      where seq in (
        select seq from deliveries where contact is not null and closed_at <= ${closedBy}
          and (batch_id is null or batch_id not in (${goingBatches})) limit 500)`.execute(db);
    emptied += numAffectedRows;
    if (numAffectedRows === 0n) return emptied;
    await setImmediate();
  }
}

/** What was refused of a batch is needed for its report: a batch is over when nothing of it waits and its end is told. */
const goingBatches = sql`
  select id from batches where state in ('confirmed', 'reporting')
  union select batch_id from deliveries where state = 'waiting' and batch_id is not null`;

/** Only what waits, or waits to be told, still has a URL; each has its index. */
async function dropSpentUrls(db: OutboxParts['db'], at: number): Promise<bigint> {
  const spent = sql`response_url is not null and response_url_until <= ${at}`;
  const waiting = await sql`update deliveries set response_url = null
    where state = 'waiting' and ${spent}`.execute(db);
  const untold = await sql`update deliveries set response_url = null
    where news is not null and ${spent}`.execute(db);
  return (waiting.numAffectedRows ?? 0n) + (untold.numAffectedRows ?? 0n);
}

/** Removes every trace of it, waiting or not, and reviews that have ended; gives how many deliveries that were. */
export async function forgetDeliveries(parts: OutboxParts, request: ForgetRequest): Promise<number> {
  const { patientDb: db, cutLog } = parts;
  const all = db.deleteFrom('deliveries');
  const chosen =
    'e164' in request
      ? all.where('lane', 'in', await lanesOf(parts, request.e164))
      : 'id' in request
        ? all.where('id', '=', request.id)
        : all.where('team_id', '=', teamOrEvery(request.teamId)).where('asked_by', '=', request.userId);
  const { numDeletedRows } = await chosen.executeTakeFirst();
  if ('userId' in request) await forgetPerson(parts, request);
  await db.deleteFrom('batches').where('expires_at', '<=', parts.now()).execute();
  await cutLog();
  return Number(numDeletedRows);
}

type PersonRequest = Extract<ForgetRequest, { readonly userId: string }>;

async function forgetPerson(
  { patientDb: db }: OutboxParts,
  { teamId, userId }: PersonRequest,
): Promise<void> {
  const team = teamOrEvery(teamId);
  await db.deleteFrom('preferences').where('team_id', '=', team).where('user_id', '=', userId).execute();
  await db.deleteFrom('batches').where('team_id', '=', team).where('user_id', '=', userId).execute();
}

function teamOrEvery(teamId: string | null) {
  return sql<string>`coalesce(${teamId}, team_id)`;
}

async function lanesOf({ patientDb: db, laneKey }: OutboxParts, e164: string): Promise<readonly number[]> {
  const reading = readPhone(e164, null);
  if (!reading.ok) return [noLane];
  const person = samePersonKey(reading.phone);
  const destinations = await db.selectFrom('deliveries').select('destination').distinct().execute();
  return [noLane, ...destinations.map((row) => hashLane(laneKey, row.destination, person))];
}

/** A lane that none has: PostgreSQL takes no empty list. */
const noLane = -1;

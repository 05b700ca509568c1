import { setTimeout as pass } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import { readPhone } from '../../contact/phone/phone.ts';
import { samePersonKey } from '../../contact/phone/same-person.ts';
import { hashLane } from '../../store/field-encryption.ts';
import { findTeamsOf, forgetInstallation, forgetTeam, isStillServed, takeGone } from '../forget-team.ts';
import type { OutboxContext } from './store-deliveries.ts';

/**
 * What to forget: a workspace, what a person asked for (in every team when `teamId` is null), a number, or
 * one delivery.
 */
export type ForgetRequest =
  | { readonly teamId: string | null; readonly userId: string }
  | { readonly team: string }
  | { readonly e164: string }
  | { readonly id: string };

/** Rows deleted per commit. No other write waits for longer than that. */
const deletedAtOnce = 200;
/** Another process waiting for the lock looks every few milliseconds. */
const breathMs = 4;
/** Places in the order of arrival looked at per turn. */
const lookedAtAtOnce = 5000;

/**
 * Deletes every trace of it, waiting or not, and reviews that have ended. Returns the number of deliveries
 * deleted. It works in parts: if it throws, some may be gone, and calling it again deletes the rest.
 */
export async function forgetDeliveries(context: OutboxContext, request: ForgetRequest): Promise<number> {
  const deleted = await deleteAll(context, request);
  if ('userId' in request) await forgetPerson(context, request);
  await endErasing(context);
  return deleted;
}

async function deleteAll(context: OutboxContext, request: ForgetRequest): Promise<number> {
  if ('id' in request) return deleteInParts(context, sql`id = ${request.id}`);
  if ('team' in request)
    return deleteTeams(context, [...(await findTeamsOf(context, request.team)), request.team]);
  if ('e164' in request) return deleteNumber(context, request.e164);
  let deleted = 0;
  const teams = request.teamId === null ? await teamsOf(context) : [request.teamId];
  for (const team of teams) {
    deleted += await deleteInParts(context, sql`team_id = ${team} and asked_by = ${request.userId}`);
  }
  return deleted;
}

async function deleteTeams(context: OutboxContext, teams: readonly string[]): Promise<number> {
  let deleted = 0;
  for (const team of teams) {
    deleted += await deleteInParts(context, sql`team_id = ${team}`);
    await forgetTeam(context, team);
  }
  return deleted;
}

/** `which` must be answered by an index, because it runs again for each part. */
async function deleteInParts({ patientDb: db }: OutboxContext, which: RawBuilder<unknown>): Promise<number> {
  for (let deleted = 0; ;) {
    const { numAffectedRows = 0n } = await sql`
      delete from deliveries
      where seq in (select seq from deliveries where ${which} limit ${deletedAtOnce})`.execute(db);
    deleted += Number(numAffectedRows);
    if (numAffectedRows < deletedAtOnce) return deleted;
    await pass(breathMs);
  }
}

/** No index has numbers, so every row is looked at, a block at a time and without a lock. */
async function deleteNumber(context: OutboxContext, e164: string): Promise<number> {
  const reading = readPhone(e164, null);
  if (!reading.ok) return 0;
  const { patientDb: db, laneKey } = context;
  const person = samePersonKey(reading.phone);
  let deleted = 0;
  // A delivery retried meanwhile moves to the end, so the end is looked up again.
  for (let from = 0; from <= (await findLast(context)); from += lookedAtAtOnce) {
    const block = sql`seq >= ${from} and seq < ${from + lookedAtAtOnce}`;
    const destinations = await sql<{ destination: string }>`
      select distinct destination from deliveries where ${block}`.execute(db);
    const lanes = destinations.rows.map((row) => hashLane(laneKey, row.destination, person));
    if (lanes.length > 0) {
      const found = await sql<{ seq: number }>`
        select seq from deliveries where ${block} and lane in (${sql.join(lanes)})`.execute(db);
      const seqs = found.rows.map(({ seq }) => seq);
      if (seqs.length > 0) deleted += await deleteInParts(context, sql`seq in (${sql.join(seqs)})`);
    }
    await pass(breathMs);
  }
  return deleted;
}

async function findLast({ patientDb: db }: OutboxContext): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(seq) as last from deliveries`.execute(db);
  return rows[0]?.last ?? -1;
}

type PersonRequest = Extract<ForgetRequest, { readonly userId: string }>;

async function forgetPerson(
  { patientDb: db }: OutboxContext,
  { teamId, userId }: PersonRequest,
): Promise<void> {
  const team = sql<string>`coalesce(${teamId}, team_id)`;
  await db.deleteFrom('preferences').where('team_id', '=', team).where('user_id', '=', userId).execute();
  await db.deleteFrom('batches').where('team_id', '=', team).where('user_id', '=', userId).execute();
  await db
    .updateTable('installations')
    .set({ installed_by: null })
    .where('installed_by', '=', userId)
    .execute();
}

/**
 * Erases workspaces that removed the app at least this long ago, except those that another installation still
 * serves. Returns how many installations. Safe to resume after a break.
 */
export async function eraseGone(context: OutboxContext, afterMs: number): Promise<number> {
  const gone = await takeGone(context, afterMs);
  for (const id of gone) {
    const teams: string[] = [];
    for (const team of [...(await findTeamsOf(context, id)), id])
      if (!(await isStillServed(context, team, id))) teams.push(team);
    await deleteTeams(context, teams);
    await forgetInstallation(context, id);
    await endErasing(context);
  }
  return gone.length;
}

/** Nothing of what was deleted stays in SQLite's log. */
async function endErasing({ patientDb: db, cutLog, now }: OutboxContext): Promise<void> {
  await db.deleteFrom('batches').where('expires_at', '<=', now()).execute();
  await cutLog();
}

/** Every team with deliveries, found by stepping from one to the next in the index. */
async function teamsOf({ patientDb: db }: OutboxContext): Promise<readonly string[]> {
  const teams: string[] = [];
  for (let last = ''; ;) {
    const { rows } = await sql<{ next: string | null }>`
      select min(team_id) as next from deliveries where team_id > ${last}`.execute(db);
    const next = rows[0]?.next ?? null;
    if (next === null) return teams;
    teams.push(next);
    last = next;
  }
}

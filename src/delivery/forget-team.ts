import { setTimeout as pass } from 'node:timers/promises';
import { sql } from 'kysely';
import type { OutboxContext } from './outbox/store-deliveries.ts';

const tablesOfTeam = [
  'preferences',
  'batches',
  'column_choices',
  'team_settings',
  'workflow_steps',
  'inboxes',
  'inbox_links',
  'audit',
  'organisation_teams',
] as const;

/** A pause in which others can write. */
const breathMs = 4;

/**
 * Removes everything kept of a workspace besides its deliveries. The
 * installation goes last, so that an interrupted run can be resumed.
 */
export async function forgetTeam({ patientDb: db, randomId }: OutboxContext, team: string): Promise<void> {
  for (const table of tablesOfTeam) {
    await sql`delete from ${sql.table(table)} where team_id = ${team}`.execute(db);
    await pass(breathMs);
  }
  // The report names inboxes. The sender writes a new one when there is something to say.
  await db
    .deleteFrom('settings')
    .where('name', '=', 'sender_report')
    .where('value', 'like', `%"${team}:%`)
    .execute();
  await db.deleteFrom('installations').where('id', '=', team).execute();
  // Makes every process reload its inboxes.
  await db.updateTable('settings').set({ value: randomId() }).where('name', '=', 'inboxes_change').execute();
}

/** Every workspace of an organisation, whoever installed the app there. Empty for anything else. */
export async function findTeamsOf({ patientDb: db }: OutboxContext, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly team: string }>`
    select team_id as team from organisation_teams where organisation = ${id}
    union select id as team from installations where enterprise_id = ${id} and id <> ${id}`.execute(db);
  return rows.map(({ team }) => team);
}

/** Whether another installation still serves a workspace: its own, or its organisation's. */
export async function isStillServed(
  { patientDb: db }: OutboxContext,
  team: string,
  besides: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from installations where gone_at is null and id <> ${besides}
    and (id = ${team} or id in (select organisation from organisation_teams where team_id = ${team}))`.execute(
    db,
  );
  return rows.length > 0;
}

/** Removes an installation that ended, and which workspaces it served. */
export async function forgetInstallation({ patientDb: db }: OutboxContext, id: string): Promise<void> {
  await db.deleteFrom('organisation_teams').where('organisation', '=', id).execute();
  await db.deleteFrom('installations').where('id', '=', id).where('is_erasing', '=', 1).execute();
}

/**
 * Claims the installations that ended at least this long ago. No one can install
 * them again until they are erased.
 */
export async function takeGone(
  { patientDb: db, now }: OutboxContext,
  afterMs: number,
): Promise<readonly string[]> {
  await db
    .updateTable('installations')
    .set({ is_erasing: 1 })
    .where('gone_at', '<=', now() - afterMs)
    .execute();
  const rows = await db.selectFrom('installations').select('id').where('is_erasing', '=', 1).execute();
  return rows.map(({ id }) => id);
}

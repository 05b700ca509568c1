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

/** The workspaces of an organisation. Empty for anything else. */
export async function findTeamsOf({ patientDb: db }: OutboxContext, id: string): Promise<readonly string[]> {
  const members = db.selectFrom('organisation_teams').select('team_id').where('organisation', '=', id);
  return (await members.execute()).map((row) => row.team_id);
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

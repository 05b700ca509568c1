import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../store/schema.ts';

/** The workspace's own installation, else its organisation's. */
const installation = sql`coalesce(
  (select id from installations where id = kept.team_id),
  (select organisation from organisation_teams where organisation_teams.team_id = kept.team_id),
  kept.team_id)`;

/** Counts a table's rows by installation, through their workspaces. Throws the store's errors. */
export async function countByInstallation(
  db: Database,
  table: RawBuilder<unknown>,
  condition: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly id: string; readonly many: number }>`
    select ${installation} as id, count(*) as many from ${table} as kept where ${condition} group by 1`.execute(
    db,
  );
  return new Map(rows.map(({ id, many }) => [id, many]));
}

import type { Database } from './schema.ts';

/** A change somebody made to what a whole workspace uses. */
export type AuditEntry = {
  readonly teamId: string;
  readonly userId: string;
  /** The kind of change, for example `inbox-added`. */
  readonly kind: string;
  /** The name of what was changed, never a secret or anything personal. */
  readonly about: string | null;
};

/** Records who changed what, in the same transaction as the change. `at` is in epoch milliseconds. */
export async function noteAudit(
  db: Database,
  { teamId, userId, kind, about }: AuditEntry,
  at: number,
): Promise<void> {
  await db.insertInto('audit').values({ team_id: teamId, user_id: userId, kind, about, at }).execute();
}

/** Lists changes of one kind, newest first, of one workspace or (null) of all. */
export async function listAudit(
  db: Database,
  { teamId, kind, most }: { readonly teamId: string | null; readonly kind: string; readonly most: number },
): Promise<readonly (AuditEntry & { readonly at: number })[]> {
  const all = db.selectFrom('audit').selectAll().where('kind', '=', kind);
  const rows = await (teamId === null ? all : all.where('team_id', '=', teamId))
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    teamId: row.team_id,
    userId: row.user_id,
    kind: row.kind,
    about: row.about,
    at: row.at,
  }));
}

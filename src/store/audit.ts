import type { Database } from './schema.ts';

/** A change that somebody made to what a whole workspace uses. */
export type AuditEntry = {
  readonly teamId: string;
  readonly userId: string;
  /** What kind of change, as `inbox-added`. */
  readonly kind: string;
  /** What was changed, by its name; never a secret or anything personal. */
  readonly about: string | null;
};

/** Records who changed what, in the transaction of the change; `at` is in epoch milliseconds. */
export async function noteAudit(
  db: Database,
  { teamId, userId, kind, about }: AuditEntry,
  at: number,
): Promise<void> {
  await db.insertInto('audit').values({ team_id: teamId, user_id: userId, kind, about, at }).execute();
}

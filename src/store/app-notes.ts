import type { Database } from './schema.ts';

/** A note that the running app leaves for other readers of its store: the command line and `doctor`. */
export type AppNote = 'sender_report' | 'last_event_at';

/** Replaces a note. The value isn't encrypted, so it must hold nothing personal. */
export async function writeAppNote(db: Database, name: AppNote, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Reads a note, or null when there is none. */
export async function readAppNote(db: Database, name: AppNote): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

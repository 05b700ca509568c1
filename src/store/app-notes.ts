import type { Database } from './schema.ts';

/** What the running app notes for others that read its store: the command line beside it, `doctor`. */
export type AppNote = 'sender_report' | 'last_event_at';

/** Replaces a note; its value must hold nothing personal, for it is not encrypted. */
export async function writeAppNote(db: Database, name: AppNote, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** A note, or null where none was made. */
export async function readAppNote(db: Database, name: AppNote): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

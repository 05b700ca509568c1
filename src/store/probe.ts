import { randomBytes } from 'node:crypto';
import type { Database } from './schema.ts';

/** Whether the store can write right now, found out by writing a page; never throws. */
export async function canWrite(db: Database): Promise<boolean> {
  const value = randomBytes(4096).toString('base64');
  try {
    await db
      .insertInto('settings')
      .values({ name: 'probe', value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
    return true;
  } catch {
    return false;
  }
}

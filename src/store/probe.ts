import { randomBytes } from 'node:crypto';
import type { Database } from './schema.ts';

/** More than storing a contact writes, with its pages of every index: where this has room, a contact has. */
const probeBytes = 24 * 1024;

/** Whether the store can write right now, found out by writing; never throws. */
export async function canWrite(db: Database): Promise<boolean> {
  const value = randomBytes(probeBytes).toString('base64');
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

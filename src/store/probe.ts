import { randomBytes } from 'node:crypto';
import type { Database } from './schema.ts';

/** More than storing a contact writes, with its pages of every index: where this has room, a contact has. */
const probeBytes = 24 * 1024;
const keptMs = 1000;

/**
 * Tells whether the store can write right now, found out by writing; never throws. The verdict is kept for a second and
 * one probe runs at a time, so that however many ask, contacts are stored as fast as ever.
 */
export function createProbe(db: Database, now: () => number): () => Promise<boolean> {
  let verdict: Promise<boolean> | null = null;
  let foundAt: number | null = null;
  // Either way: somebody may have set the clock back.
  const isKept = () => foundAt === null || Math.abs(now() - foundAt) < keptMs;
  return () => {
    if (verdict && isKept()) return verdict;
    foundAt = null;
    verdict = canWrite(db).finally(() => (foundAt = now()));
    return verdict;
  };
}

async function canWrite(db: Database): Promise<boolean> {
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

import { randomBytes } from 'node:crypto';
import type { OpenStore } from './database.ts';

/** More than a contact writes with all its index pages: if this fits on the disk, a contact does. */
const probeBytes = 24 * 1024;
const keptMs = 1000;

type ProbedStore = Pick<OpenStore, 'db' | 'probeDb' | 'checkInPlace'>;

/**
 * Finds out why the store can't write, or null when it can: writes over a connection of its own and
 * reads it back over the shared one. Never throws. Keeps the verdict for a second and runs one probe
 * at a time, so that many callers don't slow down storing. The file itself is checked every time.
 */
export function createProbe(store: ProbedStore, now: () => number): () => Promise<Error | null> {
  let verdict: Promise<Error | null> | null = null;
  let foundAt: number | null = null;
  // abs(): the clock may have been set back.
  const isKept = () => foundAt === null || Math.abs(now() - foundAt) < keptMs;
  return async () => {
    try {
      store.checkInPlace();
    } catch (error) {
      return asError(error);
    }
    if (verdict && isKept()) return verdict;
    foundAt = null;
    verdict = writeAndRead(store).finally(() => (foundAt = now()));
    return verdict;
  };
}

async function writeAndRead(store: ProbedStore): Promise<Error | null> {
  try {
    for (let tries = 0; tries < mostTries; tries += 1) if (await comesBack(store)) return null;
    return new Error('What was written cannot be read back.');
  } catch (error) {
    return asError(error);
  }
}

/** Another process that shares the store may probe in between. */
const mostTries = 3;

async function comesBack({ db, probeDb }: ProbedStore): Promise<boolean> {
  const value = randomBytes(probeBytes).toString('base64');
  await probeDb
    .insertInto('settings')
    .values({ name: 'probe', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
  const written = db.selectFrom('settings').select('name').where('name', '=', 'probe');
  return (await written.where('value', '=', value).executeTakeFirst()) !== undefined;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The store cannot be written to.');
}

import { setTimeout as pass } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { migrate, StoreTooNewError } from '../migrations.ts';
import type { Database, Tables } from '../schema.ts';
import { createSqliteAccess, emptyLog, type SqliteAccess } from './access.ts';
import { createSqliteDialect } from './dialect.ts';
import { createStoreFile } from './store-file.ts';
import { noteStoreInUse, prepareStoreFolder } from './store-folder.ts';
import { explainFolder } from '../store-faults.ts';
import { retryWhileBusy } from '../turns.ts';
import { lengthenLog } from './write-ahead-log.ts';

/** How long a start waits for another process's lock. */
const openMs = 5000;
/** The wait of writes before an ack: several must fit into Slack's 3 seconds. */
const quickMs = 800;
/** The wait of background work: forgetting, erasing. */
const patientMs = 10_000;

const cacheKib = 8000;
const probeCacheKib = 200;

/** Opens the SQLite store of a folder. Throws StoreOpenError or StoreTooNewError. */
export async function openSqlite(dataDir: string) {
  try {
    return await openFile(dataDir, createStoreFile(prepareStoreFolder(dataDir)));
  } catch (error) {
    throw error instanceof StoreTooNewError ? error : explainFolder(dataDir, error);
  }
}

async function openFile(dataDir: string, file: ReturnType<typeof createStoreFile>) {
  const access = createSqliteAccess(file, { cacheKib });
  const probing = createSqliteAccess(file, { cacheKib: probeCacheKib });
  try {
    await retryWhileBusy(performance.now() + openMs, () => access.read('select 1', []));
    await migrate(over(access, openMs), 'sqlite');
    // Whoever holds the lock has created the log by now.
    await (await access.begin(openMs)).commit();
    file.note();
    noteStoreInUse(dataDir);
  } catch (error) {
    await access.close();
    throw error;
  }
  const db = over(access, quickMs);
  let lengthening = lengthenLog(file.path);
  return {
    db,
    patientDb: over(access, patientMs),
    probeDb: over(probing, quickMs),
    engine: 'sqlite' as const,
    checkInPlace: file.check,
    async cutLog() {
      await cut(access);
      lengthening = lengthenLog(file.path);
    },
    async close() {
      await lengthening;
      await db.destroy();
      await probing.close();
      await access.close();
    },
  };
}

function over(access: SqliteAccess, waitMs: number): Database {
  return new Kysely<Tables>({ dialect: createSqliteDialect(access, waitMs) });
}

const cutTries = 20;
const cutPauseMs = 50;

/** A reader of old pages keeps the log from being cut for a moment. */
async function cut(access: SqliteAccess): Promise<void> {
  for (let tries = 1; tries <= cutTries; tries += 1) {
    const { rows } = await access.runOutside<{ busy: number }>(emptyLog, patientMs);
    if (rows[0]?.busy !== 1) return;
    await pass(cutPauseMs);
  }
}

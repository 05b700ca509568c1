import { DatabaseSync } from '@photostructure/sqlite';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensurePrivateFile } from './private-file.ts';
import { isBusy, namingFaults } from './sqlite/fault.ts';
import { explainFolder } from './store-faults.ts';

/** Keeps locks alive: the garbage collector closes an unreferenced connection, and its lock goes with it. */
const held = new Set<InstanceType<typeof DatabaseSync>>();

/**
 * Makes this process the only one that sends from the folder's store, until it releases
 * the lock or ends. Uses the operating system's lock, through SQLite, on a separate file.
 * Null when another process holds it. Throws StoreOpenError when the folder can't be used.
 */
export function takeSenderLock(dataDir: string): (() => void) | null {
  const connection = openLock(dataDir);
  try {
    namingFaults(() => connection.exec('begin exclusive'));
    held.add(connection);
    return () => {
      held.delete(connection);
      connection.close();
    };
  } catch (error) {
    connection.close();
    if (isBusy(error)) return null;
    throw explainFolder(dataDir, error);
  }
}

function openLock(dataDir: string): InstanceType<typeof DatabaseSync> {
  try {
    const path = join(dataDir, 'sender.lock');
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    ensurePrivateFile(path);
    // The holder keeps it for as long as it runs, so waiting would only block the event loop.
    return namingFaults(() => new DatabaseSync(path, { timeout: 0 }));
  } catch (error) {
    throw explainFolder(dataDir, error);
  }
}

/** Another process sends from this folder. The message says what to do. */
class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
}

/** The same for a process that cannot go on without. Throws when another one sends from the folder. */
export function lockSender(dataDir: string): () => void {
  const unlock = takeSenderLock(dataDir);
  if (unlock) return unlock;
  throw new AlreadyRunningError(
    `another addcontact already sends from ${dataDir}. Stop it first, give this one a DATA_DIR of its own, or set DATABASE_URL to run several on one PostgreSQL.`,
  );
}

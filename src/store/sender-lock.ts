import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { explainFolder } from './database.ts';
import { ensurePrivateFile } from './private-file.ts';

/**
 * Makes this process the only one that sends from the folder's store, until released or ended in whatever way: the
 * lock is the operating system's (taken by SQLite on a file of its own). Null when another process has it. Throws
 * StoreOpenError when the folder cannot be used.
 */
export function takeSenderLock(dataDir: string): (() => void) | null {
  const connection = openLock(dataDir);
  try {
    // Whoever has it keeps it for as long as they run: waiting would only hold the event loop.
    connection.exec('pragma busy_timeout = 0');
    connection.exec('begin exclusive');
    return () => connection.close();
  } catch (error) {
    connection.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw explainFolder(dataDir, error);
  }
}

function openLock(dataDir: string): InstanceType<typeof Libsql> {
  try {
    const path = join(dataDir, 'sender.lock');
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    ensurePrivateFile(path);
    return new Libsql(path);
  } catch (error) {
    throw explainFolder(dataDir, error);
  }
}

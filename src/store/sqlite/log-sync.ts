import { close, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { SqliteError } from './fault.ts';

/** The file of SQLite's write-ahead log. */
export type LogFile = {
  /** Writes it to the disk. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type LogSyncOptions = Pick<LogFile, 'flush'> & {
  /** Moves the log into the database. Throws when it can't. */
  readonly moveIntoDatabase: () => Promise<void>;
};

/**
 * Brings SQLite's write-ahead log to the disk without blocking the event loop. The
 * returned function resolves when all commits before the call are on disk; calls at
 * the same time share a sync. It throws SqliteError.
 */
export function createLogSync({ flush, moveIntoDatabase }: LogSyncOptions): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let hasGap = false;

  async function run(): Promise<void> {
    try {
      // A failed sync may leave a gap on the disk, and SQLite reads nothing behind one.
      if (hasGap) await moveIntoDatabase();
      await flush();
      hasGap = false;
    } catch (cause) {
      hasGap = true;
      throw new SqliteError('SQLITE_IOERR_FSYNC', cause);
    }
  }

  function start(): Promise<void> {
    running = run().finally(() => (running = null));
    return running;
  }

  function startNext(): Promise<void> {
    next = null;
    return start();
  }

  return () => {
    if (running === null) return start();
    next ??= running.then(startNext, startNext);
    return next;
  };
}

const dataSync = promisify(fdatasync);
const closeFile = promisify(close);

/** Opens the file with the first flush, when SQLite has created it. */
export function createLogFile(path: string): LogFile {
  let file: number | null = null;
  let flushing: Promise<void> = Promise.resolve();
  return {
    async flush() {
      file ??= openSync(path, 'r');
      flushing = dataSync(file);
      await flushing;
    },
    async close() {
      await flushing.catch(() => undefined);
      if (file !== null) await closeFile(file);
      file = null;
    },
  };
}

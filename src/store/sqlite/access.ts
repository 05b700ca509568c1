import type { QueryResult } from 'kysely';
import { connectSqlite, type SqliteConnection } from './connection.ts';
import { createLogFile, createLogSync, type LogFile } from './log-sync.ts';
import { createTransaction, isRead, versionOf, type SqliteTransaction } from './transaction.ts';
import type { StoreFile } from './store-file.ts';
import { createLockTurns } from '../turns.ts';

/**
 * A SQLite file with one connection to write, and another to read while a transaction is open, so
 * that only committed rows are read. After any fault the next statement finds its connection outside
 * a transaction.
 */
export type SqliteAccess = {
  readonly read: <Row>(text: string, values: readonly unknown[]) => QueryResult<Row>;
  /** Waits up to `waitMs` for a lock held in this process or another. Doesn't block the event loop. */
  readonly begin: (waitMs: number) => Promise<SqliteTransaction>;
  /** Runs what can't run in a transaction, on the writing connection. */
  readonly runOutside: <Row>(text: string, waitMs: number) => Promise<QueryResult<Row>>;
  readonly close: () => Promise<void>;
};

export type SqliteAccessOptions = {
  readonly cacheKib: number;
  readonly openLog?: (path: string) => LogFile;
};

export function createSqliteAccess(
  file: StoreFile,
  { cacheKib, openLog = createLogFile }: SqliteAccessOptions,
): SqliteAccess {
  const log = openLog(`${file.path}-wal`);
  const sync = createLogSync({
    flush: log.flush,
    async moveIntoDatabase() {
      const { rows } = await runOutside<{ busy: number }>(emptyLog, moveMs);
      if (rows[0]?.busy !== 0) throw new Error('The log is in use.');
    },
  });
  const connect = (readOnly: boolean) => {
    file.check();
    return connectSqlite(file.path, { cacheKib, readOnly });
  };
  const reader = createRenewable(() => connect(true));
  const writer = createRenewable(() => connect(false));
  const inTurn = createLockTurns();
  const version = () => versionOf(reader.current());

  function runOutside<Row>(text: string, waitMs: number): Promise<QueryResult<Row>> {
    return inTurn(waitMs, (release) => {
      try {
        const result = writer.current().query<Row>(text, []);
        release();
        return result;
      } catch (error) {
        writer.leaveTransaction();
        throw error;
      }
    });
  }

  return {
    read(text, values) {
      if (!isRead(text)) throw new Error('This does more than read.');
      // The writer keeps its pages in memory, the reader loses its own with every commit.
      const connection = writer.current().isInTransaction() ? reader : writer;
      try {
        return connection.current().query(text, values);
      } catch (error) {
        connection.leaveTransaction();
        throw error;
      }
    },
    begin: (waitMs) =>
      inTurn(waitMs, (release) => {
        try {
          file.check();
          writer.current().query('begin immediate', []);
          const committedBefore = version();
          return createTransaction({
            writer: writer.current(),
            wasCommitted: () => version() !== committedBefore,
            canCommit: () => changeMark(writer.current(), version),
            sync,
            checkInPlace: file.check,
            end(isSound) {
              if (isSound) writer.leaveTransaction();
              else writer.drop();
              release();
            },
          });
        } catch (error) {
          writer.leaveTransaction();
          throw error;
        }
      }),
    runOutside,
    async close() {
      writer.drop();
      reader.drop();
      await log.close();
    },
  };
}

/** Moves the log into the database, brings that to the disk, and begins the log anew. */
export const emptyLog = 'pragma wal_checkpoint(truncate)';

/** How long a commit waits for the log to be emptied after a fault of the disk. */
const moveMs = 500;

/** Changes a number in the file's header that nothing else uses. Throws when another process has the lock. */
function changeMark(writer: SqliteConnection, version: () => number): boolean {
  const before = version();
  writer.query('begin immediate', []);
  const { rows } = writer.query<{ readonly user_version: number }>('pragma user_version', []);
  writer.query(`pragma user_version = ${((rows[0]?.user_version ?? 0) + 1) % 2}`, []);
  writer.query('commit', []);
  return !writer.isInTransaction() && version() !== before;
}

/** A connection that opens when first needed, and again after it was dropped. */
function createRenewable(connect: () => SqliteConnection) {
  let current: SqliteConnection | null = null;
  const drop = () => {
    const dropped = current;
    current = null;
    // Before closing: the binding keeps a closed connection until its statements are collected.
    if (dropped) isOutside(dropped);
    dropped?.close();
  };
  return {
    current: () => (current ??= connect()),
    drop,
    /** After a fault, rolls back for certain or drops the connection. */
    leaveTransaction() {
      if (current && !isOutside(current)) drop();
    },
  };
}

function isOutside(connection: SqliteConnection): boolean {
  try {
    if (connection.isInTransaction()) connection.query('rollback', []);
    return !connection.isInTransaction();
  } catch {
    return false;
  }
}

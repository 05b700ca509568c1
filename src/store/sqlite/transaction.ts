import type { QueryResult } from 'kysely';
import type { SqliteConnection } from './connection.ts';

/** A transaction that holds the file's write lock until it ends. */
export type SqliteTransaction = {
  readonly query: <Row>(text: string, values: readonly unknown[]) => QueryResult<Row>;
  /**
   * Resolves when the writes are on disk in the file behind the path. If it throws,
   * the transaction has ended too.
   */
  readonly commit: () => Promise<void>;
  /** Does nothing when it has already ended. */
  readonly rollback: () => void;
};

type TransactionScene = {
  readonly writer: SqliteConnection;
  /**
   * Whether another connection sees a commit since this began. It can only be
   * ours: the lock keeps all others out.
   */
  readonly wasCommitted: () => boolean;
  /** Commits something that shows, and returns whether another connection sees it. */
  readonly canCommit: () => boolean;
  /** Brings what was committed to the disk. */
  readonly sync: () => Promise<void>;
  readonly checkInPlace: () => void;
  /** Called once. `isSound` is false when the connection reported a commit that never happened. */
  readonly end: (isSound: boolean) => void;
};

export function createTransaction(scene: TransactionScene): SqliteTransaction {
  const { writer, wasCommitted, canCommit, sync, checkInPlace } = scene;
  let isOpen = true;
  let hasWritten = false;
  const end = (isSound: boolean) => {
    if (isOpen) scene.end(isSound);
    isOpen = false;
  };
  return {
    query<Row>(text: string, values: readonly unknown[]) {
      if (!isOpen) throw new Error('This transaction has ended.');
      const result = writer.query<Row>(text, values);
      hasWritten ||= !isRead(text) && (result.rows.length > 0 || (result.numAffectedRows ?? 0n) > 0n);
      return result;
    },
    async commit() {
      let isSound = false;
      let isWritten = false;
      try {
        writer.query('commit', []);
        isWritten = wasCommitted();
        // An update to the same values leaves the file as it is, so there may be nothing to see.
        isSound = !writer.isInTransaction() && (!hasWritten || isWritten || canCommit());
      } finally {
        end(isSound);
      }
      if (!isSound) throw new Error('SQLite says that it committed, and has not.');
      if (hasWritten || isWritten) await sync();
      checkInPlace();
    },
    rollback: () => end(true),
  };
}

/** Whether a statement only reads, judged by its first word. */
export function isRead(text: string): boolean {
  return /^\s*select\b/i.test(text);
}

/** Changes with each commit of another connection that wrote something. */
export function versionOf(reader: SqliteConnection): number {
  const { rows } = reader.query<{ readonly data_version: number }>('pragma data_version', []);
  return rows[0]?.data_version ?? 0;
}

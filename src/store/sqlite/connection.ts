import { LRUCache } from 'lru-cache';
import { DatabaseSync } from '@photostructure/sqlite';
import type { QueryResult } from 'kysely';
import { namingFaults } from './fault.ts';
import { logPages, pageBytes } from './write-ahead-log.ts';

/** One connection to a SQLite file. Throws SqliteError. */
export type SqliteConnection = {
  readonly query: <Row>(text: string, values: readonly unknown[]) => QueryResult<Row>;
  readonly isInTransaction: () => boolean;
  readonly close: () => void;
};

export type SqliteOptions = { readonly cacheKib: number; readonly readOnly: boolean };

/** Opens or creates the file. A commit is on disk once the log is synced. */
export function connectSqlite(path: string, { cacheKib, readOnly }: SqliteOptions): SqliteConnection {
  return namingFaults(() => {
    const database = new DatabaseSync(path, { timeout: briefMs });
    try {
      for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
      database.exec(`pragma cache_size = -${cacheKib}`);
      if (readOnly) database.exec('pragma query_only = on');
    } catch (error) {
      database.close();
      throw error;
    }
    const statementOf = keepPrepared(database);
    return {
      query: (text, values) => namingFaults(() => run(statementOf(text), values)),
      isInTransaction: () => database.isTransaction,
      close: () => database.close(),
    };
  });
}

/** SQLite's own wait for a lock blocks the event loop, so it is kept short. */
const briefMs = 5;

const pragmas = [
  `page_size = ${pageBytes}`,
  'journal_mode = wal',
  `wal_autocheckpoint = ${logPages}`,
  'synchronous = normal',
  'secure_delete = on',
  // What a statement may have to undo: in a file of the system's temporary folder it would be pages of contacts.
  'temp_store = memory',
];

type PreparedStatement = {
  readonly statement: ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;
  readonly givesRows: boolean;
};

const mostKept = 500;

/** Preparing costs as much as running, so the few statements of the busy paths are kept. */
function keepPrepared(database: InstanceType<typeof DatabaseSync>): (text: string) => PreparedStatement {
  const kept = new LRUCache<string, PreparedStatement>({ max: mostKept });
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const statement = database.prepare(text);
    const prepared = { statement, givesRows: statement.columns().length > 0 };
    kept.set(text, prepared);
    return prepared;
  };
}

function run<Row>({ statement, givesRows }: PreparedStatement, values: readonly unknown[]): QueryResult<Row> {
  if (givesRows) {
    const rows: Row[] = statement.all(...values);
    return { rows };
  }
  return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
}

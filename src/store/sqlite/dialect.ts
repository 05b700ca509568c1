import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { SqliteAccess } from './access.ts';
import { isRead, type SqliteTransaction } from './transaction.ts';

/**
 * Kysely over our SQLite access. Every write has its own transaction, so a resolved
 * one is committed. `waitMs` is how long it waits for another process's lock.
 */
export function createSqliteDialect(access: SqliteAccess, waitMs: number): Dialect {
  return {
    createDriver: () => createDriver(access, waitMs),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

function createDriver(access: SqliteAccess, waitMs: number): Driver {
  const open = new Map<DatabaseConnection, SqliteTransaction>();
  const endOf = (connection: DatabaseConnection) => {
    const transaction = open.get(connection);
    open.delete(connection);
    return transaction;
  };
  return {
    async init() {},
    async acquireConnection() {
      const connection: DatabaseConnection = {
        async executeQuery<Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) {
          const transaction = open.get(connection);
          if (transaction) return transaction.query<Row>(sql, parameters);
          return runAlone<Row>({ access, waitMs }, sql, parameters);
        },
        streamQuery() {
          throw new Error('Nothing is streamed from SQLite.');
        },
      };
      return connection;
    },
    async beginTransaction(connection) {
      open.set(connection, await access.begin(waitMs));
    },
    async commitTransaction(connection) {
      await endOf(connection)?.commit();
    },
    async rollbackTransaction(connection) {
      endOf(connection)?.rollback();
    },
    async releaseConnection() {},
    async destroy() {},
  };
}

type Reach = { readonly access: SqliteAccess; readonly waitMs: number };

async function runAlone<Row>(
  { access, waitMs }: Reach,
  text: string,
  values: readonly unknown[],
): Promise<QueryResult<Row>> {
  if (isRead(text)) return access.read<Row>(text, values);
  if (/^\s*pragma\b/i.test(text)) return access.runOutside<Row>(text, waitMs);
  const transaction = await access.begin(waitMs);
  try {
    const result = transaction.query<Row>(text, values);
    await transaction.commit();
    return result;
  } finally {
    transaction.rollback();
  }
}

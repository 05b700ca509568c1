import {
  CompiledQuery,
  PostgresDialect,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type PostgresPool,
} from 'kysely';
import { idleInTransactionMs } from './postgres.ts';

/**
 * PostgreSQL through a pooler such as PgBouncer. Each transaction may get
 * another connection, and settings don't outlive it. So every statement is a
 * transaction, and every transaction begins by setting its time limits.
 */
export function createPooledDialect(pool: PostgresPool, statementMs: number): Dialect {
  const direct = new PostgresDialect({ pool });
  return {
    createAdapter: () => direct.createAdapter(),
    createIntrospector: (db) => direct.createIntrospector(db),
    createQueryCompiler: () => direct.createQueryCompiler(),
    createDriver: () => limitTransactions(direct.createDriver(), statementMs),
  };
}

function limitTransactions(driver: Driver, statementMs: number): Driver {
  const given = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const run = async (connection: DatabaseConnection, text: string) =>
    void (await connection.executeQuery(CompiledQuery.raw(text)));
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const connection = await driver.acquireConnection();
      const limited = limitConnection(connection, statementMs);
      given.set(limited, connection);
      return limited;
    },
    beginTransaction: (connection) => run(connection, 'begin'),
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    releaseConnection: (connection) => driver.releaseConnection(given.get(connection) ?? connection),
    destroy: () => driver.destroy(),
  };
}

function limitConnection(connection: DatabaseConnection, statementMs: number): DatabaseConnection {
  const begin = CompiledQuery.raw(
    `begin; set local statement_timeout = ${statementMs}; set local idle_in_transaction_session_timeout = ${idleInTransactionMs}`,
  );
  let inTransaction = false;
  return {
    async executeQuery<Row>(query: CompiledQuery) {
      if (query.sql === 'begin') {
        inTransaction = true;
        return connection.executeQuery<Row>(begin);
      }
      if (query.sql === 'commit' || query.sql === 'rollback') inTransaction = false;
      else if (!inTransaction) return runAlone<Row>(connection, begin, query);
      return connection.executeQuery<Row>(query);
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

async function runAlone<Row>(connection: DatabaseConnection, begin: CompiledQuery, query: CompiledQuery) {
  await connection.executeQuery(begin);
  try {
    const answer = await connection.executeQuery<Row>(query);
    await connection.executeQuery(CompiledQuery.raw('commit'));
    return answer;
  } catch (error) {
    // If this fails too, the connection is broken and the pooler rolls back itself.
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => null);
    throw error;
  }
}

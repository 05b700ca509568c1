import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect, type SqliteDatabase } from 'kysely';
import Libsql from 'libsql';
import { migrate } from './migrations.ts';
import { ensurePrivateFile } from './private-file.ts';
import type { Database, Engine, Tables } from './schema.ts';

/** Where the store is: a folder for SQLite, or a PostgreSQL URL. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type OpenStore = {
  readonly db: Database;
  readonly engine: Engine;
  readonly close: () => Promise<void>;
};

/**
 * Opens the store and brings its tables up to date. Throws StoreOpenError with a sentence for the operator when it
 * cannot, StoreTooNewError when a newer version of the app wrote it.
 */
export async function openStore(location: StoreLocation): Promise<OpenStore> {
  const db = location.kind === 'sqlite' ? openSqlite(location.dataDir) : await openPostgres(location.url);
  try {
    await migrate(db, location.kind);
  } catch (error) {
    await db.destroy();
    if (location.kind === 'sqlite') throw error;
    throw new StoreOpenError('DATABASE_URL names a PostgreSQL that cannot be used.', { cause: error });
  }
  return { db, engine: location.kind, close: () => db.destroy() };
}

/** The store cannot be opened; the message says what to change. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
}

function openSqlite(dataDir: string): Database {
  const path = join(dataDir, 'addcontact.db');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    ensurePrivateFile(path);
    const connection = new Libsql(path);
    connection.exec('pragma busy_timeout = 5000');
    // A commit writes a page of the table and of each index: small pages, fewer bytes to bring to the disk.
    connection.exec('pragma page_size = 2048');
    connection.exec('pragma journal_mode = wal');
    connection.exec('pragma wal_autocheckpoint = 4000');
    connection.exec('pragma cache_size = -32000');
    connection.exec('pragma synchronous = full');
    connection.exec('pragma secure_delete = on');
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepPrepared(connection) }) });
  } catch (error) {
    throw new StoreOpenError(
      `The store in ${dataDir} cannot be opened. DATA_DIR must be a folder that this user can write to.`,
      { cause: error },
    );
  }
}

/** Preparing costs as much as running: the statements of the busy paths are few and kept. */
function keepPrepared(connection: InstanceType<typeof Libsql>): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const statement = connection.prepare(text);
      if (kept.size >= 500) kept.clear();
      kept.set(text, statement);
      return statement;
    },
    close: () => {
      kept.clear();
      connection.close();
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // An idle connection that breaks is replaced by the pool; whoever needs one next hears of a lost database.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, SqliteDialect, type SqliteDatabase } from 'kysely';
import Libsql from 'libsql';
import { migrate } from './migrations.ts';
import { ensurePrivateFile } from './private-file.ts';
import type { Database, Engine, Tables } from './schema.ts';
import { lengthenLog, logPages, pageBytes } from './write-ahead-log.ts';

/** Where the store is: a folder for SQLite, or a PostgreSQL URL. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type OpenStore = {
  readonly db: Database;
  readonly engine: Engine;
  /** Leaves nothing of what was erased in the write-ahead log, where SQLite keeps old pages until it is cut. */
  readonly cutLog: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the store and brings its tables up to date. Throws StoreOpenError with a sentence for the operator when it
 * cannot, StoreTooNewError when a newer version of the app wrote it.
 */
export async function openStore(location: StoreLocation): Promise<OpenStore> {
  return location.kind === 'sqlite' ? openSqlite(location.dataDir) : openPostgres(location.url);
}

/** The store cannot be opened; the message says what to change. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
}

async function openSqlite(dataDir: string): Promise<OpenStore> {
  const path = join(dataDir, 'addcontact.db');
  const db = connectSqlite(path, dataDir);
  await migrateOrClose(db, 'sqlite');
  let lengthening = lengthenLog(path);
  return {
    db,
    engine: 'sqlite',
    async cutLog() {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
      lengthening = lengthenLog(path);
    },
    async close() {
      await lengthening;
      await db.destroy();
    },
  };
}

async function migrateOrClose(db: Database, engine: Engine): Promise<void> {
  try {
    await migrate(db, engine);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function connectSqlite(path: string, dataDir: string): Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    ensurePrivateFile(path);
    const connection = new Libsql(path);
    connection.exec('pragma busy_timeout = 5000');
    connection.exec(`pragma page_size = ${pageBytes}`);
    connection.exec('pragma journal_mode = wal');
    connection.exec(`pragma wal_autocheckpoint = ${logPages}`);
    connection.exec('pragma cache_size = -8000');
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
  const kept = new Map<string, Prepared>();
  return {
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const prepared = prepareOnce(connection, text);
      if (kept.size >= 500) kept.clear();
      kept.set(text, prepared);
      return prepared;
    },
    close: () => {
      kept.clear();
      connection.close();
    },
  };
}

type Prepared = ReturnType<SqliteDatabase['prepare']>;

/** Whether a statement gives rows is asked once, not with each run. */
function prepareOnce(connection: InstanceType<typeof Libsql>, text: string): Prepared {
  const statement = connection.prepare(text);
  return {
    reader: statement.reader,
    all: (values) => statement.all(values),
    run: (values) => statement.run(values),
    iterate: (values) => statement.iterate(values),
  };
}

async function openPostgres(url: string): Promise<OpenStore> {
  const db = await connectPostgres(url);
  try {
    await migrateOrClose(db, 'postgres');
  } catch (cause) {
    throw new StoreOpenError('DATABASE_URL names a PostgreSQL that cannot be used.', { cause });
  }
  return { db, engine: 'postgres', cutLog: async () => {}, close: () => db.destroy() };
}

async function connectPostgres(url: string): Promise<Database> {
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

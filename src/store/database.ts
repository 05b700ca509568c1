import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql, SqliteDialect, type SqliteDatabase } from 'kysely';
import Libsql from 'libsql';
import { migrate, StoreTooNewError } from './migrations.ts';
import { createPostgresPool, migrating, patient, quick, type Patience } from './postgres.ts';
import { ensurePrivateFile } from './private-file.ts';
import type { Database, Engine, Tables } from './schema.ts';
import { lengthenLog, logPages, pageBytes } from './write-ahead-log.ts';

/** Where the store is: a folder for SQLite, or a PostgreSQL URL. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type OpenStore = {
  readonly db: Database;
  /** The same store for what may look at much of it; `db` gives up after about 2 seconds on PostgreSQL. */
  readonly patientDb: Database;
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

/** What is said when the store of a folder cannot be opened. */
export function explainFolder(dataDir: string, cause: unknown): StoreOpenError {
  const what = sqliteFaults.get(codeOf(cause)) ?? 'DATA_DIR must be a folder that this user can write to.';
  return new StoreOpenError(`The store in ${dataDir} cannot be opened. ${what}`, { cause });
}

const sqliteFaults: ReadonlyMap<string, string> = new Map([
  ['SQLITE_BUSY', 'Another program has locked it: end that one.'],
  ['SQLITE_FULL', 'The disk is full: make room.'],
  ['SQLITE_NOTADB', 'addcontact.db is no database: put a backup in its place.'],
  ['SQLITE_CORRUPT', 'addcontact.db is damaged: put a backup in its place.'],
]);

async function openSqlite(dataDir: string): Promise<OpenStore> {
  const path = join(dataDir, 'addcontact.db');
  const db = connectSqlite(path, dataDir);
  try {
    await migrate(db, 'sqlite');
    await sql`pragma busy_timeout = ${sql.raw(String(busyMs))}`.execute(db);
  } catch (error) {
    await db.destroy();
    throw error instanceof StoreTooNewError ? error : explainFolder(dataDir, error);
  }
  let lengthening = lengthenLog(path);
  return {
    db,
    patientDb: db,
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

/**
 * How long a write waits for another process's. The whole process stands still meanwhile, and several writes come one
 * after the other before an ack: together they must end within Slack's 3 seconds.
 */
const busyMs = 400;

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
    throw explainFolder(dataDir, error);
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
    all: (values) => statement.all(bindable(values)),
    run: (values) => statement.run(bindable(values)),
    iterate: (values) => statement.iterate(bindable(values)),
  };
}

/** The values as they are: libsql ends the whole process over a boolean, where it throws for anything else it cannot bind. */
function bindable<Values extends readonly unknown[]>(values: Values): Values {
  if (values.some((value) => typeof value === 'boolean')) throw new TypeError('SQLite has no booleans');
  return values;
}

async function openPostgres(url: string): Promise<OpenStore> {
  await migratePostgres(url);
  const [db, patientDb] = await Promise.all([connectPostgres(url, quick), connectPostgres(url, patient)]);
  const close = async () => void (await Promise.all([db.destroy(), patientDb.destroy()]));
  return { db, patientDb, engine: 'postgres', cutLog: async () => {}, close };
}

async function migratePostgres(url: string): Promise<void> {
  const db = await connectPostgres(url, migrating);
  try {
    await migrate(db, 'postgres');
  } catch (cause) {
    if (cause instanceof StoreTooNewError) throw cause;
    const why = explainPostgres(cause);
    throw new StoreOpenError(`DATABASE_URL names a PostgreSQL that cannot be used (${why}).`, { cause });
  } finally {
    await db.destroy();
  }
}

async function connectPostgres(url: string, patience: Patience): Promise<Database> {
  const pool = await createPostgresPool(url, patience);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** A fault in a few words, with its code where it has one: its own message may hold what is in the URL. */
function explainPostgres(fault: unknown): string {
  const code = codeOf(fault);
  if (!/^[A-Z0-9_]{4,40}$/.test(code)) return 'it gives no answer';
  const known = postgresFaults.get(code);
  return known ? `${code}: ${known}` : code;
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}

const postgresFaults: ReadonlyMap<string, string> = new Map([
  ['28P01', 'it does not accept this user and password'],
  ['28000', 'it does not let this user in from here, or not without TLS'],
  ['3D000', 'it has no database of this name'],
  ['42501', 'this user may not make tables there'],
  ['ECONNREFUSED', 'nothing listens at this host and port'],
  ['ENOTFOUND', 'there is no host of this name'],
]);

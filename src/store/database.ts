import { Kysely, PostgresDialect } from 'kysely';
import { migrate, StoreTooNewError } from './migrations.ts';
import { createPooledDialect } from './pooled-dialect.ts';
import { createPostgresPool, isPooled, migrating, patient, quick, type Patience } from './postgres.ts';
import type { Database, Engine, Tables } from './schema.ts';
import { openSqlite } from './sqlite/store.ts';
import { codeOf, StoreOpenError } from './store-faults.ts';

/** Where the store is: a folder for SQLite, or a PostgreSQL URL. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type OpenStore = {
  readonly db: Database;
  /**
   * The same store for statements that may read much of it. On PostgreSQL, `db`
   * gives up after about 2 seconds.
   */
  readonly patientDb: Database;
  /** The same store over its own connections, for probing whether it can write. */
  readonly probeDb: Database;
  readonly engine: Engine;
  /** Throws when the store's file was deleted or replaced. Writes check this themselves. */
  readonly checkInPlace: () => void;
  /** Truncates SQLite's write-ahead log, which may still hold pages of erased rows. */
  readonly cutLog: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the store and updates its tables. Throws StoreOpenError, with a sentence for the
 * operator, when it can't, and StoreTooNewError when a newer version of the app wrote the store.
 */
export async function openStore(location: StoreLocation): Promise<OpenStore> {
  return location.kind === 'sqlite' ? openSqlite(location.dataDir) : openPostgres(location.url);
}

async function openPostgres(url: string): Promise<OpenStore> {
  const pooled = await isPooled(url);
  await migratePostgres(url, pooled);
  const [db, patientDb] = await Promise.all([
    connectPostgres(url, quick, pooled),
    connectPostgres(url, patient, pooled),
  ]);
  const close = async () => void (await Promise.all([db.destroy(), patientDb.destroy()]));
  return {
    db,
    patientDb,
    probeDb: db,
    engine: 'postgres',
    checkInPlace() {},
    cutLog: async () => {},
    close,
  };
}

async function migratePostgres(url: string, pooled: boolean): Promise<void> {
  const db = await connectPostgres(url, migrating, pooled);
  try {
    await migrate(db, 'postgres');
  } catch (cause) {
    if (cause instanceof StoreTooNewError) throw cause;
    const why = explainPostgres(cause);
    throw new StoreOpenError(`The PostgreSQL at DATABASE_URL can’t be used (${why}).`, { cause });
  } finally {
    await db.destroy();
  }
}

async function connectPostgres(url: string, patience: Patience, pooled: boolean): Promise<Database> {
  const pool = await createPostgresPool(url, patience, pooled);
  const dialect = pooled ? createPooledDialect(pool, patience.statementMs) : new PostgresDialect({ pool });
  return new Kysely<Tables>({ dialect });
}

/** Describes a fault briefly, by its code if it has one. The fault's own message may quote the URL. */
function explainPostgres(fault: unknown): string {
  const code = codeOf(fault);
  if (!/^[A-Z0-9_]{4,40}$/.test(code)) return 'no answer';
  const known = postgresFaults.get(code);
  return known ? `${code}: ${known}` : code;
}

const postgresFaults: ReadonlyMap<string, string> = new Map([
  ['28P01', 'wrong user or password'],
  ['28000', 'this user can’t connect from here, or not without TLS'],
  ['3D000', 'there is no database with this name'],
  ['42501', 'this user can’t create tables there'],
  ['ECONNREFUSED', 'nothing is listening on this host and port'],
  ['ENOTFOUND', 'there is no host with this name'],
]);

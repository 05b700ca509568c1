import { Socket } from 'node:net';
import type { PostgresPool } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { within } from '../timing/within.ts';

/** Time limits and the number of connections for a kind of work. */
export type Patience = {
  readonly connections: number;
  readonly connectMs: number;
  /** After this PostgreSQL cancels and rolls back a statement. The connection stays usable. */
  readonly statementMs: number;
  /** The longest use of a connection, for all statements of a transaction together. */
  readonly useMs: number;
};

/** For everything before an ack, which Slack wants within 3 seconds, and for what runs every second. */
export const quick: Patience = { connections: 10, connectMs: 1800, statementMs: 1800, useMs: 2300 };
/** For statements that may read much of the store. */
export const patient: Patience = { connections: 2, connectMs: 5000, statementMs: 15_000, useMs: 20_000 };
/** For creating tables and indexes, or waiting for a replica that does. */
export const migrating: Patience = {
  connections: 1,
  connectMs: 5000,
  statementMs: 600_000,
  useMs: 1_200_000,
};

const goodbyeMs = 500;
/** How long a transaction may be idle. */
export const idleInTransactionMs = 15_000;

/**
 * Connections to PostgreSQL that never hang. One that stays silent too long is closed and its
 * caller gets an error. Whether its last statement took effect is then unknown. The pool's other
 * connections are dropped too, because a failover or a firewall usually affects all of them.
 */
export async function createPostgresPool(
  url: string,
  patience: Patience,
  pooled: boolean,
): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  const sockets = new Set<Socket>();
  const open = () => {
    const pool = new pg.Pool({
      connectionString: url,
      max: patience.connections,
      connectionTimeoutMillis: patience.connectMs,
      // A pooler refuses or drops settings made with the connection.
      ...(pooled
        ? {}
        : {
            statement_timeout: patience.statementMs,
            idle_in_transaction_session_timeout: idleInTransactionMs,
          }),
      keepAlive: true,
      stream: () => trackedIn(sockets),
      types: {
        getTypeParser: (oid, format) =>
          oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
      },
    });
    // The user of a broken connection gets the error anyway. Without a listener it would end the process.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => void client.on('error', () => undefined));
    watchUse(pool, patience.useMs, (client) => {
      if (client instanceof pg.Client) void client.end();
      if (pool !== current) return;
      current = open();
      void pool.end();
    });
    return pool;
  };
  let current = open();
  return {
    connect: () => current.connect(),
    async end() {
      await within(goodbyeMs, current.end());
      // A silent connection never closes by itself and would keep the process alive.
      for (const socket of sockets) socket.destroy();
    },
  };
}

function trackedIn(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  return socket.once('close', () => sockets.delete(socket));
}

function watchUse(pool: Pool, mostMs: number, giveUp: (client: PoolClient) => void): void {
  const limits = new Map<PoolClient, NodeJS.Timeout>();
  pool.on('acquire', (client) => void limits.set(client, setTimeout(giveUp, mostMs, client)));
  pool.on('release', (_error, client) => {
    clearTimeout(limits.get(client));
    limits.delete(client);
  });
}

const refusedParameter = '08P01';
const triedMs = 61_234;

/** Whether there is a pooler such as PgBouncer, which refuses or drops settings made with a connection. */
export async function isPooled(url: string): Promise<boolean> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: migrating.connectMs,
    query_timeout: migrating.connectMs,
    statement_timeout: triedMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ set: string }>(
      `select setting as set from pg_settings where name = 'statement_timeout'`,
    );
    return rows[0]?.set !== String(triedMs);
  } catch (error) {
    // Any other fault comes up again, and is reported, when the tables are read.
    return error instanceof Error && 'code' in error && error.code === refusedParameter;
  } finally {
    await within(
      goodbyeMs,
      client.end().catch(() => undefined),
    );
  }
}

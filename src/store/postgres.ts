import { Socket } from 'node:net';
import type { PostgresPool } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { within } from '../timing/within.ts';

/** How long PostgreSQL may take, and how many connections that may be at once. */
export type Patience = {
  readonly connections: number;
  readonly connectMs: number;
  /** PostgreSQL itself ends a statement after it: nothing of it is kept, and the connection stays good. */
  readonly statementMs: number;
  /** A connection is given up that is in use for longer: the statements of a transaction, all together. */
  readonly useMs: number;
};

/** For what somebody waits for, or what comes up every second: an ack must be out within Slack's 3 seconds. */
export const quick: Patience = { connections: 10, connectMs: 1800, statementMs: 1800, useMs: 2300 };
/** For what may look at much of the store. */
export const patient: Patience = { connections: 2, connectMs: 5000, statementMs: 15_000, useMs: 20_000 };
/** For new tables and indexes, and for another replica that makes them. */
export const migrating: Patience = {
  connections: 1,
  connectMs: 5000,
  statementMs: 600_000,
  useMs: 1_200_000,
};

const goodbyeMs = 500;
/** How long a transaction may stand idle. */
export const idleInTransactionMs = 15_000;

/**
 * Connections to PostgreSQL that never keep anybody waiting for ever. One that is silent for too long is closed, and
 * what waits for it fails; whether its last statement was carried out is then not known. What was connected with it is
 * not used again either: whatever made one silent (a failover, a firewall) has mostly met them all.
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
      // A pooler refuses what is set with the connection, or drops it.
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
    // Whoever uses a connection that breaks, or needs one next, hears of it; unheard it would end the process.
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
      // A silent one never says goodbye, and would keep the process.
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

/** Whether a pooler such as PgBouncer stands before it: what is set with a connection is refused, or does not arrive. */
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
    // Whatever else is wrong is met again, and told, where the tables are looked at.
    return error instanceof Error && 'code' in error && error.code === refusedParameter;
  } finally {
    await within(
      goodbyeMs,
      client.end().catch(() => undefined),
    );
  }
}

import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/delivery/delivery.ts';
import { openStore } from '../../src/store/database.ts';
import { StoreOpenError } from '../../src/store/store-faults.ts';
import { StoreTooNewError } from '../../src/store/migrations.ts';
import { aClock } from '../support/fake-clock.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { openAnOutbox } from '../support/open-outbox.ts';
import { startDeafProxy } from '../support/deaf-proxy.ts';
import { startPostgres, type APostgres } from '../support/postgres.ts';

let postgres: APostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

/** Slack's 3 seconds, less what else an ack needs. */
const ackMs = 2500;

/** What it threw, and after how many milliseconds. */
async function timeFailure(
  work: Promise<unknown>,
): Promise<{ readonly error: unknown; readonly ms: number }> {
  const begunAt = performance.now();
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - begunAt };
}

/** An outbox, and beside it a connection that holds the deliveries locked until it lets go. */
async function openLocked() {
  const url = await postgres.newDatabase();
  const store = await openAnOutbox({ kind: 'postgres', url }, aClock());
  await store.outbox.store([aDelivery(1)]);
  const other = new pg.Client(url);
  await other.connect();
  await other.query('begin');
  await other.query('lock table deliveries in access exclusive mode');
  return {
    ...store,
    other,
    unlock: () => other.query('commit'),
    closeAll: async () => {
      await store.close();
      await other.end();
    },
  };
}

describe('a PostgreSQL that does not answer', () => {
  test('answers that nothing was saved within Slack’s time while PostgreSQL is silent, and still closes', async () => {
    const proxy = await startDeafProxy(await postgres.newDatabase());
    const { outbox, close } = await openAnOutbox({ kind: 'postgres', url: proxy.url }, aClock());
    await outbox.store([aDelivery(1)]);
    proxy.fallSilent();
    const first = timeFailure(outbox.store([aDelivery(2)]));
    await new Promise((resume) => void setTimeout(resume, 400));
    const later = timeFailure(outbox.store([aDelivery(3)]));
    for (const { error, ms } of await Promise.all([first, later])) {
      expect(error).toBeInstanceOf(StoreUnavailableError);
      expect(ms).toBeLessThan(ackMs);
    }
    const begunAt = performance.now();
    await close();
    expect(performance.now() - begunAt).toBeLessThan(1500);
    proxy.close();
  }, 20_000);

  test('replaces silent connections, and new ones serve at once', async () => {
    const proxy = await startDeafProxy(await postgres.newDatabase());
    const { outbox, close } = await openAnOutbox({ kind: 'postgres', url: proxy.url }, aClock());
    const person = { teamId: 'T1', userId: 'U1', limit: 1 };
    await outbox.store([aDelivery(1)]);
    await Promise.all(Array.from({ length: 5 }, () => outbox.history(person)));
    proxy.fallSilent();
    proxy.hearNew();
    const { error, ms } = await timeFailure(outbox.history(person));
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(ms).toBeLessThan(ackMs);
    const begunAt = performance.now();
    await outbox.store([aDelivery(2)]);
    expect(performance.now() - begunAt).toBeLessThan(1000);
    await close();
    proxy.close();
  }, 20_000);

  test('answers as soon while a lock is held, and stores nothing then', async () => {
    const { outbox, unlock, closeAll } = await openLocked();
    const { error, ms } = await timeFailure(outbox.store([aDelivery(2)]));
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(ms).toBeLessThan(ackMs);
    await unlock();
    expect(await outbox.counts()).toEqual([{ destination: 'main', state: 'waiting', count: 1 }]);
    await closeAll();
  }, 20_000);

  test('goes on erasing after a lock', async () => {
    const { outbox, unlock, closeAll } = await openLocked();
    const erasing = outbox.erase(0);
    await new Promise((resume) => void setTimeout(resume, ackMs));
    await unlock();
    expect(await erasing).toBe(0);
    await closeAll();
  }, 20_000);

  test('fails only the statement whose connection PostgreSQL ends', async () => {
    const { outbox, other, unlock, closeAll } = await openLocked();
    const storing = timeFailure(outbox.store([aDelivery(2)]));
    await expect
      .poll(async () => {
        const ended = await other.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`);
        return ended.rows.length;
      })
      .toBe(1);
    expect((await storing).error).toBeInstanceOf(StoreUnavailableError);
    await unlock();
    // The server says that it ends the connection before it does: whoever is given it in between fails as well.
    await expect
      .poll(() => outbox.store([aDelivery(2)]).catch(() => 'not yet'))
      .toMatchObject([{ state: 'waiting' }]);
    await closeAll();
  }, 20_000);
});

describe('opening a PostgreSQL', () => {
  const opening = (url: string) => openStore({ kind: 'postgres', url }).catch((reason: unknown) => reason);

  test('refuses to open a PostgreSQL store that a newer version wrote', async () => {
    const url = await postgres.newDatabase();
    const store = await openStore({ kind: 'postgres', url });
    await sql`update store_version set version = 99`.execute(store.db);
    await store.close();
    expect(await opening(url)).toBeInstanceOf(StoreTooNewError);
  });

  test('says why a PostgreSQL can’t be used, without quoting its URL', async () => {
    const missing = new URL(await postgres.newDatabase());
    missing.pathname = '/hush_database';
    const refused = new URL(missing);
    refused.username = 'hush_user';
    refused.password = 'hush_password';
    const nowhere = 'postgres://hush_user:hush_password@127.0.0.1:1/hush_database';
    const faults = await Promise.all([missing.href, refused.href, nowhere].map(opening));
    for (const fault of faults) expect(fault).toBeInstanceOf(StoreOpenError);
    expect(faults.map((fault) => /\((\w+): /.exec(String(fault))?.[1])).toEqual([
      '3D000',
      '28P01',
      'ECONNREFUSED',
    ]);
    expect(faults.map(String).join()).not.toContain('hush');
  });
});

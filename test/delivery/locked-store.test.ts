import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/delivery/delivery.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { aClock } from '../support/fake-clock.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';

const deliveries = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aDelivery(from + index));

async function aStoreAndAnother() {
  const dataDir = aDataDir();
  const path = join(dataDir, 'addcontact.db');
  const house = await openAnOutbox({ kind: 'sqlite', dataDir }, aClock());
  const other = new DatabaseSync(path);
  return {
    ...house,
    dataDir,
    path,
    lock: () => other.exec('begin immediate'),
    unlock: () => other.exec('rollback'),
    /** What somebody else sees of the store: what is committed. */
    countCommitted: (): unknown => other.prepare('select count(*) as count from deliveries').get()?.count,
    async close() {
      other.close();
      await house.close();
    },
  };
}

describe('a store that another program has locked', () => {
  test('commits everything it acknowledges afterwards, whatever was tried meanwhile', async () => {
    const store = await aStoreAndAnother();
    const { outbox } = store;
    await outbox.store(deliveries(0, 3));
    const claim = await outbox.claim({ destination: 'main', limit: 3, leaseMs: 60_000 });
    store.lock();
    const tried = await Promise.allSettled([
      outbox.store(deliveries(10, 1)),
      outbox.store(deliveries(20, 100)),
      outbox.claim({ destination: 'main', limit: 9, leaseMs: 60_000 }),
      outbox.settle(claim, { kind: 'imported' }),
      outbox.claimNotifications({ limit: 9, leaseMs: 60_000, teamId: 'T1' }),
      outbox.retry('none', 'T1', null),
    ]);
    expect(tried.map(({ status }) => status)).not.toContain('fulfilled');
    store.unlock();
    for (let person = 200; person < 220; person += 1) await outbox.store([aDelivery(person)]);
    await outbox.store(deliveries(300, 60));
    expect(store.countCommitted()).toBe(83);
    expect(await outbox.settle(claim, { kind: 'imported' })).toHaveLength(3);
    expect(await outbox.healthy()).toBe(true);
    await store.close();
  });

  test('keeps the event loop turning and stored contacts readable', async () => {
    const store = await aStoreAndAnother();
    await store.outbox.store(deliveries(0, 1));
    store.lock();
    const stored = store.outbox.store(deliveries(1, 1)).catch((error: unknown) => error);
    let turns = 0;
    const waiting = new Set([stored]);
    void stored.then(() => waiting.clear());
    for (; waiting.size > 0; turns += 1) {
      await new Promise((resume) => void setImmediate(resume));
      expect(await store.outbox.counts()).toHaveLength(1);
    }
    expect(await stored).toBeInstanceOf(StoreUnavailableError);
    // Who is kept waiting turns once or twice in this time.
    expect(turns).toBeGreaterThan(10);
    store.unlock();
    await store.close();
  });

  test('keeps nothing open after a transaction that failed in its middle', async () => {
    const store = await aStoreAndAnother();
    const failed = store.db.transaction().execute(async (trx) => {
      await trx.insertInto('settings').values({ name: 'half', value: '' }).execute();
      await sql`insert into nowhere values (1)`.execute(trx);
    });
    await expect(failed).rejects.toThrow('nowhere');
    store.lock();
    store.unlock();
    await store.outbox.store(deliveries(0, 2));
    expect(store.countCommitted()).toBe(2);
    expect(await store.db.selectFrom('settings').select('name').where('name', '=', 'half').execute()).toEqual(
      [],
    );
    await store.close();
  });
});

describe('a store whose files go while it is open', () => {
  const goings = {
    'the folder is deleted': ({ dataDir }: { dataDir: string }) => rmSync(dataDir, { recursive: true }),
    'the folder is replaced by another store’s': ({ dataDir }: { dataDir: string }) =>
      renameSync(dataDir, `${dataDir}-away`),
    'its file is emptied by putting another there': ({ path }: { path: string }) => {
      rmSync(path);
      writeFileSync(path, '');
    },
    'its log is deleted': ({ path }: { path: string }) => rmSync(`${path}-wal`),
  };

  test.each(Object.entries(goings))('acknowledges nothing and is not healthy when %s', async (_, go) => {
    const dataDir = aDataDir();
    const clock = aClock();
    const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir }, clock);
    await outbox.store(deliveries(0, 1));
    expect(await outbox.healthy()).toBe(true);
    go({ dataDir, path: join(dataDir, 'addcontact.db') });
    expect(await outbox.healthy()).toBe(false);
    await expect(outbox.store(deliveries(1, 1))).rejects.toThrow(StoreUnavailableError);
    await expect(outbox.store(deliveries(2, 100))).rejects.toThrow(StoreUnavailableError);
    expect(await outbox.findFault()).toMatchObject({ code: 'STORE_GONE' });
    await close();
    rmSync(`${dataDir}-away`, { recursive: true, force: true });
  });

  test('goes on once the store’s files are put back', async () => {
    const dataDir = aDataDir();
    const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir }, aClock());
    await outbox.store(deliveries(0, 1));
    renameSync(dataDir, `${dataDir}-away`);
    await expect(outbox.store(deliveries(1, 1))).rejects.toThrow(StoreUnavailableError);
    renameSync(`${dataDir}-away`, dataDir);
    await outbox.store(deliveries(1, 1));
    expect(await outbox.healthy()).toBe(true);
    expect(await outbox.counts()).toEqual([{ destination: 'main', state: 'waiting', count: 2 }]);
    await close();
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createCourier, type CourierOptions } from '../../src/delivery/courier.ts';
import { StoreUnavailableError, type StoreResult } from '../../src/delivery/delivery.ts';
import type { Outbox } from '../../src/delivery/outbox/outbox.ts';
import { startPostgres } from '../support/postgres.ts';
import { aClock, type AClock } from '../support/fake-clock.ts';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';
import { servedRoutes } from '../support/served-routes.ts';

const log: CourierOptions['log'] = { debug() {}, info() {}, warn() {}, error() {} };
const large = () => ({ contact: aContact(1, { attributes: [{ key: 'note', value: 'x'.repeat(3000) }] }) });

/** Stores until it cannot; gives what was acknowledged. */
async function fill(outbox: Outbox, most: number): Promise<readonly StoreResult[]> {
  const stored: StoreResult[] = [];
  for (let person = 0; person < most; person += 1) {
    try {
      stored.push(...(await outbox.store([aDelivery(person, large())])));
    } catch (error) {
      if (error instanceof StoreUnavailableError) return stored;
      throw error;
    }
  }
  throw new Error('the store did not fill up');
}

function aCourier(outbox: Outbox, clock: AClock, send: () => void) {
  return createCourier({
    outbox,
    ...servedRoutes([
      {
        name: 'main',
        batchSize: 100,
        concurrency: 2,
        timeoutMs: 10_000,
        send: async () => {
          send();
          return { kind: 'accepted' };
        },
      },
    ]),
    tell: async () => 'told',
    sole: true,
    now: () => clock.now,
    clock: clock.steady,
    after: clock.after,
    random: () => 1,
    log,
  });
}

describe('a store that cannot store', () => {
  test('says so while full, keeps what was acknowledged, and recovers when there is room', async () => {
    const clock = aClock();
    const { db, outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, clock);
    await sql`pragma max_page_count = 100`.execute(db);
    const stored = await fill(outbox, 1000);
    expect(stored.length).toBeGreaterThan(10);
    await sql`pragma max_page_count = 1000000`.execute(db);
    expect(await outbox.healthy()).toBe(true);
    expect(await outbox.store([aDelivery(5000)])).toMatchObject([{ fresh: true }]);
    expect(await outbox.counts()).toEqual([
      { destination: 'main', state: 'waiting', count: stored.length + 1 },
    ]);
    await close();
  });

  test('does the same on a disk that is really full', async (context) => {
    const disk = mkdtempSync(join(tmpdir(), 'addcontact-full-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip('mounting a small disk needs root');
    }
    try {
      const clock = aClock();
      const location = { kind: 'sqlite', dataDir: join(disk, 'data') } as const;
      const first = await openAnOutbox(location, clock);
      const stored = await fill(first.outbox, 5000);
      expect(stored.length).toBeGreaterThan(10);
      expect(await first.outbox.healthy()).toBe(false);
      await expect(first.outbox.store([aDelivery(1, large())])).rejects.toThrow(StoreUnavailableError);
      execFileSync('mount', ['-o', 'remount,size=16m', disk]);
      await clock.advance(1000);
      expect(await first.outbox.healthy()).toBe(true);
      let posts = 0;
      const courier = aCourier(first.outbox, clock, () => void (posts += 1));
      await courier.start();
      await clock.settle();
      await first.outbox.store([aDelivery(9999)]);
      courier.nudge();
      while ((await first.outbox.oldestWaiting()) !== null) await clock.settle();
      await Promise.all([courier.stop(1000), clock.advance(1000)]);
      expect(await first.outbox.counts()).toEqual([
        { destination: 'main', state: 'imported', count: stored.length + 1 },
      ]);
      await first.close();
    } finally {
      execFileSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });

  test('the courier neither spins nor dies while the store is away, and goes on by itself', async () => {
    const clock = aClock();
    const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, clock);
    let away = false;
    let asked = 0;
    let posts = 0;
    const lose =
      <Args extends readonly unknown[], Answer>(work: (...args: Args) => Promise<Answer>) =>
      async (...args: Args) => {
        asked += 1;
        if (away) throw new StoreUnavailableError('lost');
        return work(...args);
      };
    const flaky: Outbox = {
      ...outbox,
      claim: lose(outbox.claim),
      settle: lose(outbox.settle),
      claimNotifications: lose(outbox.claimNotifications),
      markTold: lose(outbox.markTold),
    };
    const courier = aCourier(flaky, clock, () => {
      posts += 1;
      away = true;
    });
    await courier.start();
    await clock.settle();
    await outbox.store([aDelivery(1)]);
    courier.nudge();
    await clock.settle();
    asked = 0;
    await clock.advance(600_000);
    expect(asked).toBeLessThan(400);
    away = false;
    await clock.advance(20_000);
    expect(posts).toBe(1);
    expect(await outbox.counts()).toEqual([{ destination: 'main', state: 'imported', count: 1 }]);
    expect(await outbox.countPending()).toBe(0);
    await Promise.all([courier.stop(1000), clock.advance(1000)]);
    await close();
  });

  test('a PostgreSQL that went away is an answer, and is found again', async () => {
    const postgres = await startPostgres();
    const url = await postgres.newDatabase();
    const clock = aClock();
    const { outbox, close } = await openAnOutbox({ kind: 'postgres', url }, clock);
    await outbox.store([aDelivery(1)]);
    await postgres.halt();
    await expect(outbox.store([aDelivery(2)])).rejects.toThrow(StoreUnavailableError);
    expect(await outbox.healthy()).toBe(false);
    await postgres.start();
    await clock.advance(1000);
    expect(await outbox.healthy()).toBe(true);
    expect(await outbox.counts()).toEqual([{ destination: 'main', state: 'waiting', count: 1 }]);
    await close();
    await postgres.stop();
  });
});

import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { aClock } from '../../support/fake-clock.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { aDataDir, openAnOutbox, type AnOutbox } from '../../support/open-outbox.ts';

const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };

/** A store with so many imported rows of long ago, one refused before them, and one that waits behind them. */
async function openFull(imported: number) {
  const clock = aClock();
  const store = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, clock);
  const [old] = await store.outbox.store([aDelivery(1)]);
  await store.outbox.settle(await store.outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
  await sql`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${imported})
    insert into deliveries (id, key, team_id, destination, source, tell, state, due_at, created_at)
    select 'id' || n, 'key' || n, 'T1', 'main', 'form', 'person', 'imported', n, n from numbers`.execute(
    store.db,
  );
  await store.outbox.store([aDelivery(2)]);
  return { ...store, clock, refusedId: old?.id ?? '' };
}

const countsOf = async ({ outbox }: AnOutbox) =>
  (await outbox.counts()).map(({ state, count }) => `${count} ${state}`);

describe('counting everything that was ever kept', () => {
  test('lets others have their turn between the parts of a large store', async () => {
    const store = await openFull(30_000);
    let turns = 0;
    const counting = { is: true };
    const taking = (async () => {
      while (counting.is) {
        await new Promise((resume) => void setImmediate(resume));
        turns += 1;
      }
    })();
    expect(await countsOf(store)).toEqual(['30000 imported', '1 refused', '1 waiting']);
    counting.is = false;
    await taking;
    expect(turns).toBeGreaterThan(5);
    await store.close();
  });

  test('looks again at what is new or waits, and for ten minutes not at what was answered long ago', async () => {
    const store = await openFull(30_000);
    await countsOf(store);
    await sql`update deliveries set state = 'refused' where id in ('id1', 'id29999')`.execute(store.db);
    await store.outbox.settle(await store.outbox.claim(claimAll), { kind: 'imported' });
    await store.outbox.store([aDelivery(3)]);
    expect(await countsOf(store)).toEqual(['30000 imported', '2 refused', '1 waiting']);
    await store.clock.advance(600_000);
    // Nobody waits for that: it is counted anew behind who asked first.
    expect(await countsOf(store)).toEqual(['30000 imported', '2 refused', '1 waiting']);
    expect(await countsOf(store)).toEqual(['29999 imported', '3 refused', '1 waiting']);
    await store.close();
  });

  test('notices at once what is armed again or forgotten here', async () => {
    const store = await openFull(30_000);
    await countsOf(store);
    await store.outbox.retry(store.refusedId, 'T1', null);
    expect(await countsOf(store)).toEqual(['30000 imported', '2 waiting']);
    await sql`update deliveries set state = 'refused' where id = 'id12000'`.execute(store.db);
    expect(await countsOf(store), 'one press counts one block anew').toContain('30000 imported');
    await store.outbox.forget({ id: 'id1' });
    expect(await countsOf(store)).toEqual(['29998 imported', '1 refused', '2 waiting']);
    await store.close();
  });
});

import { useOutbox } from '../../support/use-outbox.ts';
import { describe, expect, test } from 'vitest';
import { aContact, aDelivery } from '../../support/build-delivery.ts';

const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };

describe.each(['sqlite', 'postgres'] as const)('the outbox on %s', (engine) => {
  const stage = useOutbox(engine);
  const { clock, storeOne, peopleOf } = stage;

  test('gives back what it was given, after it was opened again', async () => {
    const given = aDelivery(1, {
      replyTo: { responseUrl: 'https://hooks.example/1', responseUrlUntil: 2_000_000, channelId: 'C1' },
      contact: aContact(1, { email: 'a@x.com', tags: ['vip'], attributes: [{ key: 'city', value: 'Pune' }] }),
    });
    const { id } = await storeOne(given);
    await stage.reopen();
    expect(await stage.outbox.find(id, 'T1')).toEqual({
      ...given,
      id,
      state: 'waiting',
      attempts: 0,
      reason: null,
      createdAt: 1_000_000,
      addedAt: 1_000_000,
      settledAt: null,
      toldAt: null,
    });
    expect(await stage.outbox.find(id, 'T2')).toBeNull();
  });

  test('treats the same key as one delivery within a team, and another between teams', async () => {
    const first = await storeOne(aDelivery(1, { key: 'view-1' }));
    const again = await stage.outbox.store([
      aDelivery(1, { key: 'view-1' }),
      aDelivery(2, { key: 'view-2' }),
      aDelivery(2, { key: 'view-2' }),
      aDelivery(1, { key: 'view-1', teamId: 'T2' }),
    ]);
    expect(first.fresh).toBe(true);
    expect(again.map((one) => one.fresh)).toEqual([false, true, false, true]);
    expect(again[0]?.id).toBe(first.id);
    expect(again[2]?.id).toBe(again[1]?.id);
  });

  test('stores a second delivery when the same key brings another contact or inbox', async () => {
    const first = aDelivery(1, { key: 'view-1' });
    const corrected = { ...first, contact: aContact(1, { name: 'Asha Corrected' }) };
    const elsewhere = { ...first, destination: 'other' };
    const row = aDelivery(1, { key: 'batch-1', source: 'review' });
    const stored = await stage.outbox.store([first, row]);
    const again = await stage.outbox.store([corrected, first, elsewhere, { ...row, contact: aContact(2) }]);
    expect(again.map(({ fresh }) => fresh)).toEqual([true, false, true, false]);
    expect([again[1]?.id, again[3]?.id]).toEqual(stored.map(({ id }) => id));
    const found = await stage.outbox.find(again[0]?.id ?? '', 'T1');
    expect(found?.contact?.name).toBe('Asha Corrected');
    const [repeated] = await stage.outbox.store([corrected]);
    expect(repeated).toMatchObject({ id: again[0]?.id, fresh: false });
  });

  test('keeps thousands given at once in their order', async () => {
    await stage.outbox.store(Array.from({ length: 1200 }, (_, person) => aDelivery(person)));
    const { deliveries } = await stage.outbox.claim({ ...claimAll, limit: 2000 });
    expect(peopleOf(deliveries)).toEqual(Array.from({ length: 1200 }, (_, person) => `Asha ${person}`));
  });

  test('counts by destination and state, by batch, and knows the oldest that waits', async () => {
    const rows = [0, 1, 2, 3].map((row) => aDelivery(row, { batchId: 'B1', row, tell: 'batch' }));
    await stage.outbox.store(rows);
    clock.now += 500;
    await stage.outbox.store([aDelivery(9), aDelivery(9, { destination: 'second' })]);
    const claim = await stage.outbox.claim({ ...claimAll, limit: 4 });
    const part = (from: number, to: number) => ({ ...claim, deliveries: claim.deliveries.slice(from, to) });
    await stage.outbox.settle(part(0, 1), { kind: 'imported' });
    await stage.outbox.settle(part(2, 4), { kind: 'refused', reason: 'no' });
    expect(await stage.outbox.batchCounts('B1')).toEqual({ waiting: 1, imported: 1, refused: 2 });
    expect((await stage.outbox.batchRefused('B1')).map((one) => [one.row, one.reason])).toEqual([
      [2, 'no'],
      [3, 'no'],
    ]);
    const counts = await stage.outbox.counts();
    expect(counts).toHaveLength(4);
    expect(counts).toContainEqual({ destination: 'main', state: 'waiting', count: 2 });
    expect(counts).toContainEqual({ destination: 'second', state: 'waiting', count: 1 });
    expect(await stage.outbox.oldestWaiting()).toBe(1_000_000);
    expect(await stage.outbox.countPending()).toBe(0);
  });

  test('shows a person the newest of their own', async () => {
    await stage.outbox.store([aDelivery(1), aDelivery(2), aDelivery(3), aDelivery(4, { askedBy: 'U2' })]);
    const history = await stage.outbox.history({ teamId: 'T1', userId: 'U1', limit: 2 });
    expect(peopleOf(history)).toEqual(['Asha 3', 'Asha 2']);
    expect(await stage.outbox.history({ teamId: 'T2', userId: 'U1', limit: 2 })).toEqual([]);
  });

  test('names each destination with waiting deliveries once', async () => {
    expect(await stage.outbox.waitingDestinations()).toEqual([]);
    await stage.outbox.store([
      aDelivery(1),
      aDelivery(2),
      aDelivery(3, { destination: 'second' }),
      aDelivery(4, { destination: 'T1:sales' }),
    ]);
    expect((await stage.outbox.waitingDestinations()).toSorted()).toEqual(['T1:sales', 'main', 'second']);
    await stage.outbox.settle(await stage.outbox.claim({ ...claimAll, destination: 'second' }), {
      kind: 'imported',
    });
    expect((await stage.outbox.waitingDestinations()).toSorted()).toEqual(['T1:sales', 'main']);
    expect([await stage.outbox.countWaiting('main'), await stage.outbox.countWaiting('second')]).toEqual([
      2, 0,
    ]);
  });

  test('says that it can write', async () => {
    expect(await stage.outbox.healthy()).toBe(true);
    clock.now += 1000;
    expect(await stage.outbox.healthy()).toBe(true);
  });

  test('finds out once a second whether it can write, however many ask', async () => {
    const written = async () =>
      (await stage.store.db.selectFrom('settings').select('value').where('name', '=', 'probe').execute())[0]
        ?.value;
    const verdicts = await Promise.all(Array.from({ length: 32 }, () => stage.outbox.healthy()));
    expect(new Set(verdicts)).toEqual(new Set([true]));
    const first = await written();
    clock.now += 999;
    await stage.outbox.healthy();
    expect(await written()).toBe(first);
    clock.now += 1;
    await stage.outbox.healthy();
    expect(await written()).not.toBe(first);
  });
});

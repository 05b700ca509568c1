import { useOutbox } from '../../support/use-outbox.ts';
import { describe, expect, test } from 'vitest';
import { createBatches } from '../../../src/delivery/outbox/batches.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { aDelivery } from '../../support/build-delivery.ts';

const dayMs = 86_400_000;
const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };
const tellAll = { limit: 100, leaseMs: 60_000, teamId: 'T1' };

describe.each(['sqlite', 'postgres'] as const)('erasing from the outbox on %s', (engine) => {
  const stage = useOutbox(engine);
  const { clock, storeOne } = stage;

  test('erases what is personal when its time is over, and keeps the rest', async () => {
    const url = { responseUrl: 'https://hooks.example/3', responseUrlUntil: 1_800_000, channelId: 'C1' };
    const told = await storeOne(aDelivery(1, { replyTo: url }));
    const waiting = await storeOne(aDelivery(2, { replyTo: url, destination: 'second' }));
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    for (const one of await stage.outbox.claimNotifications(tellAll)) await stage.outbox.markTold(one);
    clock.now += 30 * dayMs - 1;
    expect(await stage.outbox.erase(30 * dayMs)).toBe(0);
    expect((await stage.outbox.find(waiting.id, 'T1'))?.replyTo).toMatchObject({
      responseUrl: null,
      channelId: 'C1',
    });
    expect((await stage.outbox.find(told.id, 'T1'))?.contact).not.toBeNull();
    clock.now += 1;
    expect(await stage.outbox.erase(30 * dayMs)).toBe(1);
    expect(await stage.outbox.find(told.id, 'T1')).toMatchObject({
      contact: null,
      reason: null,
      replyTo: null,
      state: 'refused',
      destination: 'main',
      settledAt: 1_000_000,
    });
    expect((await stage.outbox.find(waiting.id, 'T1'))?.contact).not.toBeNull();
    expect(await stage.outbox.retry(told.id, 'T1', null)).toBe(false);
  });

  test('keeps what was refused of a batch until the batch is told, however short things are kept', async () => {
    const rows = [0, 1].map((row) => aDelivery(row, { batchId: 'B1', row, tell: 'batch' }));
    const batches = createBatches({
      db: stage.store.db,
      encryption: createFieldEncryption([]),
      now: () => clock.now,
    });
    const batch = { id: 'B1', teamId: 'T1', userId: 'U1', state: 'confirmed', payload: '' } as const;
    await batches.save({ ...batch, createdAt: clock.now });
    await stage.outbox.store(rows);
    const refuseOne = async () =>
      stage.outbox.settle(await stage.outbox.claim({ ...claimAll, limit: 1 }), {
        kind: 'refused',
        reason: 'no',
      });
    const eraseNext = () => {
      clock.now += 1000;
      return stage.outbox.erase(0);
    };
    await refuseOne();
    expect(await eraseNext()).toBe(0);
    expect(await stage.outbox.batchRefused('B1')).toMatchObject([
      { contact: { name: 'Asha 0' }, reason: 'no' },
    ]);
    await refuseOne();
    expect(await eraseNext()).toBe(0);
    await batches.move('B1', 'confirmed', 'reporting');
    expect(await eraseNext()).toBe(0);
    await batches.move('B1', 'reporting', 'done');
    expect(await eraseNext()).toBe(2);
  });

  test('forgets by number in every destination, by person, by reference', async () => {
    const [one] = await stage.outbox.store([
      aDelivery(1),
      aDelivery(1, { destination: 'second', askedBy: 'U2' }),
      aDelivery(2, { askedBy: 'U2' }),
      aDelivery(2, { askedBy: 'U2', teamId: 'T2' }),
    ]);
    expect(await stage.outbox.forget({ e164: '+919000000001' })).toBe(2);
    expect(await stage.outbox.find(one?.id ?? '', 'T1')).toBeNull();
    expect(await stage.outbox.forget({ e164: '+919999999999' })).toBe(0);
    expect(await stage.outbox.forget({ e164: 'nonsense' })).toBe(0);
    expect(await stage.outbox.forget({ teamId: 'T1', userId: 'U2' })).toBe(1);
    const { id } = await storeOne(aDelivery(5));
    expect(await stage.outbox.forget({ id })).toBe(1);
    expect((await stage.outbox.counts()).reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });
});

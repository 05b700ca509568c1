import { afterAll, describe, expect, test } from 'vitest';
import { createOutbox, type Outbox } from '../../../src/delivery/outbox/outbox.ts';
import { openStore, type OpenStore } from '../../../src/store/database.ts';
import { createDueClock } from '../../../src/store/due-clock.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { openLaneKey } from '../../../src/store/keys.ts';
import { createReferences } from '../../../src/store/references.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { useCourier } from '../../support/run-courier.ts';
import { newPostgresDatabase } from '../../support/shared-postgres.ts';

const minuteMs = 60_000;
const yearMs = 365 * 24 * 60 * minuteMs;
const claimAll = { destination: 'main', limit: 100, leaseMs: minuteMs };
const tellAll = { limit: 100, leaseMs: minuteMs, teamId: 'T1' };

describe('replicas on one PostgreSQL whose clocks differ', () => {
  const opened: OpenStore[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
  });

  /** An outbox of a replica whose clocks, the steady one too, are off by so much. */
  async function aReplica(url: string, offMs: number): Promise<Outbox> {
    const store = await openStore({ kind: 'postgres', url });
    opened.push(store);
    const now = () => Date.now() + offMs;
    const encryption = createFieldEncryption([]);
    const laneKey = await openLaneKey(store.db, encryption);
    const randomId = createReferences(now);
    const due = createDueClock(store.engine, now);
    return createOutbox({ ...store, encryption, laneKey, now, clock: now, due, randomId });
  }

  test.each([20_000, -20_000, 300_000, -300_000, yearMs, -yearMs])(
    'never have one contact or its news at once, %i ms off',
    async (offMs) => {
      const url = await newPostgresDatabase();
      const [right, wrong] = await Promise.all([aReplica(url, 0), aReplica(url, offMs)]);
      for (const [one, other] of [[right, wrong] as const, [wrong, right] as const]) {
        await one.store([aDelivery(1, { key: `by ${one === right}` })]);
        const claim = await one.claim(claimAll);
        expect(claim.deliveries).toHaveLength(1);
        await other.mendDueTimes();
        expect((await other.claim(claimAll)).deliveries).toEqual([]);
        const renewed = await one.renew(claim, minuteMs);
        expect((await other.claim(claimAll)).deliveries).toEqual([]);
        await one.settle(renewed ?? claim, { kind: 'imported' });
        const [untold] = await other.claimNotifications(tellAll);
        await one.mendDueTimes();
        expect(await one.claimNotifications(tellAll)).toEqual([]);
        if (untold) await other.markTold(untold);
        expect(await one.countPending()).toBe(0);
      }
    },
  );

  test('take over at once what another gave back or put off', async () => {
    const url = await newPostgresDatabase();
    const [right, wrong] = await Promise.all([aReplica(url, 0), aReplica(url, 300_000)]);
    await wrong.store([aDelivery(1)]);
    await wrong.settle(await wrong.claim(claimAll), { kind: 'later', waitMs: 0 });
    const claim = await right.claim(claimAll);
    expect(claim.deliveries).toHaveLength(1);
    await right.settle(claim, { kind: 'imported' });
    const [untold] = await wrong.claimNotifications(tellAll);
    if (untold) await wrong.putOffTelling(untold, 0);
    expect(await right.claimNotifications(tellAll)).toHaveLength(1);
  });
});

describe('a clock that jumps', () => {
  const stage = useCourier();

  test.each([3_600_000, -3_600_000, yearMs, -yearMs])(
    'keeps neither contacts nor answers waiting, by %i ms',
    async (jumpMs) => {
      await stage.start({ sole: false });
      const answers = stage.holdAnswers();
      await stage.add([1]);
      stage.clock.now += jumpMs;
      answers[0]?.({ kind: 'unavailable', status: 503, reason: 'down', retryAfterMs: null });
      await stage.clock.settle();
      stage.answer = () => ({ kind: 'accepted' });
      await stage.add([2]);
      await stage.clock.advance(5000);
      expect(await stage.states()).toEqual(['2 imported']);
      expect(stage.told.filter(([, kind]) => kind === 'imported')).toHaveLength(2);
    },
  );

  test('many times by little keeps nothing waiting either', async () => {
    stage.answer = () => ({ kind: 'unavailable', status: 503, reason: 'down', retryAfterMs: null });
    await stage.start();
    await stage.add([1]);
    stage.answer = () => ({ kind: 'accepted' });
    for (let turn = 0; turn < 50; turn += 1) {
      stage.clock.now += turn % 3 === 0 ? 20_000 : -30_000;
      await stage.clock.advance(100);
    }
    expect(await stage.states()).toEqual(['1 imported']);
    expect(stage.told.at(-1)?.[1]).toBe('imported');
  });

  test('between two processes leaves nothing for a far day: what was in flight, put off or to be told', async () => {
    const { outbox } = stage.store;
    await outbox.store([aDelivery(1), aDelivery(2), aDelivery(3)]);
    await outbox.claim({ ...claimAll, limit: 1 });
    await outbox.settle(await outbox.claim({ ...claimAll, limit: 1 }), { kind: 'later', waitMs: 0 });
    await outbox.settle(await outbox.claim({ ...claimAll, limit: 1 }), { kind: 'imported' });
    await stage.store.db
      .updateTable('deliveries')
      .set((make) => ({ due_at: make('due_at', '+', yearMs), tell_due_at: make('tell_due_at', '+', yearMs) }))
      .execute();
    await stage.start({ sole: false });
    await stage.clock.advance(5000);
    expect(await stage.states()).toEqual(['3 imported']);
    expect(stage.told).toHaveLength(3);
  });
});

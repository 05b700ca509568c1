import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewDelivery } from '../../../src/delivery/delivery.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { type AnOutbox, aLocation, openAnOutbox } from '../../support/open-outbox.ts';

const mine = { teamId: 'T1', userId: 'U1' };

describe.each(['sqlite', 'postgres'] as const)('what a person asked for, on %s', (engine) => {
  let store: AnOutbox;
  const clock = { now: 1_000_000 };

  beforeEach(async () => {
    store = await openAnOutbox(await aLocation(engine), clock);
  });
  afterEach(() => store.close());

  async function settle(deliveries: readonly NewDelivery[], kind: 'imported' | 'refused') {
    const { outbox } = store;
    const stored = await outbox.store(deliveries);
    const claim = await outbox.claim({ destination: 'main', limit: 100, leaseMs: 60_000 });
    await outbox.settle(claim, kind === 'refused' ? { kind, reason: 'no' } : { kind });
    return stored.map(({ id }) => id);
  }

  test('finds what waits or was refused, however old, and not what was put right since', async () => {
    const { outbox } = store;
    const [stillRefused] = await settle([aDelivery(1)], 'refused');
    await settle([aDelivery(2)], 'refused');
    await settle([aDelivery(2)], 'imported');
    await settle([aDelivery(3, { askedBy: 'U2' }), aDelivery(4, { teamId: 'T2' })], 'refused');
    const [waiting] = await outbox.store([aDelivery(5)]);
    const open = await outbox.openHistory({ ...mine, limit: 10 });
    expect(open.map(({ id }) => id)).toEqual([waiting?.id, stillRefused]);
    expect(await outbox.openHistory({ ...mine, limit: 1 })).toHaveLength(1);
  });

  test('counts it', async () => {
    await settle([aDelivery(1), aDelivery(2), aDelivery(3, { askedBy: 'U2' })], 'imported');
    await settle([aDelivery(4)], 'refused');
    await store.outbox.store([aDelivery(5)]);
    expect(await store.outbox.ownCount(mine)).toBe(4);
    expect(await store.outbox.ownCount({ teamId: 'T1', userId: 'U9' })).toBe(0);
  });

  test('finds the oldest that waits or was refused behind thousands that arrived', async () => {
    const { outbox } = store;
    const [stillRefused] = await settle([aDelivery(1)], 'refused');
    await settle([aDelivery(2)], 'refused');
    const [waiting] = await outbox.store([aDelivery(3, { destination: 'gone' })]);
    await outbox.store(Array.from({ length: 2500 }, (_, person) => aDelivery(person + 2)));
    const claim = await outbox.claim({ destination: 'main', limit: 2500, leaseMs: 60_000 });
    await outbox.settle(claim, { kind: 'imported' });
    const open = await outbox.openHistory({ ...mine, limit: 200 });
    expect(open.map(({ id }) => id)).toEqual([waiting?.id, stillRefused]);
  });

  test('forgets thousands in parts, so that others are stored between', async () => {
    const { outbox } = store;
    await outbox.store(Array.from({ length: 3000 }, (_, person) => aDelivery(person)));
    await outbox.store([aDelivery(9001, { askedBy: 'U2' }), aDelivery(9002, { teamId: 'T2' })]);
    const ends: string[] = [];
    const forgetting = outbox.forget({ teamId: null, userId: 'U1' }).then((count) => {
      ends.push('forgotten');
      return count;
    });
    await outbox.store([aDelivery(9003, { askedBy: 'U2' })]);
    ends.push('stored');
    expect(await forgetting).toBe(3001);
    expect(ends).toEqual(['stored', 'forgotten']);
    expect(await outbox.counts()).toMatchObject([{ state: 'waiting', count: 2 }]);
  });

  test('lets the channel be told once, by one of many who ask at a time, until it is given back', async () => {
    const { outbox } = store;
    const [stored] = await outbox.store([aDelivery(1)]);
    const id = stored?.id ?? '';
    expect(await outbox.claimChannelNews(id, 'T2')).toBe(false);
    const claims = await Promise.all(Array.from({ length: 8 }, () => outbox.claimChannelNews(id, 'T1')));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await outbox.releaseChannelNews(id, 'T1');
    expect(await outbox.claimChannelNews(id, 'T1')).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { lockedWaitMs } from '../../src/delivery/outbox/claims.ts';
import { aClock } from '../support/fake-clock.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';

const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const request = { destination: 'main', limit: 10, leaseMs: 30_000 };

/** Two replicas while DATA_KEY is being changed: one still has the old key alone. */
async function twoReplicas() {
  const dataDir = aDataDir();
  const clock = aClock();
  const before = await openAnOutbox({ kind: 'sqlite', dataDir }, clock, [old]);
  const after = await openAnOutbox({ kind: 'sqlite', dataDir }, clock, [fresh, old]);
  return { clock, before, after, close: () => Promise.all([before.close(), after.close()]) };
}

test('what is sealed with a key that only another replica has is left to it, and nothing is lost', async () => {
  const { clock, before, after, close } = await twoReplicas();
  await before.outbox.store([aDelivery(1)]);
  await after.outbox.store([aDelivery(2), aDelivery(3)]);
  const first = await before.outbox.claim(request);
  expect(first.deliveries.map(({ contact }) => contact?.name)).toEqual(['Asha 1']);
  expect(first.locked).toBe(2);
  expect((await after.outbox.claim(request)).deliveries).toEqual([]);
  await clock.advance(lockedWaitMs);
  const second = await after.outbox.claim(request);
  expect(second.deliveries.map(({ contact }) => contact?.name)).toEqual(['Asha 2', 'Asha 3']);
  expect(second.locked).toBe(0);
  await close();
});

test('what became of it is told by who can read whom it is about', async () => {
  const { clock, before, after, close } = await twoReplicas();
  await after.outbox.store([aDelivery(1)]);
  await after.outbox.settle(await after.outbox.claim(request), { kind: 'imported' });
  const untold = { limit: 10, leaseMs: 60_000, teamId: 'T1' };
  expect(await before.outbox.claimNotifications(untold)).toEqual([]);
  await clock.advance(lockedWaitMs);
  const [told] = await after.outbox.claimNotifications(untold);
  expect(told?.delivery.contact?.name).toBe('Asha 1');
  await close();
});

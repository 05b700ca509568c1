import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FindKnownLanes } from '../../../src/delivery/known/find-known.ts';
import { createStoreRequests } from '../../../src/delivery/known/store-requests.ts';
import { createDueClock } from '../../../src/store/due-clock.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { aClock, type AClock } from '../../support/fake-clock.ts';
import { aDataDir, openAnOutbox, type AnOutbox } from '../../support/open-outbox.ts';

let store: AnOutbox;
let clock: AClock;

beforeEach(async () => {
  clock = aClock();
  store = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, clock);
});
afterEach(() => store.close());

function storing(find: FindKnownLanes) {
  const context = {
    ...store,
    encryption: createFieldEncryption([]),
    laneKey: Buffer.alloc(32, 1),
    now: () => clock.now,
    clock: clock.steady,
    due: createDueClock('sqlite', clock.steady),
    randomId: () => 'ID',
  };
  return createStoreRequests(context, find, clock.after)([{ delivery: aDelivery(1), unless: () => true }]);
}

it('stores without looking up known numbers when that takes too long for an ack', async () => {
  const answers = storing(() => new Promise(() => {}));
  await clock.advance(200);
  expect(await answers).toMatchObject([{ kind: 'stored', stored: { fresh: true } }]);
});

it('stores without knowledge where the look-up fails', async () => {
  const answers = storing(async () => {
    throw new Error('the store is busy');
  });
  expect(await answers).toMatchObject([{ kind: 'stored' }]);
});

it('does not look up what is to be stored whatever is known', async () => {
  const asked: unknown[] = [];
  const find: FindKnownLanes = async (_, lanes) => {
    asked.push(...lanes);
    return lanes.map(() => null);
  };
  await storing(find);
  expect(asked).toHaveLength(1);
  await store.outbox.store([aDelivery(2)]);
  expect(asked).toHaveLength(1);
});

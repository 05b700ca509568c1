import { afterEach, beforeEach } from 'vitest';
import type { Delivery, NewDelivery } from '../../src/delivery/delivery.ts';
import type { StoreLocation } from '../../src/store/database.ts';
import { type AnOutbox, aLocation, openAnOutbox } from './open-outbox.ts';

/** For each test of a describe an empty outbox on one of the engines. */
export function useOutbox(engine: 'sqlite' | 'postgres') {
  const clock = { now: 1_000_000 };
  const opened: AnOutbox[] = [];
  let location: StoreLocation | null = null;
  const open = async () => {
    if (!location) throw new Error('no test has begun');
    const one = await openAnOutbox(location, clock);
    opened.push(one);
    return one;
  };
  const stage = {
    clock,
    /** The same once more, as another process has it. */
    open,
    get store() {
      const [store] = opened;
      if (!store) throw new Error('no test has begun');
      return store;
    },
    get outbox() {
      return stage.store.outbox;
    },
    async reopen() {
      await opened.pop()?.close();
      await open();
    },
    storeOne: async (delivery: NewDelivery) => {
      const [stored] = await stage.outbox.store([delivery]);
      if (!stored) throw new Error('nothing was stored');
      return stored;
    },
    peopleOf: (deliveries: readonly Pick<Delivery, 'contact'>[]) =>
      deliveries.map((delivery) => delivery.contact?.name),
  };
  beforeEach(async () => {
    clock.now = 1_000_000;
    location = await aLocation(engine);
    await open();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  return stage;
}

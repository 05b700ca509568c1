import { afterEach, beforeEach } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { createCourier, type Courier, type CourierOptions } from '../../src/delivery/courier.ts';
import type { Route } from '../../src/delivery/route.ts';
import type { Delivery, News, SettledDelivery, TellResult } from '../../src/delivery/delivery.ts';
import type { Outcome } from '../../src/import-api/outcome.ts';
import { aClock, type AClock } from './fake-clock.ts';
import { aDelivery } from './build-delivery.ts';
import { servedRoutes } from './served-routes.ts';
import { aDataDir, openAnOutbox, type AnOutbox } from './open-outbox.ts';

export const accepted: Outcome = { kind: 'accepted' };
export const refused: Outcome = { kind: 'refused', status: 400, reason: 'not on WhatsApp' };
export const unauthorised: Outcome = { kind: 'unauthorised', status: 401, reason: 'bad token' };
export const unavailable = (retryAfterMs: number | null = null): Outcome => ({
  kind: 'unavailable',
  status: 503,
  reason: 'down',
  retryAfterMs,
});

/** People by number, each as the arguments of a delivery. */
export const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index): [number] => [from + index]);

type Noted = {
  clock: AClock;
  /** The names in each POST. */
  posts: string[][];
  told: [string | undefined, News['kind'], number][];
  settled: SettledDelivery[];
  logged: string[];
  /** What the inbox says to a POST with these names. */
  answer: (names: readonly string[]) => Outcome | Promise<Outcome>;
  tellAnswer: TellResult;
};

const nothingNoted = (): Noted => ({
  clock: aClock(),
  posts: [],
  told: [],
  settled: [],
  logged: [],
  answer: () => accepted,
  tellAnswer: 'told',
});

/** For each test of a describe a courier over an empty store, started by the test, and what it sends, tells and logs. */
export function useCourier() {
  let store: AnOutbox | null = null;
  let courier: Courier | null = null;
  const stage = {
    ...nothingNoted(),
    get store() {
      return given(store);
    },
    get courier() {
      return given(courier);
    },
    route: (overrides: Partial<Route> = {}): Route => ({ ...usualRoute(stage), ...overrides }),
    async start(overrides: Partial<CourierOptions> = {}): Promise<void> {
      courier = createCourier({ ...usualParts(stage), ...overrides });
      await courier.start();
      await stage.clock.settle();
    },
    /** Stores deliveries and says so. */
    async add(...deliveries: readonly Parameters<typeof aDelivery>[]): Promise<void> {
      await stage.store.outbox.store(deliveries.map((one) => aDelivery(...one)));
      stage.courier.nudge();
      await stage.clock.settle();
    },
    /** Every POST waits until its answer, in order of arrival, is called. */
    holdAnswers(): ((outcome: Outcome) => void)[] {
      const waiting: ((outcome: Outcome) => void)[] = [];
      stage.answer = () => new Promise((resolve) => waiting.push(resolve));
      return waiting;
    },
    /** How many deliveries of each state, `14 imported`. */
    states: async (): Promise<readonly string[]> =>
      (await stage.store.outbox.counts()).map(({ state, count }) => `${count} ${state}`).sort(),
  };
  beforeEach(async () => {
    Object.assign(stage, nothingNoted());
    store = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, stage.clock);
  });
  afterEach(async () => {
    await Promise.all([courier?.stop(1000), stage.clock.advance(1000)]);
    courier = null;
    await store?.close();
  });
  return stage;
}

function usualRoute(stage: Noted): Route {
  return {
    name: 'main',
    owner: 'T1',
    close: async () => {},
    batchSize: 100,
    concurrency: 2,
    timeoutMs: 10_000,
    send: async (contacts: readonly Contact[]) => {
      const names = contacts.map((contact) => contact.name);
      stage.posts.push(names);
      return stage.answer(names);
    },
  };
}

function usualParts(
  stage: Noted & { readonly store: AnOutbox; readonly route: () => Route },
): CourierOptions {
  const note = (_: unknown, message?: string) => void stage.logged.push(String(message));
  return {
    outbox: stage.store.outbox,
    ...servedRoutes([stage.route()]),
    tell: async (delivery: Delivery, news: News) => {
      if (stage.tellAnswer === 'told') stage.told.push([delivery.contact?.name, news.kind, stage.clock.now]);
      return stage.tellAnswer;
    },
    onSettled: (deliveries) => void stage.settled.push(...deliveries),
    sole: true,
    now: () => stage.clock.now,
    clock: stage.clock.steady,
    after: stage.clock.after,
    random: () => 1,
    log: { debug: note, info: note, warn: note, error: note },
  };
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('the store is not open, or the courier not started');
  return value;
}

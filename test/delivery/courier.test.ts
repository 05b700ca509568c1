import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { createCourier, type Courier, type CourierParts, type Route } from '../../src/delivery/courier.ts';
import type { Delivery, News, SettledDelivery } from '../../src/delivery/delivery.ts';
import type { Outcome } from '../../src/import-api/outcome.ts';
import { aClock, type AClock } from './a-clock.ts';
import { aContact, aDelivery } from './a-delivery.ts';
import { aDataDir, openAnOutbox, type AnOutbox } from './an-outbox.ts';

const accepted: Outcome = { kind: 'accepted' };
const refused: Outcome = { kind: 'refused', status: 400, reason: 'not on WhatsApp' };
const unauthorised: Outcome = { kind: 'unauthorised', status: 401, reason: 'bad token' };
const unavailable = (retryAfterMs: number | null = null): Outcome => ({
  kind: 'unavailable',
  status: 503,
  reason: 'down',
  retryAfterMs,
});

type Answer = Outcome | Promise<Outcome>;

describe('the courier', () => {
  let clock: AClock;
  let store: AnOutbox;
  let dataDir: string;
  let courier: Courier;
  let posts: string[][];
  let told: [string | undefined, News['kind'], number][];
  let settled: SettledDelivery[];
  let logged: string[];
  let answer: (people: readonly string[]) => Answer;
  let tellAnswer: 'told' | 'later' | 'nobody-there';

  const route = (overrides: Partial<Route> = {}): Route => ({
    name: 'main',
    batchSize: 100,
    concurrency: 2,
    timeoutMs: 10_000,
    send: async (contacts: readonly Contact[]) => {
      const people = contacts.map((contact) => contact.name);
      posts.push(people);
      return answer(people);
    },
    ...overrides,
  });
  const note = (_: unknown, message?: string) => void logged.push(String(message));
  const start = async (overrides: Partial<CourierParts> = {}) => {
    courier = createCourier({
      outbox: store.outbox,
      destinations: [route()],
      tell: async (delivery: Delivery, news: News) => {
        if (tellAnswer === 'told') told.push([delivery.contact?.name, news.kind, clock.now]);
        return tellAnswer;
      },
      onSettled: (deliveries) => void settled.push(...deliveries),
      sole: true,
      now: () => clock.now,
      after: clock.after,
      random: () => 1,
      log: { debug: note, info: note, warn: note, error: note },
      ...overrides,
    });
    await courier.start();
    await clock.settle();
  };
  const add = async (...deliveries: readonly Parameters<typeof aDelivery>[]) => {
    await store.outbox.store(deliveries.map((given) => aDelivery(...given)));
    courier.nudge();
    await clock.settle();
  };
  const states = async () =>
    (await store.outbox.counts()).map(({ state, count }) => `${count} ${state}`).sort();
  const people = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index): [number] => [from + index]);

  beforeEach(async () => {
    clock = aClock();
    dataDir = aDataDir();
    store = await openAnOutbox({ kind: 'sqlite', dataDir }, clock);
    posts = [];
    told = [];
    settled = [];
    logged = [];
    answer = () => accepted;
    tellAnswer = 'told';
  });
  afterEach(async () => {
    await Promise.all([courier.stop(1000), clock.advance(1000)]);
    await store.close();
  });

  test('sends at once what it is nudged for, and tells', async () => {
    await start();
    await add([1]);
    expect(posts).toEqual([['Asha 1']]);
    expect(told).toEqual([['Asha 1', 'imported', 1_000_000]]);
    expect(settled.map((one) => [one.state, one.reason])).toEqual([['imported', null]]);
  });

  test('sends what waited from before, and what another process stored, without a nudge', async () => {
    await store.outbox.store([aDelivery(1)]);
    await start();
    expect(posts).toEqual([['Asha 1']]);
    await store.outbox.store([aDelivery(2)]);
    await clock.advance(1000);
    expect(posts).toEqual([['Asha 1'], ['Asha 2']]);
  });

  test('gathers while its POSTs are in flight, up to a batch, at most so many at once', async () => {
    const waiting: ((outcome: Outcome) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    await start({ destinations: [route({ batchSize: 3 })] });
    for (const person of people(0, 8)) await add(person);
    expect(posts.map((post) => post.length)).toEqual([1, 1]);
    waiting[0]?.(accepted);
    await clock.settle();
    expect(posts.map((post) => post.length)).toEqual([1, 1, 3]);
    waiting[1]?.(accepted);
    waiting[2]?.(accepted);
    await clock.settle();
    expect(posts.map((post) => post.length)).toEqual([1, 1, 3, 3]);
    waiting[3]?.(accepted);
    await clock.settle();
    expect(await states()).toEqual(['8 imported']);
  });

  test('has batches of a backlog ready for the slots, and gives them back when it stops or fails', async () => {
    const waiting: ((outcome: Outcome) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    const claimed: number[] = [];
    const claim: AnOutbox['outbox']['claim'] = async (request) => {
      const taken = await store.outbox.claim(request);
      if (taken.deliveries.length > 0) claimed.push(taken.deliveries.length);
      return taken;
    };
    await start({ outbox: { ...store.outbox, claim }, destinations: [route({ batchSize: 2 })] });
    await add(...people(0, 20));
    expect([posts.length, claimed]).toEqual([2, [2, 2, 2, 2, 2]]);
    waiting[0]?.(accepted);
    await clock.settle();
    expect([posts.length, claimed.length]).toEqual([3, 6]);
    waiting[1]?.(unavailable());
    waiting[2]?.(unavailable());
    await clock.settle();
    expect([posts.length, claimed.length]).toEqual([3, 6]);
    const stopped = courier.stop(1000);
    await clock.settle();
    await stopped;
    expect(
      (await store.outbox.claim({ destination: 'main', limit: 100, leaseMs: 1000 })).deliveries,
    ).toHaveLength(18);
  });

  test('gives back at once what waits for a slot when it stops, whatever hangs', async () => {
    answer = () => new Promise(() => {});
    await start({ destinations: [route({ batchSize: 2 })] });
    await add(...people(0, 20));
    const stopped = courier.stop(1000);
    await clock.settle();
    const due = await store.outbox.claim({ destination: 'main', limit: 100, leaseMs: 1000 });
    expect([posts.length, due.deliveries.length]).toEqual([2, 16]);
    await clock.advance(1000);
    await stopped;
  });

  test('keeps a batch for longer that had to wait for its slot', async () => {
    const waiting: ((outcome: Outcome) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    const renewed: number[] = [];
    const renew: AnOutbox['outbox']['renew'] = (claim, leaseMs) => {
      renewed.push(leaseMs);
      return store.outbox.renew(claim, leaseMs);
    };
    const destinations = [route({ batchSize: 1, concurrency: 1 })];
    await start({ outbox: { ...store.outbox, renew }, destinations });
    await add(...people(0, 3));
    await clock.advance(10_000);
    waiting[0]?.(accepted);
    await clock.settle();
    expect(renewed).toEqual([]);
    await clock.advance(10_000);
    waiting[1]?.(accepted);
    await clock.settle();
    expect([posts.length, renewed]).toEqual([3, [30_000]]);
    waiting[2]?.(accepted);
    await clock.settle();
    expect(await states()).toEqual(['3 imported']);
  });

  test('in a rush lets contacts gather for moments, and sends at once again after it', async () => {
    await start();
    await store.outbox.store(people(0, 40).map(([person]) => aDelivery(person)));
    for (let person = 0; person < 40; person += 1) courier.nudge();
    await clock.settle();
    await add(...people(50, 52));
    const sizes = () => posts.map((post) => post.length);
    const sent = sizes().reduce((sum, size) => sum + size, 0);
    await clock.advance(100);
    expect([sent, sizes().at(-1)]).toEqual([40, 2]);
    await clock.advance(200);
    await add(...people(60, 61));
    expect(sizes().at(-1)).toBe(1);
  });

  test('tells ten a second in a rush, and fifty once it is over', async () => {
    await start();
    await store.outbox.store(people(0, 40).map(([person]) => aDelivery(person)));
    const toldIn = async (moments: number) => {
      const before = told.length;
      for (let moment = 0; moment < moments; moment += 1) await clock.advance(100);
      return told.length - before;
    };
    const rush = () => people(0, 40).forEach(() => courier.nudge());
    rush();
    await clock.settle();
    await toldIn(1);
    rush();
    expect(await toldIn(1)).toBe(1);
    await toldIn(2);
    expect(await toldIn(2)).toBe(10);
  });

  test('sends one person’s contacts one after the other', async () => {
    const waiting: ((outcome: Outcome) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    await start();
    await add(
      [1, { contact: aContact(1, { name: 'first' }) }],
      [1, { contact: aContact(1, { name: 'second' }) }],
    );
    expect(posts).toEqual([['first']]);
    waiting[0]?.(accepted);
    await clock.settle();
    expect(posts).toEqual([['first'], ['second']]);
    waiting[1]?.(accepted);
  });

  test('halves a refused batch until the bad rows stand alone; the others go through', async () => {
    answer = (names) => (names.some((name) => name === 'Asha 3' || name === 'Asha 9') ? refused : accepted);
    await store.outbox.store(people(0, 16).map(([person]) => aDelivery(person)));
    await start();
    expect(await states()).toEqual(['14 imported', '2 refused']);
    expect(settled.filter((one) => one.state === 'refused').map((one) => one.contact?.name)).toEqual([
      'Asha 3',
      'Asha 9',
    ]);
    expect(posts.length).toBeLessThanOrEqual(2 * 2 * 4 + 1);
    await clock.advance(1000);
    expect(told.filter(([, kind]) => kind === 'refused')).toHaveLength(2);
  });

  test('halves what is too large', async () => {
    answer = (names) => (names.length > 2 ? { kind: 'too-large', status: 413 } : accepted);
    await store.outbox.store(people(0, 8).map(([person]) => aDelivery(person)));
    await start();
    expect(await states()).toEqual(['8 imported']);
  });

  test('says "kept safe" once while the destination is away, waits longer each time, then says it arrived', async () => {
    answer = () => unavailable();
    await start();
    await add([1]);
    expect(told).toEqual([['Asha 1', 'kept-safe', 1_000_000]]);
    expect(courier.status()).toEqual([
      { name: 'main', health: 'unavailable', since: 1_000_000, nextTryAt: 1_001_000 },
    ]);
    await clock.advance(3_600_000);
    expect(posts.length).toBeGreaterThan(50);
    expect(posts.length).toBeLessThan(75);
    await add([2]);
    expect(told.map(([name, kind]) => [name, kind])).toEqual([
      ['Asha 1', 'kept-safe'],
      ['Asha 2', 'kept-safe'],
    ]);
    answer = () => accepted;
    await clock.advance(61_000);
    expect(told.slice(2).map(([name, kind]) => [name, kind])).toEqual([
      ['Asha 1', 'imported'],
      ['Asha 2', 'imported'],
    ]);
    expect(courier.status()).toEqual([{ name: 'main', health: 'ok', since: null, nextTryAt: null }]);
  });

  test('an outage of thousands costs one small POST a wait', async () => {
    answer = () => unavailable();
    await store.outbox.store(people(0, 3000).map(([person]) => aDelivery(person, { tell: 'batch' })));
    await start();
    await clock.advance(600_000);
    expect(posts.slice(2).every((post) => post.length === 1)).toBe(true);
    expect(posts.length).toBeLessThan(25);
    answer = () => accepted;
    await clock.advance(125_000);
    expect(await states()).toEqual(['3000 imported']);
  });

  test('does not let one contact that breaks the API hold up the others', async () => {
    answer = (names) => (names.includes('Asha 0') ? unavailable() : accepted);
    await store.outbox.store(people(0, 200).map(([person]) => aDelivery(person, { tell: 'batch' })));
    // Whether the contact or the inbox waits longer is chance: now one, now the other.
    let chance = 0;
    await start({ random: () => (chance = (chance + 0.4) % 1) });
    await clock.advance(20_000);
    expect(await states()).toEqual(['1 waiting', '199 imported']);
  });

  test('waits as long as Retry-After asks, but never over an hour', async () => {
    answer = () => unavailable(120_000);
    await start();
    await add([1]);
    await clock.advance(119_000);
    expect(posts).toHaveLength(1);
    answer = () => unavailable(10 * 3_600_000);
    await clock.advance(2000);
    expect(posts).toHaveLength(2);
    answer = () => accepted;
    await clock.advance(3_600_000);
    expect(await states()).toEqual(['1 imported']);
  });

  test('holds everything while the token is refused, and delivers all after a restart with a good one', async () => {
    answer = () => unauthorised;
    await start();
    await add(...people(0, 5));
    await clock.advance(240_000);
    expect(posts).toHaveLength(1);
    expect(await states()).toEqual(['5 waiting']);
    expect(courier.status()[0]?.health).toBe('unauthorised');
    expect(logged).toContain('destination held: unauthorised');
    expect(told.map(([, kind]) => kind)).toEqual(Array(5).fill('kept-safe'));
    await Promise.all([courier.stop(1000), clock.advance(1000)]);
    answer = () => accepted;
    await start();
    expect(await states()).toEqual(['5 imported']);
    expect(told.filter(([, kind]) => kind === 'imported')).toHaveLength(5);
  });

  test('looks at a held destination by itself after five minutes, and at once when resumed', async () => {
    answer = () => unauthorised;
    await start();
    await add([1]);
    await clock.advance(300_000);
    expect(posts).toHaveLength(2);
    answer = () => accepted;
    courier.resume('main');
    await clock.settle();
    expect(await states()).toEqual(['1 imported']);
  });

  test('holds a destination that refuses twenty single contacts in a row, and loses no more of them', async () => {
    answer = () => refused;
    await start({ destinations: [route({ batchSize: 1, concurrency: 1 })] });
    await add(...people(0, 30));
    expect(await states()).toEqual(['10 waiting', '20 refused']);
    expect(courier.status()[0]?.health).toBe('suspicious');
    await clock.advance(3_600_000);
    expect(await states()).toEqual(['10 waiting', '20 refused']);
    expect(posts.length).toBeLessThan(35);
    answer = () => accepted;
    await clock.advance(300_000);
    expect(await states()).toEqual(['10 imported', '20 refused']);
  });

  test('keeps one destination going while another is away', async () => {
    const second = route({ name: 'second', send: async () => unavailable() });
    await start({ destinations: [second, route()] });
    await add([1, { destination: 'second' }], [1]);
    expect(await states()).toEqual(['1 imported', '1 waiting']);
    expect(courier.status().map((one) => one.health)).toEqual(['unavailable', 'ok']);
  });

  test('goes on delivering while nobody can be told, and tells all of it later', async () => {
    tellAnswer = 'later';
    await start();
    await add(...people(0, 30));
    expect(await states()).toEqual(['30 imported']);
    await clock.advance(3_600_000);
    expect(await store.outbox.countUntold()).toBe(30);
    tellAnswer = 'told';
    await clock.advance(400_000);
    expect(told).toHaveLength(30);
    expect(await store.outbox.countUntold()).toBe(0);
  });

  test('tells a team nothing while its token is revoked', async () => {
    await start();
    courier.holdTelling('T1');
    await add([1], [2, { teamId: 'T2' }]);
    expect(told.map(([name]) => name)).toEqual(['Asha 2']);
    courier.releaseTelling('T1');
    await clock.settle();
    expect(told.map(([name]) => name)).toEqual(['Asha 2', 'Asha 1']);
  });

  test('gives up in time on who is not there to be told', async () => {
    tellAnswer = 'nobody-there';
    await start();
    await add([1]);
    clock.now += 7 * 86_400_000;
    await store.outbox.erase(30 * 86_400_000);
    expect(await store.outbox.countUntold()).toBe(0);
  });

  test('finishes the POST in flight when it stops, and starts no other', async () => {
    const waiting: ((outcome: Outcome) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    await start({ destinations: [route({ batchSize: 2, concurrency: 1 })] });
    await store.outbox.store(people(0, 4).map(([person]) => aDelivery(person)));
    courier.nudge();
    await clock.settle();
    const stopped = courier.stop(10_000);
    waiting[0]?.(refused);
    await clock.settle();
    await stopped;
    expect(posts).toHaveLength(1);
    expect(await states()).toEqual(['4 waiting']);
  });

  test('does not wait for a POST longer than its deadline, and sends that again at the next start', async () => {
    answer = () => new Promise(() => {});
    await start();
    await add([1]);
    const stopped = courier.stop(5000);
    await clock.advance(5000);
    await stopped;
    answer = () => accepted;
    await start();
    expect(posts).toHaveLength(2);
    expect(await states()).toEqual(['1 imported']);
  });
});

import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/import-api/outcome.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { accepted, people, refused, unauthorised, unavailable, useCourier } from '../support/run-courier.ts';
import { servedRoutes } from '../support/served-routes.ts';

describe('a courier in an outage', () => {
  const stage = useCourier();

  test('says "kept safe" once while the destination is away, waits longer each time, then says it arrived', async () => {
    stage.answer = () => unavailable();
    await stage.start();
    await stage.add([1]);
    expect(stage.told).toEqual([['Asha 1', 'kept-safe', 1_000_000]]);
    expect(stage.courier.status()).toEqual([
      { name: 'main', health: 'unavailable', since: 1_000_000, nextTryAt: 1_001_000 },
    ]);
    await stage.clock.advance(3_600_000);
    expect(stage.posts.length).toBeGreaterThan(50);
    expect(stage.posts.length).toBeLessThan(75);
    await stage.add([2]);
    expect(stage.told.map(([name, kind]) => [name, kind])).toEqual([
      ['Asha 1', 'kept-safe'],
      ['Asha 2', 'kept-safe'],
    ]);
    stage.answer = () => accepted;
    await stage.clock.advance(61_000);
    expect(stage.told.slice(2).map(([name, kind]) => [name, kind])).toEqual([
      ['Asha 1', 'imported'],
      ['Asha 2', 'imported'],
    ]);
    expect(stage.courier.status()).toEqual([{ name: 'main', health: 'ok', since: null, nextTryAt: null }]);
  });

  test('tries again on time when the clock was set back', async () => {
    stage.answer = () => unavailable();
    await stage.start();
    await stage.add([1]);
    stage.answer = () => accepted;
    stage.clock.now -= 600_000;
    await stage.add([2]);
    await stage.clock.advance(2000);
    expect(await stage.states()).toEqual(['2 imported']);
    expect(stage.courier.status()).toMatchObject([{ health: 'ok' }]);
  });

  test('an outage of thousands costs one small POST a wait', async () => {
    stage.answer = () => unavailable();
    await stage.store.outbox.store(people(0, 3000).map(([person]) => aDelivery(person, { tell: 'batch' })));
    await stage.start();
    await stage.clock.advance(600_000);
    expect(stage.posts.slice(2).every((post) => post.length === 1)).toBe(true);
    expect(stage.posts.length).toBeLessThan(25);
    stage.answer = () => accepted;
    await stage.clock.advance(125_000);
    expect(await stage.states()).toEqual(['3000 imported']);
  });

  test('sends the others while one contact breaks the API', async () => {
    stage.answer = (names) => (names.includes('Asha 0') ? unavailable() : accepted);
    await stage.store.outbox.store(people(0, 200).map(([person]) => aDelivery(person, { tell: 'batch' })));
    // Whether the contact or the inbox waits longer is chance: now one, now the other.
    let chance = 0;
    await stage.start({ random: () => (chance = (chance + 0.4) % 1) });
    await stage.clock.advance(20_000);
    expect(await stage.states()).toEqual(['1 waiting', '199 imported']);
  });

  test('waits as long as Retry-After asks, but never over an hour', async () => {
    stage.answer = () => unavailable(120_000);
    await stage.start();
    await stage.add([1]);
    await stage.clock.advance(119_000);
    expect(stage.posts).toHaveLength(1);
    stage.answer = () => unavailable(10 * 3_600_000);
    await stage.clock.advance(2000);
    expect(stage.posts).toHaveLength(2);
    stage.answer = () => accepted;
    await stage.clock.advance(3_600_000);
    expect(await stage.states()).toEqual(['1 imported']);
  });

  test('holds everything while the token is refused, and delivers all after a restart with a good one', async () => {
    stage.answer = () => unauthorised;
    await stage.start();
    await stage.add(...people(0, 5));
    await stage.clock.advance(240_000);
    expect(stage.posts).toHaveLength(1);
    expect(await stage.states()).toEqual(['5 waiting']);
    expect(stage.courier.status()[0]?.health).toBe('unauthorised');
    expect(stage.logged).toContain('destination paused: unauthorised');
    expect(stage.told.map(([, kind]) => kind)).toEqual(Array(5).fill('kept-safe'));
    await Promise.all([stage.courier.stop(1000), stage.clock.advance(1000)]);
    stage.answer = () => accepted;
    await stage.start();
    expect(await stage.states()).toEqual(['5 imported']);
    expect(stage.told.filter(([, kind]) => kind === 'imported')).toHaveLength(5);
  });

  test('looks at a held destination by itself after five minutes', async () => {
    stage.answer = () => unauthorised;
    await stage.start();
    await stage.add([1]);
    await stage.clock.advance(300_000);
    expect(stage.posts).toHaveLength(2);
    stage.answer = () => accepted;
    await stage.clock.advance(300_000);
    expect(await stage.states()).toEqual(['1 imported']);
  });

  const refusals: readonly { readonly how: string; readonly outcome: Outcome }[] = [
    { how: 'refuses', outcome: refused },
    { how: 'does not understand', outcome: { kind: 'refused', status: 422, reason: 'what is this' } },
    { how: 'finds too large', outcome: { kind: 'too-large', status: 413 } },
  ];
  test.each(refusals)(
    'holds a destination that $how twenty single contacts in a row, and loses no more of them',
    async ({ outcome }) => {
      stage.answer = () => outcome;
      await stage.start({ ...servedRoutes([stage.route({ batchSize: 1, concurrency: 1 })]) });
      await stage.add(...people(0, 30));
      expect(await stage.states()).toEqual(['10 waiting', '20 refused']);
      expect(stage.courier.status()[0]?.health).toBe('suspicious');
      await stage.clock.advance(3_600_000);
      expect(await stage.states()).toEqual(['10 waiting', '20 refused']);
      expect(stage.posts.length).toBeLessThan(35);
      stage.answer = () => accepted;
      await stage.clock.advance(300_000);
      expect(await stage.states()).toEqual(['10 imported', '20 refused']);
    },
  );

  test('believes a 2xx that says no, however often: it is how the API refuses a row', async () => {
    stage.answer = () => ({ kind: 'refused', status: 200, reason: 'not on WhatsApp' });
    await stage.start({ ...servedRoutes([stage.route({ batchSize: 1, concurrency: 1 })]) });
    await stage.add(...people(0, 30));
    expect(await stage.states()).toEqual(['30 refused']);
    expect(stage.courier.status()[0]?.health).toBe('ok');
  });

  test('keeps one destination going while another is away', async () => {
    const second = stage.route({ name: 'second', send: async () => unavailable() });
    await stage.start({ ...servedRoutes([second, stage.route()]) });
    await stage.add([1, { destination: 'second' }], [1]);
    expect(await stage.states()).toEqual(['1 imported', '1 waiting']);
    const health = stage.courier.status().map((one) => [one.name, one.health]);
    expect(Object.fromEntries(health)).toEqual({ second: 'unavailable', main: 'ok' });
  });
});

import { describe, expect, test } from 'vitest';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import type { AnOutbox } from '../support/open-outbox.ts';
import { accepted, people, unavailable, useCourier } from '../support/run-courier.ts';
import { servedRoutes } from '../support/served-routes.ts';

describe('a courier with a backlog', () => {
  const stage = useCourier();

  test('gathers up to a batch while its POSTs are in flight', async () => {
    const waiting = stage.holdAnswers();
    await stage.start({ ...servedRoutes([stage.route({ batchSize: 3 })]) });
    for (const person of people(0, 8)) await stage.add(person);
    expect(stage.posts.map((post) => post.length)).toEqual([1, 1]);
    waiting[0]?.(accepted);
    await stage.clock.settle();
    expect(stage.posts.map((post) => post.length)).toEqual([1, 1, 3]);
    waiting[1]?.(accepted);
    waiting[2]?.(accepted);
    await stage.clock.settle();
    expect(stage.posts.map((post) => post.length)).toEqual([1, 1, 3, 3]);
    waiting[3]?.(accepted);
    await stage.clock.settle();
    expect(await stage.states()).toEqual(['8 imported']);
  });

  test('claims batches of a backlog ahead, and gives them back on a stop or a failure', async () => {
    const waiting = stage.holdAnswers();
    const claimed: number[] = [];
    const claim: AnOutbox['outbox']['claim'] = async (request) => {
      const taken = await stage.store.outbox.claim(request);
      if (taken.deliveries.length > 0) claimed.push(taken.deliveries.length);
      return taken;
    };
    await stage.start({
      outbox: { ...stage.store.outbox, claim },
      ...servedRoutes([stage.route({ batchSize: 2 })]),
    });
    await stage.add(...people(0, 20));
    expect([stage.posts.length, claimed]).toEqual([2, [2, 2, 2, 2, 2]]);
    waiting[0]?.(accepted);
    await stage.clock.settle();
    expect([stage.posts.length, claimed.length]).toEqual([3, 6]);
    waiting[1]?.(unavailable());
    waiting[2]?.(unavailable());
    await stage.clock.settle();
    expect([stage.posts.length, claimed.length]).toEqual([3, 6]);
    const stopped = stage.courier.stop(1000);
    await stage.clock.settle();
    await stopped;
    expect(
      (await stage.store.outbox.claim({ destination: 'main', limit: 100, leaseMs: 1000 })).deliveries,
    ).toHaveLength(18);
  });

  test('gives back at once what waits for a slot when it stops, whatever hangs', async () => {
    stage.answer = () => new Promise(() => {});
    await stage.start({ ...servedRoutes([stage.route({ batchSize: 2 })]) });
    await stage.add(...people(0, 20));
    const stopped = stage.courier.stop(1000);
    await stage.clock.settle();
    const due = await stage.store.outbox.claim({ destination: 'main', limit: 100, leaseMs: 1000 });
    expect([stage.posts.length, due.deliveries.length]).toEqual([2, 16]);
    await stage.clock.advance(1000);
    await stopped;
  });

  test('keeps a batch for longer that had to wait for its slot', async () => {
    const waiting = stage.holdAnswers();
    const renewed: number[] = [];
    const renew: AnOutbox['outbox']['renew'] = (claim, leaseMs) => {
      renewed.push(leaseMs);
      return stage.store.outbox.renew(claim, leaseMs);
    };
    const routes = [stage.route({ batchSize: 1, concurrency: 1 })];
    await stage.start({ outbox: { ...stage.store.outbox, renew }, ...servedRoutes(routes) });
    await stage.add(...people(0, 3));
    await stage.clock.advance(10_000);
    waiting[0]?.(accepted);
    await stage.clock.settle();
    expect(renewed).toEqual([]);
    await stage.clock.advance(10_000);
    waiting[1]?.(accepted);
    await stage.clock.settle();
    expect([stage.posts.length, renewed]).toEqual([3, [30_000]]);
    waiting[2]?.(accepted);
    await stage.clock.settle();
    expect(await stage.states()).toEqual(['3 imported']);
  });

  test('gathers contacts for moments in a burst, and sends at once again after it', async () => {
    await stage.start();
    await stage.store.outbox.store(people(0, 40).map(([person]) => aDelivery(person)));
    for (let person = 0; person < 40; person += 1) stage.courier.nudge('main');
    await stage.clock.settle();
    await stage.add(...people(50, 52));
    const sizes = () => stage.posts.map((post) => post.length);
    const sent = sizes().reduce((sum, size) => sum + size, 0);
    await stage.clock.advance(100);
    expect([sent, sizes().at(-1)]).toEqual([40, 2]);
    await stage.clock.advance(200);
    await stage.add(...people(60, 61));
    expect(sizes().at(-1)).toBe(1);
  });

  test('sends one person’s contacts one after the other', async () => {
    const waiting = stage.holdAnswers();
    await stage.start();
    await stage.add(
      [1, { contact: aContact(1, { name: 'first' }) }],
      [1, { contact: aContact(1, { name: 'second' }) }],
    );
    expect(stage.posts).toEqual([['first']]);
    waiting[0]?.(accepted);
    await stage.clock.settle();
    expect(stage.posts).toEqual([['first'], ['second']]);
    waiting[1]?.(accepted);
  });
});

import { describe, expect, test } from 'vitest';
import { aDelivery } from '../support/build-delivery.ts';
import { accepted, people, refused, useCourier } from '../support/run-courier.ts';
import { servedRoutes } from '../support/served-routes.ts';

describe('the courier', () => {
  const stage = useCourier();

  test('sends at once what it is nudged for, and tells', async () => {
    await stage.start();
    await stage.add([1]);
    expect(stage.posts).toEqual([['Asha 1']]);
    expect(stage.told).toEqual([['Asha 1', 'imported', 1_000_000]]);
    expect(stage.settled.map((one) => [one.state, one.reason])).toEqual([['imported', null]]);
  });

  test('sends what waited from before, and what another process stored, without a nudge', async () => {
    await stage.store.outbox.store([aDelivery(1)]);
    await stage.start();
    expect(stage.posts).toEqual([['Asha 1']]);
    await stage.store.outbox.store([aDelivery(2)]);
    await stage.clock.advance(1000);
    expect(stage.posts).toEqual([['Asha 1'], ['Asha 2']]);
  });

  test('halves a refused batch until the bad rows stand alone; the others go through', async () => {
    stage.answer = (names) =>
      names.some((name) => name === 'Asha 3' || name === 'Asha 9') ? refused : accepted;
    await stage.store.outbox.store(people(0, 16).map(([person]) => aDelivery(person)));
    await stage.start();
    expect(await stage.states()).toEqual(['14 imported', '2 refused']);
    expect(stage.settled.filter((one) => one.state === 'refused').map((one) => one.contact?.name)).toEqual([
      'Asha 3',
      'Asha 9',
    ]);
    expect(stage.posts.length).toBeLessThanOrEqual(2 * 2 * 4 + 1);
    await stage.clock.advance(1000);
    expect(stage.told.filter(([, kind]) => kind === 'refused')).toHaveLength(2);
  });

  test('halves what is too large', async () => {
    stage.answer = (names) => (names.length > 2 ? { kind: 'too-large', status: 413 } : accepted);
    await stage.store.outbox.store(people(0, 8).map(([person]) => aDelivery(person)));
    await stage.start();
    expect(await stage.states()).toEqual(['8 imported']);
  });

  test('finishes the POST in flight when it stops, and starts no other', async () => {
    const waiting = stage.holdAnswers();
    await stage.start({ ...servedRoutes([stage.route({ batchSize: 2, concurrency: 1 })]) });
    await stage.store.outbox.store(people(0, 4).map(([person]) => aDelivery(person)));
    stage.courier.nudge();
    await stage.clock.settle();
    const stopped = stage.courier.stop(10_000);
    waiting[0]?.(refused);
    await stage.clock.settle();
    await stopped;
    expect(stage.posts).toHaveLength(1);
    expect(await stage.states()).toEqual(['4 waiting']);
  });

  test('stops within its deadline despite a hanging POST, and sends it again at the next start', async () => {
    stage.answer = () => new Promise(() => {});
    await stage.start();
    await stage.add([1]);
    const stopped = stage.courier.stop(5000);
    await stage.clock.advance(5000);
    await stopped;
    stage.answer = () => accepted;
    await stage.start();
    expect(stage.posts).toHaveLength(2);
    expect(await stage.states()).toEqual(['1 imported']);
  });
});

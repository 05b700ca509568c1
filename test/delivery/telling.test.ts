import { describe, expect, test } from 'vitest';
import { aDelivery } from '../support/build-delivery.ts';
import { people, useCourier } from '../support/run-courier.ts';

describe('the telling', () => {
  const stage = useCourier();

  test('tells ten a second in a rush, and fifty once it is over', async () => {
    await stage.start();
    await stage.store.outbox.store(people(0, 40).map(([person]) => aDelivery(person)));
    const toldIn = async (moments: number) => {
      const before = stage.told.length;
      for (let moment = 0; moment < moments; moment += 1) await stage.clock.advance(100);
      return stage.told.length - before;
    };
    const rush = () => people(0, 40).forEach(() => stage.courier.nudge());
    rush();
    await stage.clock.settle();
    await toldIn(1);
    rush();
    expect(await toldIn(1)).toBe(1);
    await toldIn(2);
    expect(await toldIn(2)).toBe(10);
  });

  test('keeps delivering while no one can be told, and tells everything later', async () => {
    stage.tellAnswer = 'later';
    await stage.start();
    await stage.add(...people(0, 30));
    expect(await stage.states()).toEqual(['30 imported']);
    await stage.clock.advance(3_600_000);
    expect(await stage.store.outbox.countPending()).toBe(30);
    stage.tellAnswer = 'told';
    await stage.clock.advance(400_000);
    expect(stage.told).toHaveLength(30);
    expect(await stage.store.outbox.countPending()).toBe(0);
  });

  test('tells a team nothing once its token is revoked, until a restart', async () => {
    await stage.start();
    stage.courier.holdTelling('T1');
    await stage.add([1], [2, { teamId: 'T2' }]);
    expect(stage.told.map(([name]) => name)).toEqual(['Asha 2']);
    await stage.courier.stop(1000);
    await stage.start();
    expect(stage.told.map(([name]) => name)).toEqual(['Asha 2', 'Asha 1']);
  });

  test('gives up in time on people who can’t be reached', async () => {
    stage.tellAnswer = 'nobody-there';
    await stage.start();
    await stage.add([1]);
    stage.clock.now += 7 * 86_400_000;
    await stage.store.outbox.erase(30 * 86_400_000);
    expect(await stage.store.outbox.countPending()).toBe(0);
  });

  test('never retries news that can’t be told, and keeps telling others', async () => {
    stage.tellAnswer = 'never';
    await stage.start();
    await stage.add([1]);
    stage.tellAnswer = 'told';
    await stage.add([2]);
    expect(stage.told.map(([name]) => name)).toEqual(['Asha 2']);
    stage.clock.now += 7 * 86_400_000;
    await stage.clock.advance(60_000);
    expect(stage.told).toHaveLength(1);
    await stage.store.outbox.erase(30 * 86_400_000);
    expect(await stage.store.outbox.countPending()).toBe(0);
  });

  test('waits as long as Slack asks to', async () => {
    stage.tellAnswer = { kind: 'asked-to-wait', waitMs: 90_000 };
    await stage.start();
    await stage.add([1]);
    const told = stage.told.length;
    stage.tellAnswer = 'told';
    await stage.clock.advance(89_000);
    expect(stage.told).toHaveLength(told);
    await stage.clock.advance(60_000);
    expect(await stage.store.outbox.countPending()).toBe(0);
  });
});

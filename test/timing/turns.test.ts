import { expect, it } from 'vitest';
import { createTurns } from '../../src/timing/turns.ts';

it('runs a limited number at once, in order, and goes on after a failure', async () => {
  const inTurn = createTurns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (index: number) => () =>
    new Promise<number>((resolve, reject) => {
      begun.push(index);
      ends[index] = () => (index === 0 ? reject(new Error('broken')) : resolve(index));
    });
  const works = [0, 1, 2, 3].map((index) => inTurn(work(index)));
  const failed = works[0]?.catch((error: unknown) => error);
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  ends[0]?.();
  expect(await failed).toEqual(new Error('broken'));
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  ends[1]?.();
  await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
  ends[2]?.();
  ends[3]?.();
  expect(await Promise.all(works.slice(1))).toEqual([1, 2, 3]);
});

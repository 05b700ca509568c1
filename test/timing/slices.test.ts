import { expect, test } from 'vitest';
import { createPause, runAtOnce, runInSlices, type SlicedWork } from '../../src/timing/slices.ts';

function* count(to: number, each: () => void = () => {}): SlicedWork<number> {
  for (let at = 0; at < to; at++) {
    each();
    yield;
  }
  return to;
}

test('gives the same in slices as at once', async () => {
  expect(runAtOnce(count(5))).toBe(5);
  expect(await runInSlices(count(5), createPause())).toBe(5);
});

test('lets others run while several works share a pause, one of them in each turn', async () => {
  let now = 0;
  const pause = createPause(() => now);
  const done: string[] = [];
  const busy = (name: string) => {
    const work = count(3, () => {
      done.push(name);
      now += 10;
    });
    return runInSlices(work, pause);
  };
  const other = () => {
    done.push('-');
    ticking = setImmediate(other);
  };
  let ticking = setImmediate(other);
  await Promise.all([busy('a'), busy('b')]);
  clearImmediate(ticking);
  expect(done.join('')).toMatch(/^ab-+a-+b-+a-+b/);
});

test('goes on without a pause while there is time left in the turn', async () => {
  let now = 0;
  const pause = createPause(() => now);
  await pause();
  expect(pause()).toBeUndefined();
  now += 10;
  expect(pause()).toBeInstanceOf(Promise);
});

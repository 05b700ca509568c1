import { beforeEach, describe, expect, test } from 'vitest';
import { createBurst, type Burst } from '../../src/timing/burst.ts';

describe('a rush', () => {
  let now: number;
  let rush: Burst;

  const note = (times: number) => {
    for (let time = 0; time < times; time += 1) rush.note();
  };

  beforeEach(() => {
    now = 1_000_000;
    rush = createBurst(() => now);
  });

  test('begins with the eighth store within a tenth of a second', () => {
    note(7);
    expect(rush.on()).toBe(false);
    note(1);
    expect(rush.on()).toBe(true);
  });

  test('sees no burst when as many writes come slowly', () => {
    for (let moment = 0; moment < 10; moment += 1) {
      note(5);
      now += 100;
      expect(rush.on()).toBe(false);
    }
  });

  test('lasts through the beginning of the next moment, and ends when one passes with fewer', () => {
    note(8);
    now += 150;
    expect(rush.on()).toBe(true);
    note(3);
    now += 100;
    expect(rush.on()).toBe(false);
  });

  test('ends a burst after a pause, and when the clock was set back', () => {
    note(8);
    now += 1000;
    expect(rush.on()).toBe(false);
    note(8);
    now -= 3_600_000;
    expect(rush.on()).toBe(false);
  });
});

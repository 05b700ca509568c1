import { describe, expect, test } from 'vitest';
import { createReferences } from '../../src/store/references.ts';

const noon = 1_790_000_000_000;
const aMillisecond = 7;

describe('references', () => {
  test('makes references of twelve letters that can’t be misread', () => {
    const reference = createReferences(() => noon);
    for (let count = 0; count < 1000; count += 1) expect(reference()).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/);
  });

  test('never repeat in one process, and follow each other, however many there are at a time', () => {
    let now = noon;
    const reference = createReferences(() => now);
    const all: string[] = [];
    // More than one millisecond has room for.
    for (let count = 0; count < 200_000; count += 1) all.push(reference());
    now += 1;
    all.push(reference());
    now -= 3_600_000;
    all.push(reference());
    now += 2 * 3_600_000;
    all.push(reference());
    expect(new Set(all).size).toBe(all.length);
    expect(all.toSorted()).toEqual(all);
  });

  test('start at random: two processes make others of one time', () => {
    const made = Array.from({ length: 100 }, () => createReferences(() => noon)());
    expect(new Set(made.map((one) => one.slice(0, aMillisecond))).size).toBe(1);
    expect(new Set(made).size).toBe(100);
  });

  test('stand apart by more than a letter that is misread, mostly', () => {
    const reference = createReferences(() => noon);
    const all = Array.from({ length: 2000 }, reference);
    const near = all.filter((one, index) => one.slice(0, -1) === all[index - 1]?.slice(0, -1));
    expect(near.length).toBeLessThan(200);
  });
});

import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createGroupCommit } from '../../../src/delivery/outbox/group-commit.ts';

describe('a group commit', () => {
  test('writes what comes in one turn at once and gives each caller its own answers', async () => {
    const writes: number[][] = [];
    const commit = createGroupCommit(async (items: readonly number[]) => {
      writes.push([...items]);
      return items.map((item) => `#${item}`);
    }, 100);
    expect(await Promise.all([commit([1]), commit([2, 3]), commit([4])])).toEqual([
      ['#1'],
      ['#2', '#3'],
      ['#4'],
    ]);
    expect(await commit([5])).toEqual(['#5']);
    expect(writes).toEqual([[1, 2, 3, 4], [5]]);
  });

  test('gathers what comes while a write runs', async () => {
    const writes: number[][] = [];
    let later: Promise<readonly number[]>[] = [];
    const commit = createGroupCommit(async (items: readonly number[]) => {
      writes.push([...items]);
      if (writes.length === 1) later = [commit([2]), commit([3])];
      return items;
    }, 100);
    await commit([1]);
    await Promise.all(later);
    expect(writes).toEqual([[1], [2, 3]]);
  });

  test('gathers for as long as each turn brings more', async () => {
    const writes: number[][] = [];
    const commit = createGroupCommit(async (items: readonly number[]) => {
      writes.push([...items]);
      return items;
    }, 100);
    const given = [commit([1])];
    for (const item of [2, 3]) {
      await nextTurn();
      given.push(commit([item]));
    }
    await Promise.all(given);
    expect(writes).toEqual([[1, 2, 3]]);
  });

  test('writes at once when nothing more comes, and never waits for a flood to end', async () => {
    const writes: number[][] = [];
    const commit = createGroupCommit(async (items: readonly number[]) => {
      writes.push([...items]);
      return items;
    }, 100);
    const alone = commit([1]);
    for (let turns = 0; turns < 3; turns += 1) await nextTurn();
    expect(writes).toEqual([[1]]);
    await alone;
    const given: Promise<readonly number[]>[] = [];
    while (writes.length < 3 && given.length < 1000) {
      given.push(commit([given.length]));
      await nextTurn();
    }
    expect(writes.length).toBe(3);
    await Promise.all(given);
  });

  test('lets a small caller in between the parts of a large one', async () => {
    const writes: number[][] = [];
    const small: Promise<readonly number[]>[] = [];
    const commit = createGroupCommit(async (items: readonly number[]) => {
      writes.push([...items]);
      if (writes.length === 1) small.push(commit([9]));
      return items;
    }, 2);
    expect(await commit([1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
    expect(await Promise.all(small)).toEqual([[9]]);
    expect(writes).toEqual([[1, 2], [3, 4, 9], [5]]);
  });

  test('rejects every caller of a failed write, and none after', async () => {
    let fail = true;
    const commit = createGroupCommit(async (items: readonly number[]) => {
      if (fail) throw new Error('full');
      return items;
    }, 2);
    const both = await Promise.allSettled([commit([1, 2, 3]), commit([4])]);
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    fail = false;
    expect(await commit([5])).toEqual([5]);
  });

  test('rejects callers after patienceMs and skips their writes', async () => {
    const writes: number[][] = [];
    let letGo = () => {};
    const commit = createGroupCommit(
      async (items: readonly number[]) => {
        writes.push([...items]);
        if (writes.length === 1) await new Promise<void>((resume) => (letGo = resume));
        return items;
      },
      2,
      30,
    );
    const stuck = commit([1]);
    while (writes.length === 0) await new Promise((resume) => void setImmediate(resume));
    const both = await Promise.allSettled([stuck, commit([2])]);
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    letGo();
    expect(await commit([3, 4, 5])).toEqual([3, 4, 5]);
    expect(writes).toEqual([[1], [3, 4], [5]]);
  });
});

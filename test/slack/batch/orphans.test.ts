import { beforeEach, describe, expect, it } from 'vitest';
import { createOrphanBatches } from '../../../src/slack/batch/orphans.ts';
import { firstChoices } from '../../../src/slack/review/choices.ts';
import type { StoredReview } from '../../../src/slack/review/store.ts';
import { aClock, type AClock } from '../../support/fake-clock.ts';

const minute = 60_000;

function aBatch(id: string, stored = 1, state: StoredReview['state'] = 'confirmed'): StoredReview {
  const report = {
    destination: 'main',
    total: 9,
    unsent: 0,
    leftOut: 0,
    stored,
    message: null,
    uploaded: false,
  };
  const replyTo = { responseUrl: null, responseUrlUntil: 0, channelId: null };
  const choices = firstChoices({ title: null, country: null, destination: null, replyTo, notes: [] });
  return { id, state, teamId: 'T1', userId: 'U1', createdAt: 0, choices, report };
}

describe('batches that nobody follows', () => {
  let clock: AClock;
  let stored: StoredReview[];
  let followed: string[];
  let failing: boolean;

  const orphans = () =>
    createOrphanBatches({
      store: {
        list: async (state) => {
          if (failing) throw new Error('the store is away');
          return stored.filter((batch) => batch.state === state);
        },
      },
      isFollowed: (id) => followed.includes(id),
      follow: ({ id }) => void followed.push(id),
      after: clock.after,
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });

  beforeEach(() => {
    clock = aClock();
    [stored, followed, failing] = [[], [], false];
  });

  it('follows all unfinished batches at a start', async () => {
    stored = [aBatch('a'), aBatch('b', 9, 'reporting'), aBatch('c', 9, 'done')];
    await orphans().start();
    expect(followed).toEqual(['a', 'b']);
  });

  it('takes over a batch that stood still for a minute, but not one that another replica follows', async () => {
    await orphans().start();
    stored = [aBatch('still', 5), aBatch('going', 1)];
    await clock.advance(minute);
    stored = [aBatch('still', 5), aBatch('going', 2)];
    await clock.advance(minute);
    expect(followed).toEqual(['still']);
    await clock.advance(minute);
    expect(followed).toEqual(['still', 'going']);
    await clock.advance(5 * minute);
    expect(followed).toHaveLength(2);
  });

  it('looks for orphaned batches again after the store was away, but not after a stop', async () => {
    const watch = orphans();
    await watch.start();
    stored = [aBatch('a')];
    failing = true;
    await clock.advance(3 * minute);
    failing = false;
    await clock.advance(2 * minute);
    expect(followed).toEqual(['a']);
    await watch.stop();
    stored = [aBatch('b')];
    await clock.advance(5 * minute);
    expect(followed).toEqual(['a']);
  });
});

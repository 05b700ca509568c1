import { setTimeout as pass } from 'node:timers/promises';
import { isBusy } from './sqlite/fault.ts';

/**
 * Runs work in the order it was asked for. A turn lasts until the work releases it
 * or throws. Work that throws because another process holds the lock is retried
 * for up to `waitMs`. A long wait doesn't delay callers with a shorter one.
 */
export type LockTurn = <Answer>(waitMs: number, work: (release: () => void) => Answer) => Promise<Answer>;

export function createLockTurns(): LockTurn {
  let last = Promise.resolve();
  const take = async () => {
    const before = last;
    let release = () => {};
    last = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  };
  return (waitMs, work) =>
    retryWhileBusy(performance.now() + waitMs, async () => {
      const release = await take();
      try {
        return work(release);
      } catch (error) {
        release();
        throw error;
      }
    });
}

const firstPauseMs = 2;
const longestPauseMs = 20;

/**
 * Tries at least once, and again until `until` (`performance.now()`) while another process holds the lock.
 */
export async function retryWhileBusy<Answer>(
  until: number,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
    }
    await pass(pauseMs);
  }
}

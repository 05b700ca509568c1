import { setTimeout as pass } from 'node:timers/promises';
import { isBusy } from './sqlite/fault.ts';

/**
 * Does a thing when its turn comes, in the order it was asked for; its turn lasts until it releases it, and ends when
 * it throws. Where it throws that another process has the lock, it comes again a little later, for as long as `waitMs`:
 * those who wait for longer keep nobody in this process from giving up earlier.
 */
export type InTurn = <Answer>(waitMs: number, work: (release: () => void) => Answer) => Promise<Answer>;

export function createTurns(): InTurn {
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

/** Tries at least once, and again while somebody else has the lock, until then (of `performance.now()`). */
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

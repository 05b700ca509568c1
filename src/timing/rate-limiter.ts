import type { After } from './run-later.ts';

/** Lets a fixed number through in each window of time. */
export type RateLimiter = {
  /** How many may still pass now. When none may, `wake` is called as the next window begins. */
  readonly allowance: () => number;
  readonly spend: (count: number) => void;
  /** Cancels the pending wake-up. */
  readonly cancel: () => void;
};

type Options = {
  /** The limit per window, asked for each time. */
  readonly most: () => number;
  readonly windowMs: number;
  readonly wake: () => void;
  readonly now: () => number;
  readonly after: After;
};

/** Lets `most` through per window. A window begins with the first request after the previous one ended. */
export function createRateLimiter({ most, windowMs, wake, now, after }: Options): RateLimiter {
  let begun = 0;
  let spent = 0;
  let cancelWake: (() => void) | null = null;
  return {
    allowance() {
      const passedMs = now() - begun;
      // Negative when the clock was set back. Then start a new window at once.
      if (passedMs < 0 || passedMs >= windowMs) {
        begun = now();
        spent = 0;
      }
      const left = Math.max(0, most() - spent);
      if (left === 0) {
        cancelWake ??= after(begun + windowMs - now(), () => {
          cancelWake = null;
          wake();
        });
      }
      return left;
    },
    spend(count) {
      spent += count;
    },
    cancel: () => cancelWake?.(),
  };
}

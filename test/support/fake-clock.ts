import type { After } from '../../src/timing/backoff.ts';

export type AClock = {
  now: number;
  readonly after: After;
  /** Lets time pass, running what falls due on the way, each with all that follows from it. */
  readonly advance: (ms: number) => Promise<void>;
  /** Lets everything happen that needs no time. */
  readonly settle: () => Promise<void>;
};

/** Time that passes only when the test says so. */
export function aClock(now = 1_000_000): AClock {
  const timers = new Map<object, { readonly at: number; readonly run: () => void }>();
  const clock: AClock = {
    now,
    after(ms, run) {
      const timer = {};
      timers.set(timer, { at: clock.now + ms, run });
      return () => void timers.delete(timer);
    },
    async advance(ms) {
      const until = clock.now + ms;
      await clock.settle();
      for (;;) {
        const [next] = [...timers]
          .filter(([, { at }]) => at <= until)
          .sort(([, one], [, other]) => one.at - other.at);
        if (!next) break;
        timers.delete(next[0]);
        clock.now = Math.max(clock.now, next[1].at);
        next[1].run();
        await clock.settle();
      }
      clock.now = until;
      await clock.settle();
    },
    async settle() {
      for (let turn = 0; turn < 40; turn += 1) await new Promise((resume) => void setImmediate(resume));
    },
  };
  return clock;
}

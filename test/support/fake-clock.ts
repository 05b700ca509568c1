import type { After } from '../../src/timing/run-later.ts';

export type AClock = {
  /** The clock on the wall: a test may set it. */
  now: number;
  /** What passes whatever `now` is set to. */
  readonly steady: () => number;
  readonly after: After;
  /** Lets time pass, running what falls due on the way, each with all that follows from it. */
  readonly advance: (ms: number) => Promise<void>;
  /** Lets everything happen that needs no time. */
  readonly settle: () => Promise<void>;
};

/** What is on its way to the disk needs no time of the test's either. */
function awaitsDisk(): boolean {
  return process.getActiveResourcesInfo().includes('FSReqCallback');
}

/** Time that passes only when the test says so. */
export function aClock(now = 1_000_000): AClock {
  const timers = new Map<object, { readonly at: number; readonly run: () => void }>();
  let passed = now;
  const pass = (until: number) => {
    clock.now += until - passed;
    passed = until;
  };
  const clock: AClock = {
    now,
    steady: () => passed,
    after(ms, run) {
      const timer = {};
      timers.set(timer, { at: passed + ms, run });
      return () => void timers.delete(timer);
    },
    async advance(ms) {
      const until = passed + ms;
      await clock.settle();
      for (;;) {
        const [next] = [...timers]
          .filter(([, { at }]) => at <= until)
          .sort(([, one], [, other]) => one.at - other.at);
        if (!next) break;
        timers.delete(next[0]);
        pass(Math.max(passed, next[1].at));
        next[1].run();
        await clock.settle();
      }
      pass(until);
      await clock.settle();
    },
    async settle() {
      for (let turn = 0; turn < 40; turn += 1) {
        await new Promise((resume) => void setImmediate(resume));
        if (awaitsDisk()) turn = 0;
      }
    },
  };
  return clock;
}

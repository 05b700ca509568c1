/** Counts the requests being answered, because Bolt's stop does not wait for listeners. */
export type InFlight = {
  /** Counts one until `answering` is done. */
  readonly during: (answering: () => Promise<void>) => Promise<void>;
  readonly count: () => number;
  /** Resolves once nothing is being answered. */
  readonly idle: () => Promise<void>;
};

export function createInFlight(): InFlight {
  let running = 0;
  let waiting: (() => void)[] = [];
  return {
    async during(answering) {
      running += 1;
      try {
        await answering();
      } finally {
        running -= 1;
        if (running === 0) {
          for (const done of waiting) done();
          waiting = [];
        }
      }
    },
    count: () => running,
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** Counts what is being answered, since Bolt's stop does not wait for listeners. */
export type InFlight = {
  /** Counts while this is being answered. */
  readonly during: (answering: () => Promise<void>) => Promise<void>;
  readonly count: () => number;
  /** Resolves as soon as nothing is being answered any more. */
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

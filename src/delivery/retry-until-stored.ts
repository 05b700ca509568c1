import type { Log } from '../log.ts';
import { backoffMs } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';
import { storeGrowth } from './worker.ts';

export type RetryUntilStored = {
  /** Repeats the work while the store is away. Null when told to stop before it succeeded. */
  readonly record: <Answer>(work: () => Promise<Answer>) => Promise<Answer | null>;
  /** Whether a result is still unrecorded because the store is away. Take nothing new until then. */
  readonly behind: () => boolean;
};

type Options = {
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
  readonly stopping: () => boolean;
};

/** Creates a recorder for what has already happened outside: it waits for the store rather than lose it. */
export function createRetryUntilStored({ after, random, log, stopping }: Options): RetryUntilStored {
  let unrecorded = 0;
  const wait = async (failures: number) => {
    unrecorded += 1;
    await new Promise<void>((resume) => void after(backoffMs(failures, storeGrowth, random), resume));
    unrecorded -= 1;
  };
  return {
    behind: () => unrecorded > 0,
    async record(work) {
      for (let failures = 1; ; failures += 1) {
        try {
          return await work();
        } catch (err) {
          if (failures === 1) log.error({ err }, 'store cannot be written to');
          if (stopping()) return null;
          await wait(failures);
        }
      }
    },
  };
}

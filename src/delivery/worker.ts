import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { backoffMs } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';

/** Keeps jobs running while there are any and room for them. */
export type Worker = {
  /** Looks for work now; cheap when there is none, harmless when it is looking already. */
  readonly wake: () => void;
  /** Takes no more; resolves when what runs has ended. */
  readonly stop: () => Promise<void>;
};

type Options<Job> = {
  /** Takes jobs, given how many run; none when there is nothing to do or no room. May throw: the store is away. */
  readonly take: (running: number) => Promise<readonly Job[]>;
  /** Should not throw; what does is logged, and falls due again with its lease. */
  readonly run: (job: Job) => Promise<void>;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

export const storeGrowth = { baseMs: 1000, capMs: 15_000 };

/** A worker that waits, and longer each time, while its work cannot be taken. */
export function createWorker<Job>({ take, run, after, random, log }: Options<Job>): Worker {
  const running = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  const pause = createPause({ after, random, log });

  const mayLook = () => !stopped && !pause.on();
  const wake = () => {
    again = true;
    if (mayLook()) looking ??= look();
  };
  const look = async () => {
    while (again && mayLook()) {
      again = false;
      const jobs = await take(running.size).then(
        (taken) => pause.end(taken),
        (err: unknown) => pause.begin(err, wake),
      );
      for (const job of jobs) start(job);
      if (jobs.length === 0) continue;
      again = true;
      // What a job sends leaves in the next turn of the loop: it is not to wait until everything due has been taken.
      await nextTurn();
    }
    looking = null;
  };
  const start = (job: Job) => {
    const work = run(job)
      .catch((err: unknown) => log.error({ err }, 'delivery loop'))
      .finally(() => {
        running.delete(work);
        wake();
      });
    running.add(work);
  };

  return {
    wake,
    async stop() {
      stopped = true;
      pause.cancel();
      await looking;
      await Promise.all(running);
    },
  };
}

/** The pause after work could not be taken, longer each time in a row. */
function createPause({ after, random, log }: Pick<Options<never>, 'after' | 'random' | 'log'>) {
  let failures = 0;
  let cancel: (() => void) | null = null;
  return {
    on: () => cancel !== null,
    cancel: () => cancel?.(),
    begin(err: unknown, wake: () => void): readonly never[] {
      failures += 1;
      if (failures === 1) log.error({ err }, 'store cannot be used');
      cancel = after(backoffMs(failures, storeGrowth, random), () => {
        cancel = null;
        wake();
      });
      return [];
    },
    end<Jobs>(jobs: Jobs): Jobs {
      if (failures > 0) log.info({ failures }, 'store is back');
      failures = 0;
      return jobs;
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { backoffMs } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';

/** Runs jobs while there are any and there is room for them. */
export type Worker = {
  /** Looks for work now. Cheap when there is none, harmless while a look is under way. */
  readonly wake: () => void;
  /** Takes no more jobs, and resolves when the running ones have ended. */
  readonly stop: () => Promise<void>;
};

type Options<Job> = {
  /**
   * Takes jobs, given how many are running; an empty list means none or no room. Throws when the store is
   * away.
   */
  readonly take: (running: number) => Promise<readonly Job[]>;
  /** Should not throw. An error is logged, and the job falls due again when its lease ends. */
  readonly run: (job: Job) => Promise<void>;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

export const storeGrowth = { baseMs: 1000, capMs: 15_000 };

/** Creates a worker that pauses while its work can't be taken, longer each time. */
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
      // Let the jobs just started send before more is taken.
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

/** The pause after a failed take, longer with each failure in a row. */
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

import pLimit from 'p-limit';
import type { Log } from '../log.ts';
import type { Growth } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';
import { createBreaker } from './breaker.ts';
import type { Claim } from './outbox/claims.ts';
import type { Route } from './route.ts';
import type { DestinationStatus, SettledDelivery } from './delivery.ts';
import type { Claims } from './outbox/outbox.ts';
import type { RetryUntilStored } from './retry-until-stored.ts';
import { createPostClaim } from './post-claim.ts';
import { createWorker, type Worker } from './worker.ts';
import { momentMs, type Burst } from '../timing/burst.ts';

type Options = {
  readonly route: Route;
  readonly outbox: Claims;
  readonly retryUntilStored: RetryUntilStored;
  readonly burst: Burst;
  readonly stopping: () => boolean;
  readonly growth: Growth;
  readonly onSettled: (deliveries: readonly SettledDelivery[]) => void;
  readonly onKeptSafe: () => void;
  readonly now: () => number;
  readonly clock: () => number;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

export type DestinationSender = Worker & {
  readonly status: () => DestinationStatus;
};

/** Recording what a quick POST came to may take a while too. */
const shortestLeaseMs = 3000;

/** So many batches of a backlog are claimed before there is a slot for them: the next POST need not wait for the store. */
const ahead = 3;

/** Sends what is due for one destination: at once when idle, gathered in a burst and while its POSTs are in flight. */
export function createDestinationSender(options: Options): DestinationSender {
  const { route, outbox, burst, after } = options;
  const leaseMs = Math.max(3 * route.timeoutMs, shortestLeaseMs);
  const breaker = createBreaker(options);
  const slots = pLimit(route.concurrency);
  const post = createPostClaim({ ...options, ...route, slots, leaseMs, breaker });
  let backlog = false;
  let cancelNextTry = () => {};
  let gathering = false;
  let cancelGathering = () => {};

  const keepSafe = async () => {
    await outbox.noteKeptSafe(route.name);
    options.onKeptSafe();
    cancelNextTry();
    const waitMs = breaker.waitMs();
    if (waitMs > 0) cancelNextTry = after(waitMs, () => worker.wake());
  };

  const gather = () => {
    gathering = true;
    cancelGathering = after(momentMs, () => {
      gathering = false;
      worker.wake();
    });
  };

  const worker = createWorker<Claim>({
    ...options,
    run: post,
    async take(running) {
      const faulty = breaker.status().health !== 'ok';
      if (faulty) await keepSafe();
      const limit = breaker.allowance(route.batchSize);
      const most = faulty ? 1 : route.concurrency + (backlog ? ahead : 0);
      if (options.retryUntilStored.behind() || limit === 0 || running >= most || gathering) return [];
      const claim = await outbox.claim({ destination: route.name, limit, leaseMs });
      backlog = claim.deliveries.length === route.batchSize;
      if (claim.locked > 0) {
        options.log.error(
          { destination: route.name, count: claim.locked },
          'encrypted with a key missing from DATA_KEY',
        );
      }
      if (burst.on()) gather();
      return claim.deliveries.length > 0 ? [claim] : [];
    },
  });

  return {
    // What gathers goes out when its moment is over.
    wake() {
      if (!gathering) worker.wake();
    },
    stop() {
      cancelNextTry();
      cancelGathering();
      // Who waits for a slot gives back what it claimed, now, and not when a POST that hangs has ended.
      slots.concurrency = Number.POSITIVE_INFINITY;
      return worker.stop();
    },
    status: () => ({ name: route.name, ...breaker.status() }),
  };
}

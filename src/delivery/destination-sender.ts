import pLimit from 'p-limit';
import type { Log } from '../log.ts';
import type { Growth } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';
import { createBreaker } from './breaker.ts';
import type { Claim, ClaimWithCount } from './outbox/claims.ts';
import type { Claimant, FairShare } from './fair-share.ts';
import type { Route } from './route.ts';
import type { DestinationStatus, SettledDelivery } from './delivery.ts';
import type { Claims } from './outbox/outbox.ts';
import type { RetryUntilStored } from './retry-until-stored.ts';
import { createPostClaim } from './post-claim.ts';
import { createWorker, type Worker } from './worker.ts';
import { createBurst, momentMs } from '../timing/burst.ts';

type Options = {
  readonly route: Route;
  readonly outbox: Claims;
  readonly retryUntilStored: RetryUntilStored;
  readonly share: FairShare;
  /** Whether the destination is still configured as this route has it. */
  readonly isCurrent: () => boolean;
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
  readonly route: Route;
  /** Tells the sender that something was stored for its destination. */
  readonly nudge: () => void;
  readonly status: () => DestinationStatus;
  /** Whether nothing is in flight, nothing is wrong and no work came for `forMs`. */
  readonly isIdle: (forMs: number) => boolean;
};

/** A lease also covers recording the outcome, which may take longer than a quick POST. */
const shortestLeaseMs = 3000;

/** Batches of a backlog claimed ahead of their slot, so that the next POST needn't wait for the store. */
const ahead = 3;

/** A claim, and the function that frees its place among those in flight. */
type Job = { readonly claim: Claim; readonly free: () => void };

/**
 * Sends what is due for one destination. Contacts go at once when it is idle, and in batches during a burst.
 */
export function createDestinationSender(options: Options): DestinationSender {
  const { route, outbox, share, after, clock } = options;
  const leaseMs = Math.max(3 * route.timeoutMs, shortestLeaseMs);
  const breaker = createBreaker(options);
  const burst = createBurst(clock);
  const slots = pLimit(route.concurrency);
  let stopped = false;
  const stopping = () => stopped || options.stopping();
  const post = createPostClaim({ ...options, ...route, slots, leaseMs, breaker, stopping });
  // Where places are shared, a claim that only waits for a slot must not hold one.
  const mostAhead = share.most === Number.POSITIVE_INFINITY ? ahead : 0;
  let backlog = false;
  let inFlight = 0;
  let busyAt = clock();
  let cancelNextTry = () => {};

  const keepSafe = async () => {
    await outbox.noteKeptSafe(route.name);
    options.onKeptSafe();
    cancelNextTry();
    const waitMs = breaker.waitMs();
    if (waitMs > 0) cancelNextTry = after(waitMs, () => worker.wake());
  };

  const gathering = createGathering(after, () => worker.wake());
  const claimant: Claimant = { owner: route.owner, wake: () => worker.wake() };

  const claimInto = async (limit: number): Promise<ClaimWithCount | null> => {
    const claim = await outbox.claim({ destination: route.name, limit, leaseMs });
    backlog = claim.deliveries.length === route.batchSize;
    if (claim.locked > 0) {
      options.log.error(
        { destination: route.name, count: claim.locked },
        'encrypted with a key missing from DATA_KEY',
      );
    }
    if (burst.on()) gathering.begin();
    return claim.deliveries.length > 0 ? claim : null;
  };

  const worker = createWorker<Job>({
    ...options,
    async run({ claim, free }) {
      inFlight += 1;
      await post(claim).finally(() => {
        inFlight -= 1;
        busyAt = clock();
        free();
      });
    },
    async take(running) {
      const faulty = breaker.status().health !== 'ok';
      if (faulty) await keepSafe();
      const limit = breaker.allowance(route.batchSize);
      const most = faulty ? 1 : route.concurrency + (backlog ? mostAhead : 0);
      const isFree = limit > 0 && running < most && !gathering.on();
      const mayTake = isFree && options.isCurrent() && !options.retryUntilStored.behind();
      if (!mayTake) share.leave(claimant);
      const free = mayTake ? share.take(claimant) : null;
      if (!free) return [];
      const claim = await claimInto(limit).catch((error: unknown) => {
        free();
        throw error;
      });
      if (claim) return [{ claim, free }];
      free();
      return [];
    },
  });

  return {
    route,
    nudge() {
      burst.note();
      busyAt = clock();
      if (!gathering.on()) worker.wake();
    },
    // A gathering batch leaves when its moment is over.
    wake() {
      if (!gathering.on()) worker.wake();
    },
    stop() {
      stopped = true;
      cancelNextTry();
      gathering.cancel();
      share.leave(claimant);
      // Let queued jobs run now, so they release their claims instead of waiting for a hanging POST.
      slots.concurrency = Number.POSITIVE_INFINITY;
      return worker.stop();
    },
    status: () => ({ name: route.name, ...breaker.status() }),
    isIdle: (forMs) => inFlight === 0 && breaker.status().health === 'ok' && clock() - busyAt >= forMs,
  };
}

/** A moment in which contacts wait to be sent together. */
function createGathering(after: After, wake: () => void) {
  let on = false;
  let cancel = () => {};
  return {
    on: () => on,
    begin() {
      on = true;
      cancel = after(momentMs, () => {
        on = false;
        wake();
      });
    },
    cancel: () => cancel(),
  };
}

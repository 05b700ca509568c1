import type { Log } from '../log.ts';
import { backoffMs, type Growth } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';
import { createBreaker } from './breaker.ts';
import type { Tell } from './delivery.ts';
import type { Claimant, FairShare } from './fair-share.ts';
import type { Notifications } from './outbox/outbox.ts';
import { createRateLimiter } from '../timing/rate-limiter.ts';
import type { RetryUntilStored } from './retry-until-stored.ts';
import { createWorker, type Worker } from './worker.ts';
import { momentMs, type Burst } from '../timing/burst.ts';
import type { PendingNotification } from './outbox/pending-notifications.ts';

type Options = {
  readonly outbox: Notifications;
  readonly tell: Tell;
  readonly retryUntilStored: RetryUntilStored;
  readonly burst: Burst;
  /** The team it tells. */
  readonly teamId: string;
  /** Limits the people being told at the same time, in total and for each team. */
  readonly share: FairShare;
  /** Lease on news being told, renewed meanwhile. */
  readonly tellLeaseMs?: number;
  readonly now: () => number;
  readonly clock: () => number;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

const mostAtOnce = 8;
/**
 * Fifty a second, evenly; ten in a burst. Slack takes about one message a second in each conversation anyway.
 */
const messagesInMoment = 5;
const messagesInRush = 1;
const growth: Growth = { baseMs: 2000, capMs: 5 * 60_000 };
const nobodyThereMs = 12 * 3_600_000;
/** Longer than news is kept, so this gives up without another try. */
const neverMs = 30 * 24 * 3_600_000;

export type Notifier = Worker & {
  /** Whether nobody is being told and nothing is wrong. */
  readonly isIdle: () => boolean;
};

/** News to tell, and the function that frees its place. */
type Job = { readonly untold: PendingNotification; readonly free: () => void };

/**
 * Tells a team's people what became of their deliveries. It is apart from delivering, which goes on while
 * Slack is away.
 */
export function createNotifier({
  outbox,
  tell,
  retryUntilStored,
  burst,
  teamId,
  share,
  tellLeaseMs = 15_000,
  ...options
}: Options): Notifier {
  const { now, clock, random, log } = options;
  const breaker = createBreaker({ now, clock, random, growth: { baseMs: 1000, capMs: 60_000 } });

  /** Renews the lease, so it can be short: if this process is killed, another one tells the news soon. */
  const keep = (untold: PendingNotification) => {
    let cancel = () => {};
    const renew = () => {
      outbox
        .renewTelling(untold, tellLeaseMs)
        .catch((err: unknown) => log.warn({ err }, 'lease not renewed'));
      cancel = options.after(tellLeaseMs / 3, renew);
    };
    cancel = options.after(tellLeaseMs / 3, renew);
    return () => cancel();
  };

  const run = async (untold: PendingNotification) => {
    const begunAt = clock();
    const stopKeeping = keep(untold);
    const answer = await tell(untold.delivery, untold.news).finally(stopKeeping);
    const line = { deliveryId: untold.delivery.id, news: untold.news.kind, tookMs: clock() - begunAt };
    if (answer === 'told') {
      log.debug(line, 'told');
      breaker.succeeded();
      await retryUntilStored.record(() => outbox.markTold(untold));
      return;
    }
    log.warn({ ...line, attempts: untold.attempts, answer }, 'outcome not reported yet');
    const askedMs = typeof answer === 'object' ? answer.waitMs : null;
    // Only a fault that concerns the whole team may delay the others.
    if (answer === 'later' || askedMs !== null) breaker.failed('unavailable', askedMs);
    const backoff = () => Math.max(askedMs ?? 0, backoffMs(untold.attempts, growth, random));
    const waitMs = answer === 'never' ? neverMs : answer === 'nobody-there' ? nobodyThereMs : backoff();
    await retryUntilStored.record(() => outbox.putOffTelling(untold, waitMs));
  };

  const limiter = createRateLimiter({
    most: () => (burst.on() ? messagesInRush : messagesInMoment),
    windowMs: momentMs,
    wake: () => worker.wake(),
    now: clock,
    after: options.after,
  });
  const claimant: Claimant = { owner: teamId, wake: () => worker.wake() };
  let telling = 0;
  const worker = createWorker<Job>({
    ...options,
    async run({ untold, free }) {
      telling += 1;
      await run(untold).finally(() => {
        telling -= 1;
        free();
      });
    },
    async take(running) {
      const trying = running > 0 && breaker.status().health !== 'ok';
      const room = running > mostAtOnce / 2 ? 0 : mostAtOnce - running;
      const limit = Math.min(room, breaker.allowance(mostAtOnce), limiter.allowance());
      if (trying || limit <= 0 || retryUntilStored.behind()) {
        share.leave(claimant);
        return [];
      }
      const places = takePlaces(share, claimant, limit);
      const claimed = places.length === 0 ? [] : await claim(places).catch(freeAll(places, share, claimant));
      limiter.spend(claimed.length);
      // With nothing more to tell, don't queue for the places freed here.
      if (claimed.length < places.length) share.leave(claimant);
      for (const free of places.slice(claimed.length)) free();
      return claimed.flatMap((untold, index) => {
        const free = places[index];
        return free ? [{ untold, free }] : [];
      });
    },
  });
  const claim = (places: readonly unknown[]) =>
    outbox.claimNotifications({ teamId, limit: places.length, leaseMs: tellLeaseMs });
  return {
    // When this moment's limit is used up, the rate limiter wakes the worker for the next.
    wake() {
      if (limiter.allowance() > 0) worker.wake();
    },
    stop() {
      share.leave(claimant);
      return worker.stop().finally(limiter.cancel);
    },
    isIdle: () => telling === 0 && breaker.status().health === 'ok',
  };
}

/** Takes the free places, up to the limit. */
function takePlaces(share: FairShare, claimant: Claimant, limit: number): readonly (() => void)[] {
  const places: (() => void)[] = [];
  while (places.length < limit) {
    const free = share.take(claimant);
    if (!free) break;
    places.push(free);
  }
  return places;
}

function freeAll(places: readonly (() => void)[], share: FairShare, claimant: Claimant) {
  return (error: unknown): never => {
    share.leave(claimant);
    for (const free of places) free();
    throw error;
  };
}

import type { Log } from '../log.ts';
import { backoffMs, type Growth } from '../timing/backoff.ts';
import type { After } from '../timing/run-later.ts';
import { createBreaker } from './breaker.ts';
import type { Tell } from './delivery.ts';
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
  readonly heldTeams: ReadonlySet<string>;
  /** How long news is ours to tell unless that is renewed, as it is while somebody is being told. */
  readonly tellLeaseMs?: number;
  readonly now: () => number;
  readonly clock: () => number;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

const mostAtOnce = 8;
/** Fifty a second, evenly: Slack takes about one message a second in each conversation anyway. Ten in a burst. */
const messagesInMoment = 5;
const messagesInRush = 1;
const growth: Growth = { baseMs: 2000, capMs: 5 * 60_000 };
const nobodyThereMs = 12 * 3_600_000;
/** Longer than news is kept for telling: it is given up without another try. */
const neverMs = 30 * 24 * 3_600_000;

/** Tells people what became of their deliveries, apart from delivering: Slack being away delays only this. */
export function createNotifier({
  outbox,
  tell,
  retryUntilStored,
  burst,
  heldTeams,
  tellLeaseMs = 15_000,
  ...options
}: Options): Worker {
  const { now, clock, random, log } = options;
  const breaker = createBreaker({ now, clock, random, growth: { baseMs: 1000, capMs: 60_000 } });

  /** Renews the lease, so that it may be short: what a process that was killed was telling is told soon by another. */
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
    // Only what concerns everybody keeps others waiting.
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
  const worker = createWorker<PendingNotification>({
    ...options,
    run,
    async take(running) {
      const trying = running > 0 && breaker.status().health !== 'ok';
      const room = running > mostAtOnce / 2 ? 0 : mostAtOnce - running;
      const limit = Math.min(room, breaker.allowance(mostAtOnce), limiter.allowance());
      if (trying || limit <= 0 || retryUntilStored.behind()) return [];
      const untold = await outbox.claimNotifications({
        limit,
        leaseMs: tellLeaseMs,
        exceptTeams: [...heldTeams],
      });
      limiter.spend(untold.length);
      return untold;
    },
  });
  return {
    // When nobody may be told any more in this moment, the pace wakes it as soon as the next begins.
    wake() {
      if (limiter.allowance() > 0) worker.wake();
    },
    stop: () => worker.stop().finally(limiter.cancel),
  };
}

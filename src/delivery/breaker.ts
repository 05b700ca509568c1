import { backoffMs, type Growth } from '../timing/backoff.ts';
import type { DestinationStatus } from './delivery.ts';

/** Why nothing is sent for now. */
export type Fault = Exclude<DestinationStatus['health'], 'ok'>;

export type Breaker = {
  /** How many may go out now: none during a wait, then one as a try, doubling with each success. */
  readonly allowance: (most: number) => number;
  /** Opens the breaker. `askedMs` is the wait the other side asked for, honoured up to an hour. */
  readonly failed: (fault: Fault, askedMs?: number | null) => void;
  readonly succeeded: () => void;
  /** Milliseconds until the next try. */
  readonly waitMs: () => number;
  readonly status: () => Omit<DestinationStatus, 'name'>;
};

type Options = {
  /** Epoch milliseconds, for times shown to people. */
  readonly now: () => number;
  /** Monotonic milliseconds, for the waits. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly growth: Growth;
};

const mostAskedMs = 3_600_000;
const usualHoldMs = 5 * 60_000;

/** A circuit breaker: one try per wait during an outage, one every five minutes while held. */
export function createBreaker({ now, clock, random, growth }: Options): Breaker {
  let fault: Fault | null = null;
  let since = 0;
  let nextTryAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let size = Number.POSITIVE_INFINITY;

  const mustWait = () => clock() < nextTryAt;
  /** Converts a monotonic time to wall-clock time. */
  const onWall = (at: number) => now() - clock() + at;

  return {
    allowance: (most) => (mustWait() ? 0 : Math.min(size, most)),
    failed(kind, askedMs) {
      if (fault === null) since = clock();
      // Requests in flight together fail together, so they count as one failure.
      if (!mustWait()) failures += 1;
      const waitMs =
        kind === 'unavailable' ? backoffMs(failures, growth, random) : (growth.holdMs ?? usualHoldMs);
      fault = kind;
      nextTryAt = Math.max(nextTryAt, clock() + Math.max(waitMs, Math.min(askedMs ?? 0, mostAskedMs)));
      size = 1;
    },
    succeeded() {
      fault = null;
      failures = 0;
      nextTryAt = Number.NEGATIVE_INFINITY;
      size *= 2;
    },
    status: () =>
      fault === null
        ? { health: 'ok', since: null, nextTryAt: null }
        : { health: fault, since: onWall(since), nextTryAt: onWall(nextTryAt) },
    waitMs: () => Math.max(0, nextTryAt - clock()),
  };
}

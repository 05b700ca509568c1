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
  let state: State = { kind: 'closed', size: Number.POSITIVE_INFINITY };

  const mustWait = () => state.kind === 'open' && clock() < state.nextTryAt;
  /** Converts a monotonic time to wall-clock time. */
  const onWall = (at: number) => now() - clock() + at;

  return {
    allowance(most) {
      if (state.kind === 'closed') return Math.min(state.size, most);
      return mustWait() ? 0 : Math.min(1, most);
    },
    failed(fault, askedMs) {
      const { since, failures, nextTryAt } = state.kind === 'open' ? state : { ...never, since: clock() };
      // Requests in flight together fail together, so they count as one failure.
      const counted = mustWait() ? failures : failures + 1;
      const waitMs =
        fault === 'unavailable' ? backoffMs(counted, growth, random) : (growth.holdMs ?? usualHoldMs);
      const until = clock() + Math.max(waitMs, Math.min(askedMs ?? 0, mostAskedMs));
      state = { kind: 'open', fault, since, failures: counted, nextTryAt: Math.max(nextTryAt, until) };
    },
    succeeded() {
      state = { kind: 'closed', size: state.kind === 'closed' ? state.size * 2 : 2 };
    },
    status: () =>
      state.kind === 'closed'
        ? { health: 'ok', since: null, nextTryAt: null }
        : { health: state.fault, since: onWall(state.since), nextTryAt: onWall(state.nextTryAt) },
    waitMs: () => (state.kind === 'closed' ? 0 : Math.max(0, state.nextTryAt - clock())),
  };
}

/** `size` is how many may go out at once. Times are monotonic milliseconds. */
type State =
  | { readonly kind: 'closed'; readonly size: number }
  | {
      readonly kind: 'open';
      readonly fault: Fault;
      readonly since: number;
      readonly failures: number;
      readonly nextTryAt: number;
    };

const never = { failures: 0, nextTryAt: Number.NEGATIVE_INFINITY };

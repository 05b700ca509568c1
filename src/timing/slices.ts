/** Work that may stop between its slices, so that whoever drives it can let others run: a slice is short, most take less than a millisecond. */
export type SlicedWork<T> = Generator<undefined, T, undefined>;

/** Asked between two slices: what to await, if anything. */
export type Pause = () => Promise<void> | undefined;

/** Does all of the work at once. */
export function runAtOnce<T>(work: SlicedWork<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does the work slice by slice, pausing between two of them. */
export async function runInSlices<T>(work: SlicedWork<T>, pause: Pause): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    const turn = pause();
    if (turn) await turn;
    step = work.next();
  }
  return step.value;
}

/** Long enough to be worth the turn, short enough that nobody waits for it. */
const turnMs = 5;

/**
 * A pause for everything long that one process does: the event loop turns as soon as the works that share it have run
 * for some milliseconds, and only one of them goes on in each turn, the one that waits longest.
 */
export function createPause(clock: () => number = () => performance.now()): Pause {
  const waiting: (() => void)[] = [];
  let turnEnds = 0;

  const takeTurn = (): void => {
    turnEnds = clock() + turnMs;
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(takeTurn);
  };
  return () => {
    if (clock() < turnEnds) return undefined;
    return new Promise((resolve) => {
      // The first immediate may come before anything else has had its turn.
      if (waiting.push(resolve) === 1) setImmediate(() => setImmediate(takeTurn));
    });
  };
}

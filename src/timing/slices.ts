/** Work in short slices, most under a millisecond. Between two of them its driver may let others run. */
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

/** Long enough to be worth a turn, too short for anyone to notice. */
const turnMs = 5;

/**
 * A pause shared by all long work of one process. The event loop turns once that work has run for some milliseconds;
 * then only one piece of work goes on in each turn, the one that has waited longest.
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
      // The first immediate may run before anything else has had a turn.
      if (waiting.push(resolve) === 1) setImmediate(() => setImmediate(takeTurn));
    });
  };
}

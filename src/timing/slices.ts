/** Work in short slices, mostly under a millisecond. The driver may let other work run between them. */
export type SlicedWork<T> = Generator<undefined, T, undefined>;

/** Called between slices. Returns a promise to wait for, or undefined to go on at once. */
export type Pause = () => Promise<void> | undefined;

/** Runs all of the work in one go. */
export function runAtOnce<T>(work: SlicedWork<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Runs the work slice by slice, pausing in between. */
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
 * Creates a pause to share between all long work of a process. After some milliseconds of work,
 * the event loop gets a turn. Then one piece of work continues per turn, longest wait first.
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

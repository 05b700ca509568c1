/** Work that stops between its slices, so that whoever drives it may let others run. */
export type SlicedWork<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. */
export function runAtOnce<T>(work: SlicedWork<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does the work slice by slice and awaits `pause` between two of them (a turn of the event loop, say). */
export async function runInSlices<T>(work: SlicedWork<T>, pause: () => Promise<void>): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    await pause();
    step = work.next();
  }
  return step.value;
}

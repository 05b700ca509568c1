/** Waits for work, or until its time is over: then the work is left to itself. Rejects when the work does before that. */
export async function within(
  ms: number,
  work: Promise<unknown>,
  after: (ms: number, run: () => void) => () => void = later,
): Promise<void> {
  let cancel = () => {};
  const deadline = new Promise<void>((resolve) => {
    cancel = after(ms, resolve);
  });
  try {
    await Promise.race([work, deadline]);
  } finally {
    cancel();
  }
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

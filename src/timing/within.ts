import { runLater, type After } from './run-later.ts';

/** Waits for work, or until its time is over: then the work is left to itself. Rejects when the work does before that. */
export async function within(ms: number, work: Promise<unknown>, after: After = runLater): Promise<void> {
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

import { runLater, type After } from './run-later.ts';

/**
 * Waits for work, but no longer than `ms`. The work itself continues. Rejects if the work rejects in time.
 */
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

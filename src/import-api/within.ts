import type { After } from './backoff.ts';

/** Waits for work that does not throw, or until its time is over. */
export async function within(ms: number, work: Promise<unknown>, after: After): Promise<void> {
  let cancel = () => {};
  const deadline = new Promise<void>((resolve) => {
    cancel = after(ms, resolve);
  });
  await Promise.race([work, deadline]);
  cancel();
}

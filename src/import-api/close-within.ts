import type { Dispatcher } from 'undici';

/** Ends connections once their requests are answered; what is not answered when the time is over is left to itself. */
export async function closeWithin(connection: Dispatcher, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([connection.close(), deadline]);
  clearTimeout(timer);
}

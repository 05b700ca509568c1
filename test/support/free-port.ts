import { createServer } from 'node:net';

/**
 * A port that nobody listens on, and that none of the tests beside this one is given. Systems hand out ports for any use
 * from 32768 up: one of those may be somebody's before it is listened on, or while an app restarts.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + (given % share);
    given += 1;
    if (await isFree(port)) return port;
  }
}

const share = 100;
const shares = 200;
const whose = process.pid * 4 + Number(process.env['VITEST_POOL_ID'] ?? 0);
const first = 12_000 + (whose % shares) * share;
let given = 0;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

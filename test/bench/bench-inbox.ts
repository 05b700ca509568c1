import { fork } from 'node:child_process';
import { join } from 'node:path';

export type BenchInbox = { readonly url: URL; readonly close: () => Promise<void> };

/** An inbox in a process of its own that takes everything after `delayMs`. */
export async function startInbox(delayMs = 0): Promise<BenchInbox> {
  const child = fork(join(import.meta.dirname, 'subjects', 'inbox.mjs'), [String(delayMs)]);
  const port = await new Promise((resolve) => child.once('message', resolve));
  return {
    url: new URL(`http://127.0.0.1:${String(port)}/inbox/users/import`),
    close: async () => void child.kill(),
  };
}

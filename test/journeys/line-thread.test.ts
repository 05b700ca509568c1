import { Worker } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { startHouse } from '../support/house.ts';
import { shortWaits } from '../support/short-waits.ts';

/** Answers every line like one that asks for help. */
const helpful = `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => parentPort.postMessage({ action: 'help' }));`;

vi.mock('../../src/intake/start-worker.ts', () => ({
  startWorker: () => new Worker(helpful, { eval: true }),
}));

it('lets the thread read typed lines once it is started', async () => {
  const { slack } = await startHouse({}, (config) => config, { ...shortWaits, lineThreadMs: 0 });

  await vi.waitFor(
    async () => {
      const { text } = await slack.command({ text: 'Asha Rao +91 98765 43210' });
      expect(text).toContain('/addcontact');
    },
    { timeout: 10_000, interval: 100 },
  );
});

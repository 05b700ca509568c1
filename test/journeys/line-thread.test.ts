import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { startHouse } from '../support/house.ts';
import { shortWaits } from '../support/short-waits.ts';

it('lets a thread read typed lines', { timeout: 30_000 }, async () => {
  const started = new Promise<Worker>((resolve) => void process.once('worker', resolve));
  const { slack, inbox } = await startHouse({}, (config) => config, { ...shortWaits, lineThreadMs: 0 });
  const read: unknown[] = [];
  (await started).on('message', (line) => read.push(line));

  const reply = await slack.command({ text: 'Asha Rao +91 98765 43210' });

  expect(reply).toMatchObject({ status: 200, error: null, text: '' });
  expect(read).toMatchObject([{ action: 'add', contact: { name: 'Asha Rao' } }]);
  await inbox.until(() => inbox.find('919876543210'));
});

import { rename, rm } from 'node:fs/promises';
import { onTestFinished, expect, it } from 'vitest';
import { startHouse } from '../support/house.ts';

it('saves nothing and is not ready while the data folder is gone, and goes on when it is back', async () => {
  const { slack, inbox, port, dataDir, logged } = await startHouse();
  const ready = async () => (await fetch(`http://127.0.0.1:${port()}/health/ready`)).text();
  await expect.poll(ready).toBe('ok\n');
  await rename(dataDir, `${dataDir}-away`);
  onTestFinished(() => rm(`${dataDir}-away`, { recursive: true, force: true }));
  expect(await ready()).toBe('not ready: store\n');
  const reply = await slack.command({ text: 'Jane Doe +91 98765 43210' });
  expect(reply.text).toContain('Not saved');
  expect(inbox.contacts()).toEqual([]);
  await expect.poll(logged).toContain('STORE_GONE');

  await rename(`${dataDir}-away`, dataDir);
  expect(await ready()).toBe('ok\n');
  await slack.command({ text: 'Jane Doe +91 98765 43210' });
  await expect.poll(() => inbox.contacts().length).toBe(1);
});

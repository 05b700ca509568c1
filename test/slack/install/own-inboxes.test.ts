import { expect, it, onTestFinished } from 'vitest';
import { createInbox } from '../../../src/sandbox/inbox/inbox.ts';
import { aTeam, startForMany } from '../../support/many-slacks.ts';
import { aTypedInbox, openInboxes } from '../../support/open-inboxes.ts';

async function anInbox(token: string) {
  const inbox = await createInbox({ token });
  onTestFinished(() => inbox.stop());
  return inbox;
}

it('brings each workspace’s contacts to its own inbox, and tells their people with its own token', async () => {
  const inboxes = { T1: await anInbox('token-of-the-first'), T2: await anInbox('token-of-the-second') };
  const hosts = Object.values(inboxes).map(({ url }) => new URL(url));
  const world = await startForMany({ importHosts: hosts.map(({ host }) => host).join(',') });
  const app = await world.open();
  const kept = await openInboxes({ dataDir: world.dataDir, hosts });
  const people = { T1: '919876543210', T2: '919876543211' };
  for (const teamId of ['T1', 'T2'] as const) {
    world.codes.set(teamId, aTeam(teamId));
    await app.finish(await app.begin(), teamId);
    const { token, url } = inboxes[teamId];
    await kept.change.add({ teamId, userId: 'U1' }, aTypedInbox({ token, url: new URL(url) }));
  }
  await expect.poll(() => app.command('T1', 'status')).toContain('Sales');
  await expect.poll(() => app.command('T2', 'status')).toContain('Sales');
  for (const teamId of ['T1', 'T2'] as const) await app.command(teamId, `Jane Doe +${people[teamId]}`);
  await inboxes.T1.until(() => inboxes.T1.contacts().length === 1, 10_000);
  await inboxes.T2.until(() => inboxes.T2.contacts().length === 1, 10_000);
  expect(inboxes.T1.find(people.T1)).toBeDefined();
  expect(inboxes.T2.find(people.T2)).toBeDefined();
  const tellers = () =>
    world.calls.filter(({ method }) => method === 'chat.postMessage').map(({ token }) => token);
  await expect.poll(tellers, { timeout: 10_000 }).toHaveLength(2);
  expect(tellers().toSorted()).toEqual(['xoxb-T1-token', 'xoxb-T2-token']);
}, 30_000);

import { expect, it, onTestFinished } from 'vitest';
import { createInbox } from '../../../src/sandbox/inbox/inbox.ts';
import { readView } from '../../../src/sandbox/slack/readable.ts';
import { startForMany } from '../../support/many-slacks.ts';
import { aTypedInbox, openInboxes } from '../../support/open-inboxes.ts';

async function anInbox(token: string) {
  const inbox = await createInbox({ token });
  onTestFinished(() => inbox.stop());
  return inbox;
}

it('brings each workspace’s contacts to its own inbox, and tells its own people', async () => {
  const inboxes = { T1: await anInbox('token-of-the-first'), T2: await anInbox('token-of-the-second') };
  const hosts = Object.values(inboxes).map(({ url }) => new URL(url));
  const world = await startForMany({ importHosts: hosts.map(({ host }) => host).join(',') });
  const app = await world.open();
  const kept = await openInboxes({ dataDir: world.dataDir, hosts });
  const people = { T1: '919876543210', T2: '919876543211' };
  for (const teamId of ['T1', 'T2'] as const) {
    await app.install(teamId);
    const { token, url } = inboxes[teamId];
    await kept.change.add({ teamId, userId: 'U1' }, aTypedInbox({ token, url: new URL(url) }));
  }
  await expect.poll(() => app.command('T1', 'status')).toContain('Sales');
  await expect.poll(() => app.command('T2', 'status')).toContain('Sales');
  for (const teamId of ['T1', 'T2'] as const)
    await app.through(teamId).command({ text: `Jane Doe +${people[teamId]}` });
  await inboxes.T1.until(() => inboxes.T1.contacts().length === 1);
  await inboxes.T2.until(() => inboxes.T2.contacts().length === 1);
  expect(inboxes.T1.find(people.T1)).toBeDefined();
  expect(inboxes.T2.find(people.T2)).toBeDefined();
  for (const teamId of ['T1', 'T2']) {
    const { until, ephemerals } = world.slack.workspace(teamId);
    await until(() => ephemerals().some(({ text }) => text.includes('is in the *Sales* inbox')));
  }
});

it('has the inbox of before as soon as the app comes back', async () => {
  const inbox = await anInbox('token-of-the-first');
  const hosts = [new URL(inbox.url)];
  const world = await startForMany({ importHosts: hosts.map(({ host }) => host).join(',') });
  const app = await world.open();
  await app.install('T1');
  const kept = await openInboxes({ dataDir: world.dataDir, hosts });
  await kept.change.add({ teamId: 'T1', userId: 'U1' }, aTypedInbox({ token: inbox.token, url: hosts[0] }));
  await expect.poll(() => app.command('T1', 'status')).toContain('Sales');
  const workspace = app.through('T1');
  await world.slack.remove('T1').tell('app_uninstalled');
  await expect.poll(() => app.command('T1', 'help')).toContain('isn’t installed');
  // The process looks for changes of inboxes every second: now it has forgotten them.
  await expect.poll(() => kept.inboxes.refresh().then(() => kept.inboxes.of('T1'))).toEqual([]);
  await app.install('T1');
  await workspace.openHome();
  const home = await workspace.until(() => workspace.home());
  expect(readView(home).join('\n')).toContain('Sales');
});

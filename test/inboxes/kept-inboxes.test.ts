import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createInboxRoutes } from '../../src/inboxes/routes.ts';
import { aTypedInbox, anAdmin, openInboxes } from '../support/open-inboxes.ts';

const other = { teamId: 'T2', userId: 'U2' };

it('knows an inbox at once where it was set up, and keeps each workspace to its own', async () => {
  const { inboxes, change } = await openInboxes();
  expect(await change.add(anAdmin, aTypedInbox())).toEqual({ kind: 'added', name: 'T1:sales' });
  expect(await change.add(other, aTypedInbox({ token: 'another-token-9876' }))).toMatchObject({
    name: 'T2:sales',
  });
  expect(inboxes.of('T1')).toMatchObject([
    {
      name: 'T1:sales',
      title: 'Sales',
      token: 'a-secret-token-of-1234',
      origin: 'https://m1bot.mark1.ai/',
      publicOnly: true,
    },
  ]);
  expect(inboxes.of('T2').map(({ token }) => token)).toEqual(['another-token-9876']);
  expect([inboxes.of('T3'), inboxes.ownerOf('T1:sales'), inboxes.all().length]).toEqual([[], 'T1', 2]);
});

it('keeps the token unreadable in the file, and shows its last four characters', async () => {
  const { inboxes, change, dataDir } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  const bytes = ['addcontact.db', 'addcontact.db-wal'].map((file) => {
    try {
      return readFileSync(join(dataDir, file), 'latin1');
    } catch {
      return '';
    }
  });
  expect(bytes.join('')).toContain('T1:sales');
  expect(bytes.join('')).not.toContain('a-secret-token');
  expect(inboxes.keptOf('T1').map(({ tokenEnd }) => tokenEnd)).toEqual(['1234']);
});

it('hears within a second of what another process set up, changed and removed', async () => {
  const first = await openInboxes();
  const second = await openInboxes({ dataDir: first.dataDir, clock: first.clock });
  await first.change.add(anAdmin, aTypedInbox());
  expect(second.inboxes.of('T1')).toEqual([]);
  await first.clock.advance(1000);
  const [before] = second.inboxes.of('T1');
  expect(before?.title).toBe('Sales');
  await first.change.rename(anAdmin, 'T1:sales', 'Vendas');
  await first.clock.advance(1000);
  expect(second.inboxes.titleOf('T1:sales')).toBe('Vendas');
  await first.change.remove(anAdmin, 'T1:sales');
  await first.clock.advance(1000);
  expect([second.inboxes.of('T1'), second.inboxes.wasRemoved('T1:sales')]).toEqual([[], true]);
});

it('leaves an inbox the same object while another one changes, so that its connection stays', async () => {
  const { inboxes, change } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  const before = inboxes.find('T1:sales');
  await change.add(other, aTypedInbox());
  expect(inboxes.find('T1:sales')).toBe(before);
  await change.replaceToken(anAdmin, 'T1:sales', aTypedInbox({ token: 'quite-another-token' }));
  expect(inboxes.find('T1:sales')).toMatchObject({ token: 'quite-another-token', title: 'Sales' });
});

it('changes nothing for a workspace that doesn’t own the inbox', async () => {
  const { inboxes, change } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  expect(await change.rename(other, 'T1:sales', 'Mine')).toBe('gone');
  expect(await change.remove(other, 'T1:sales')).toBe(false);
  expect(await change.makeDefault(other, 'T1:sales')).toBe(false);
  expect(await change.replaceToken(other, 'T1:sales', aTypedInbox({ token: 'stolen-token-1' }))).toBe(false);
  expect(inboxes.of('T1')).toMatchObject([{ title: 'Sales', token: 'a-secret-token-of-1234' }]);
});

it('uses the first as the default until another is chosen, and never two with one name', async () => {
  const { inboxes, change } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  expect(await change.add(anAdmin, aTypedInbox({ title: 'SALES' }))).toEqual({ kind: 'title-taken' });
  await change.add(anAdmin, aTypedInbox({ title: 'Support' }));
  const titles = () => inboxes.of('T1').map(({ title }) => title);
  expect(titles()).toEqual(['Sales', 'Support']);
  expect(await change.rename(anAdmin, 'T1:support', 'sales')).toBe('title-taken');
  await change.makeDefault(anAdmin, 'T1:support');
  expect(titles()).toEqual(['Support', 'Sales']);
  await change.remove(anAdmin, 'T1:support');
  expect(titles()).toEqual(['Sales']);
  expect(inboxes.keptOf('T1')[0]?.isDefault).toBe(true);
});

it('never gives a removed inbox’s name to another, since contacts still name it', async () => {
  const { inboxes, change } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  await change.remove(anAdmin, 'T1:sales');
  expect(await change.add(anAdmin, aTypedInbox())).toEqual({ kind: 'added', name: 'T1:sales-2' });
  expect([inboxes.titleOf('T1:sales'), inboxes.titleOf('T1:sales-2')]).toEqual(['Sales', 'Sales']);
});

it('records who changed what, without a secret', async () => {
  const { change, db } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  await change.replaceToken({ ...anAdmin, userId: 'U9' }, 'T1:sales', aTypedInbox({ token: 'secret-again' }));
  await change.remove(anAdmin, 'T1:sales');
  const rows = await db.selectFrom('audit').selectAll().orderBy('seq').execute();
  expect(rows.map((row) => [row.team_id, row.user_id, row.kind, row.about])).toEqual([
    ['T1', 'U1', 'inbox-added', 'T1:sales'],
    ['T1', 'U9', 'inbox-token-replaced', 'T1:sales'],
    ['T1', 'U1', 'inbox-removed', 'T1:sales'],
  ]);
  expect(JSON.stringify(rows)).not.toContain('secret');
});

it('stops sending to hosts that are no longer allowed', async () => {
  const first = await openInboxes();
  await first.change.add(anAdmin, aTypedInbox());
  const { inboxes } = await openInboxes({
    dataDir: first.dataDir,
    hosts: [new URL('https://other.example/inbox/users/import')],
  });
  expect([inboxes.of('T1'), inboxes.wasRemoved('T1:sales')]).toEqual([[], false]);
});

it('answers what waits for a removed inbox, so that people hear of it', async () => {
  const { inboxes, change } = await openInboxes();
  await change.add(anAdmin, aTypedInbox());
  const routeOf = createInboxRoutes({
    inboxes,
    createSender: () => {
      throw new Error('nothing is sent');
    },
    timeSend: (_, send) => send,
    batchSize: 10,
    concurrency: 2,
  });
  await change.remove(anAdmin, 'T1:sales');
  const route = routeOf('T1:sales');
  expect(await route?.send([])).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('removed'),
  });
  expect([routeOf('T1:sales') === route, routeOf('T9:unknown')]).toEqual([true, null]);
});

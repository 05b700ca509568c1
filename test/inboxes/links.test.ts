import { expect, it } from 'vitest';
import { openInboxes } from '../support/open-inboxes.ts';

const link = { teamId: 'T1', userId: 'U1', inbox: null };

it('finds whose a link is for ten minutes, and no longer', async () => {
  const { links, clock } = await openInboxes();
  const secret = await links.make(link);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await links.find(secret)).toEqual(link);
  await clock.advance(599_000);
  expect(await links.find(secret)).toEqual(link);
  await clock.advance(1000);
  expect([await links.find(secret), await links.noteTry(secret), await links.spend(secret)]).toEqual([
    null,
    null,
    false,
  ]);
});

it('lets a link be used once, however many try together', async () => {
  const { links } = await openInboxes();
  const secret = await links.make(link);
  const spent = await Promise.all([links.spend(secret), links.spend(secret), links.spend(secret)]);
  expect(spent.filter(Boolean)).toHaveLength(1);
  expect(await links.find(secret)).toBeNull();
});

it('ends a link with which too much was tried', async () => {
  const { links } = await openInboxes();
  const secret = await links.make(link);
  for (let tries = 0; tries < 10; tries += 1) expect(await links.noteTry(secret)).toEqual(link);
  expect([await links.noteTry(secret), await links.find(secret)]).toEqual([null, null]);
});

it('keeps nothing by which a link could be opened', async () => {
  const { links, db } = await openInboxes();
  const secret = await links.make(link);
  expect(JSON.stringify(await db.selectFrom('inbox_links').selectAll().execute())).not.toContain(secret);
  expect(await links.find(secret.toLowerCase())).toBeNull();
});

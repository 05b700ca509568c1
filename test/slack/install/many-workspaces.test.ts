import { expect, it } from 'vitest';
import { groupScope, scopes } from '../../../src/slack/api/scopes.ts';
import { anOrganisation, aTeam, startForMany } from '../../support/many-slacks.ts';

const unknown = 'isn’t installed in this workspace';

it('installs two workspaces and an organisation, each answered with its own token', async () => {
  const world = await startForMany();
  const app = await world.open();
  world.codes.set('one', aTeam('T1')).set('two', aTeam('T2')).set('org', anOrganisation('E1'));
  expect(await app.command('T1')).toContain(unknown);
  for (const code of ['one', 'two', 'org']) {
    const page = await app.finish(await app.begin(), code);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('addcontact is installed');
  }
  expect(await app.command('T1')).not.toContain(unknown);
  expect(await app.command('T2')).not.toContain(unknown);
  expect(await app.command('T7', 'help', 'E1')).not.toContain(unknown);
  expect(await app.command('T9')).toContain('https://addcontact.example/slack/install');
  const asked = world.calls.filter(({ method }) => method === 'users.info').map(({ token }) => token);
  expect(new Set(asked)).toEqual(new Set(['xoxb-T1-token', 'xoxb-T2-token', 'xoxb-E1-token']));
  const exchange = world.calls.find(({ method }) => method === 'oauth.v2.access');
  expect(exchange?.args.get('redirect_uri')).toBe('https://addcontact.example/slack/oauth_redirect');
});

it('trades no code for a state that is missing, forged, replayed, or of another browser', async () => {
  const world = await startForMany();
  const app = await world.open();
  world.codes.set('one', aTeam('T1'));
  const begun = await app.begin();
  const other = await app.begin();
  const arrivals = [
    await app.read('slack/oauth_redirect?code=one'),
    await app.finish({ ...begun, state: 'x'.repeat(43) }, 'one'),
    await app.finish({ ...begun, cookie: '' }, 'one'),
    await app.finish({ state: begun.state, cookie: other.cookie }, 'one'),
  ];
  expect(arrivals.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(world.calls).toEqual([]);
  expect((await app.finish(begun, 'one')).status).toBe(200);
  world.codes.set('again', aTeam('T3'));
  expect((await app.finish(begun, 'again')).status).toBe(400);
  expect(await app.command('T3')).toContain(unknown);
});

it('says on a page that the person said no, and runs nothing on its pages', async () => {
  const world = await startForMany();
  const app = await world.open();
  const { page, state, cookie } = await app.begin();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('set-cookie')).toMatch(/^__Host-.*Path=\/; Secure; HttpOnly; SameSite=Lax/);
  const denied = await app.read(`slack/oauth_redirect?error=access_denied&state=${state}`, cookie);
  expect(denied.status).toBe(200);
  expect(await denied.text()).toContain('Nothing was installed');
  expect(world.calls).toEqual([]);
});

it('forgets the token of who takes the app out, but not that of who installed it again', async () => {
  const world = await startForMany();
  const app = await world.open();
  world.codes.set('one', aTeam('T1'));
  await app.finish(await app.begin(), 'one');
  const later = Math.floor(Date.now() / 1000) + 5;
  const revokedEvent = { type: 'tokens_revoked', tokens: { bot: ['B1'] } };
  await app.event('T1', revokedEvent, later);
  expect(await app.command('T1')).not.toContain(unknown);
  world.revoked.add('xoxb-T1-token');
  world.codes.set('again', aTeam('T1', 'xoxb-T1-second'));
  await app.finish(await app.begin(), 'again');
  await app.event('T1', revokedEvent, later);
  await app.event('T1', { type: 'app_uninstalled' }, later - 3600);
  expect(await app.command('T1')).not.toContain(unknown);
  world.revoked.add('xoxb-T1-second');
  await app.event('T1', { type: 'app_uninstalled' }, later);
  await app.event('T1', revokedEvent, later);
  await expect.poll(() => app.command('T1')).toContain(unknown);
});

it.each([
  ['T1', 'T2'],
  ['T2', 'T1'],
])('answers in %s with its own token who is from %s', async (here, from) => {
  const world = await startForMany();
  const app = await world.open();
  for (const id of [here, from]) {
    world.codes.set(id, aTeam(id));
    await app.finish(await app.begin(), id);
  }
  world.calls.length = 0;
  await app.shortcut(here, from);
  await expect.poll(() => world.calls.length).toBeGreaterThan(0);
  expect(new Set(world.calls.map(({ token }) => token))).toEqual(new Set([`xoxb-${here}-token`]));
});

it('sends the admin of an organisation on to choose its workspaces', async () => {
  const world = await startForMany();
  const app = await world.open();
  world.codes.set('org', anOrganisation('E1'));
  const page = await app.finish(await app.begin(), 'org');
  const where = '/manage/E1/integrations/profile/A1/workspaces/add';
  expect(page.headers.get('refresh')).toMatch(new RegExp(`^0; url=http://127\\.0\\.0\\.1:\\d+${where}$`));
  expect(await page.text()).toContain(where);
});

it('asks who comes from Slack’s own pages to begin here, and trades nothing', async () => {
  const world = await startForMany();
  const app = await world.open();
  world.codes.set('one', aTeam('T1'));
  const page = await app.read('slack/oauth_redirect?code=one');
  const text = await page.text();
  expect(text).toContain('Begin on this page');
  expect(text).toContain('href="https://addcontact.example/slack/install"');
  expect(world.calls).toEqual([]);
});

it.each([
  ['says in an admin’s Home what an older installation lacks', 'commands,chat:write', true],
  ['says nothing of scopes where all are granted', scopes.map(({ name }) => name).join(','), false],
  [
    'says nothing of a scope that is left to each workspace',
    scopes.flatMap(({ name }) => (name === groupScope ? [] : [name])).join(','),
    false,
  ],
])('%s', async (_, scope, isSaid) => {
  const world = await startForMany();
  const app = await world.open();
  world.codes.set('one', { ...aTeam('T1'), scope });
  await app.finish(await app.begin(), 'one');
  const opened = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' };
  await app.event('T1', opened, Math.floor(Date.now() / 1000));
  const published = () =>
    world.calls.find(({ method }) => method === 'views.publish')?.args.get('view') ?? '';
  await expect.poll(published).toContain('blocks');
  expect(published().includes('needs more permissions')).toBe(isSaid);
});

it('asks Slack nothing for a workspace that has not installed the app', async () => {
  const world = await startForMany();
  const app = await world.open();
  await app.shortcut('T9', 'T9');
  await app.event('T9', { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }, 1);
  expect(await app.command('T9', 'Jane +919876543210')).toContain(unknown);
  await app.stop();
  expect(world.calls).toEqual([]);
});

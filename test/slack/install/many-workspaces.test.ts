import { expect, it } from 'vitest';
import { groupScope, scopes } from '../../../src/slack/api/scopes.ts';
import { readView } from '../../../src/sandbox/slack/readable.ts';
import { adminOf, answerSlack, startForMany } from '../../support/many-slacks.ts';

const unknown = 'isn’t installed in this workspace';

it('installs two workspaces and an organisation, each answered with its own token', async () => {
  const { slack, open, callsOf } = await startForMany();
  const app = await open();
  expect(await app.command('T1')).toContain(unknown);
  for (const place of ['T1', 'T2', 'E1']) {
    const page = await app.install(place, adminOf(place === 'E1' ? 'T7' : place));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('addcontact is installed');
  }
  for (const team of ['T1', 'T2', 'T7', 'T8']) expect(await app.command(team)).not.toContain(unknown);
  expect(await app.command('T3')).toContain('https://addcontact.example/slack/install');
  for (const place of ['T1', 'T2', 'E1']) expect(callsOf(place)).toContain('users.info');
  const ofOrganisation = slack.calls.filter(({ place }) => place === 'E1');
  expect(ofOrganisation.map(({ answer }) => answer?.ok)).not.toContain(false);
});

it('trades no code for a state that is missing, forged, replayed, or of another browser', async () => {
  const { slack, open } = await startForMany();
  const app = await open();
  const [begun, other] = [await app.begin(), await app.begin()];
  const to = await answerSlack(begun.link, `T1.${adminOf('T1')}`, 'allow');
  const withState = (state: string | null) => {
    const changed = new URL(to);
    if (state === null) changed.searchParams.delete('state');
    else changed.searchParams.set('state', state);
    return changed;
  };
  const arrivals = [
    await app.comeBack(withState(null), begun.cookie),
    await app.comeBack(withState('x'.repeat(43)), begun.cookie),
    await app.comeBack(to, ''),
    await app.comeBack(to, other.cookie),
  ];
  expect(arrivals.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(slack.calls).toEqual([]);
  expect((await app.comeBack(to, begun.cookie)).status).toBe(200);
  const again = await answerSlack(begun.link, `T3.${adminOf('T3')}`, 'allow');
  expect((await app.comeBack(again, begun.cookie)).status).toBe(400);
  expect(await app.command('T3')).toContain(unknown);
});

it('says on a page that the person said no, and runs nothing on its pages', async () => {
  const { slack, open } = await startForMany();
  const app = await open();
  const { page, link, cookie } = await app.begin();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('set-cookie')).toMatch(/^__Host-.*Path=\/; Secure; HttpOnly; SameSite=Lax/);
  const denied = await app.comeBack(await answerSlack(link, `T1.${adminOf('T1')}`, 'deny'), cookie);
  expect(denied.status).toBe(200);
  expect(await denied.text()).toContain('Nothing was installed');
  expect(slack.calls).toEqual([]);
});

it('does not blame the link when the app’s own secret is wrong', async () => {
  const { open } = await startForMany({ clientSecret: 'the-secret-of-another-app' });
  const page = await (await open()).install('T1');
  expect(page.status).toBe(503);
  expect(await page.text()).toContain('This doesn’t work at the moment');
});

it('forgets the token of who takes the app out, but not that of who installed it again', async () => {
  const { slack, open } = await startForMany();
  const app = await open();
  await app.install('T1');
  const later = Date.now() + 5_000;
  const revoked = { type: 'tokens_revoked', tokens: { bot: ['UBOTT1'] } };
  await app.event('T1', revoked, later);
  expect(await app.command('T1')).not.toContain(unknown);
  slack.remove('T1');
  await app.install('T1');
  await app.event('T1', revoked, later);
  await app.event('T1', { type: 'app_uninstalled' }, later - 3_600_000);
  expect(await app.command('T1')).not.toContain(unknown);
  slack.remove('T1');
  await app.event('T1', { type: 'app_uninstalled' }, later);
  await app.event('T1', revoked, later);
  await expect.poll(() => app.command('T1')).toContain(unknown);
});

it.each(['app_uninstalled', 'tokens_revoked'] as const)(
  'hears a goodbye that begins with %s',
  async (first) => {
    const { slack, open } = await startForMany();
    const app = await open();
    await app.install('T1');
    app.through('T1');
    const departure = slack.remove('T1');
    await departure.tell(first);
    await departure.tell(first === 'app_uninstalled' ? 'tokens_revoked' : 'app_uninstalled');
    await expect.poll(() => app.command('T1')).toContain(unknown);
  },
);

it.each([
  ['T1', 'T2'],
  ['T2', 'T1'],
])('answers in %s with its own token who is from %s', async (here, from) => {
  const { slack, open } = await startForMany();
  const app = await open();
  for (const id of [here, from]) await app.install(id);
  slack.calls.length = 0;
  await app.shortcut(here, from);
  await expect.poll(() => slack.calls.length).toBeGreaterThan(0);
  expect(new Set(slack.calls.map(({ place }) => place))).toEqual(new Set([here]));
});

it('leads from the address of the Marketplace straight to Slack, and back in the same browser', async () => {
  const { open } = await startForMany();
  const app = await open();
  const direct = await app.read('slack/install/direct');
  expect(direct.status).toBe(302);
  const link = new URL(direct.headers.get('location') ?? '');
  const cookie = (direct.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  expect((await app.finish({ link, cookie }, 'T1')).status).toBe(200);
  expect(await app.command('T1')).not.toContain(unknown);
});

it('keeps who is back when the goodbye of before comes late', async () => {
  const { slack, open } = await startForMany();
  const app = await open();
  await app.install('T1');
  const departure = slack.remove('T1');
  await app.install('T1');
  app.through('T1');
  await departure.tell('tokens_revoked');
  await departure.tell('app_uninstalled');
  expect(await app.command('T1')).not.toContain(unknown);
});

it('sends the admin of an organisation on to choose its workspaces', async () => {
  const { open } = await startForMany();
  const page = await (await open()).install('E1', adminOf('T7'));
  const where = '/manage/E1/integrations/profile/A0APP00001/workspaces/add';
  expect(page.headers.get('refresh')).toMatch(new RegExp(`^0; url=http://127\\.0\\.0\\.1:\\d+${where}$`));
  expect(await page.text()).toContain(where);
});

it('asks who comes from Slack’s own pages to begin here, and trades nothing', async () => {
  const { slack, open } = await startForMany();
  const app = await open();
  const { link } = await app.begin();
  link.searchParams.delete('state');
  const page = await app.comeBack(await answerSlack(link, `T1.${adminOf('T1')}`, 'allow'), '');
  const text = await page.text();
  expect(text).toContain('Begin on this page');
  expect(text).toContain('href="https://addcontact.example/slack/install"');
  expect(slack.calls).toEqual([]);
});

it.each([
  ['says in an admin’s Home what an older installation lacks', 'commands,chat:write,users:read', true],
  ['says nothing of scopes where all are granted', scopes.map(({ name }) => name).join(','), false],
  [
    'says nothing of a scope that is left to each workspace',
    scopes.flatMap(({ name }) => (name === groupScope ? [] : [name])).join(','),
    false,
  ],
])('%s', async (_, scope, isSaid) => {
  const { open } = await startForMany();
  const app = await open();
  const begun = await app.begin();
  begun.link.searchParams.set('scope', scope);
  await app.finish(begun, 'T1');
  const workspace = app.through('T1');
  await workspace.openHome();
  const home = await workspace.until(() => workspace.home());
  const shown = readView(home);
  expect(shown.join('\n').includes('needs more permissions')).toBe(isSaid);
  // Without an inbox there is nothing to say below it.
  expect(shown).not.toContain('Where contacts go');
});

it('asks Slack nothing for a workspace that has not installed the app', async () => {
  const { slack, open } = await startForMany();
  const app = await open();
  await app.shortcut('T3', 'T3');
  const opened = { type: 'app_home_opened', user: adminOf('T3'), channel: 'D1', tab: 'home' };
  await app.event('T3', opened, Date.now());
  expect(await app.command('T3', 'Jane +919876543210')).toContain(unknown);
  await app.stop();
  expect(slack.calls).toEqual([]);
});

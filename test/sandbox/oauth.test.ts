import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { globex, noor, support } from '../../src/sandbox/slack/globex.ts';
import { acme, ada, otherTeam, sales, team } from '../../src/sandbox/slack/people.ts';
import { createSlackPlatform, type SlackPlatform } from '../../src/sandbox/slack/platform.ts';
import { answerSlack, registration } from '../support/many-slacks.ts';

const redirectUri = 'https://addcontact.example/slack/oauth_redirect';
const credentials = {
  client_id: registration.clientId,
  client_secret: registration.clientSecret,
  redirect_uri: redirectUri,
};
const clock = { now: 1_800_000_000_000 };
let slack: SlackPlatform;
beforeEach(async () => {
  slack = await createSlackPlatform({ profiles: [acme(), globex()], registration, now: () => clock.now });
});
afterEach(() => slack.stop());

function linkFor(change: Readonly<Record<string, string>> = {}): URL {
  const link = new URL('/oauth/v2/authorize', slack.origin);
  const asked = { client_id: '1.2', scope: 'commands', state: 's', redirect_uri: redirectUri, ...change };
  for (const [name, value] of Object.entries(asked)) link.searchParams.set(name, value);
  return link;
}

type Said = Readonly<Record<string, unknown>>;

async function call(method: string, args: Readonly<Record<string, string>>, token = ''): Promise<Said> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(args).toString(),
  });
  const said: unknown = await response.json();
  return { ...(typeof said === 'object' ? said : {}) };
}

const seatOf = (teamId: string) => `${teamId}.${teamId === team.id ? ada.id : noor.id}`;
const codeFor = async (teamId: string, link = linkFor()) =>
  (await answerSlack(link, seatOf(teamId), 'allow')).searchParams.get('code') ?? '';
const trade = (code: string, change: Readonly<Record<string, string>> = {}) =>
  call('oauth.v2.access', { ...credentials, code, ...change });
const tokenOf = async (teamId: string, link?: URL) =>
  String((await trade(await codeFor(teamId, link)))['access_token']);

describe('the page that asks', () => {
  it.each([
    ['invalid_client_id', { client_id: '9.9' }],
    ['bad_redirect_uri', { redirect_uri: 'https://evil.example/slack/oauth_redirect' }],
    ['bad_redirect_uri', { redirect_uri: `${redirectUri}x` }],
    ['no_scopes', { scope: '' }],
    ['invalid_scope', { scope: 'commands,admin' }],
  ])('says %s where an app asks for what it may not', async (error, change) => {
    const page = await fetch(linkFor(change));
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining(error)]);
  });

  it('names what is asked for, and sends back who refuses without a code', async () => {
    expect(await (await fetch(linkFor())).text()).toContain('<code>commands</code>');
    const to = await answerSlack(linkFor(), seatOf(team.id), 'deny');
    expect(to.search).toBe('?error=access_denied&state=s');
    expect(slack.workspace(team.id).installed()).toBe('no');
  });

  it('leaves out only an optional scope that was unticked', async () => {
    const link = linkFor({ scope: 'commands,usergroups:read' });
    const granted = async (leftOut: readonly string[]) => {
      const to = await answerSlack(link, seatOf(team.id), 'allow', leftOut);
      return (await trade(to.searchParams.get('code') ?? ''))['scope'];
    };
    expect(await granted(['commands', 'usergroups:read'])).toBe('commands');
    expect(await granted([])).toBe('commands,usergroups:read');
  });

  it('refuses guests, and takes each form once', async () => {
    await expect(answerSlack(linkFor(), `${team.id}.U0GUEST001`, 'allow')).rejects.toThrow('Ask an admin');
    const page = await (await fetch(linkFor())).text();
    const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const send = () =>
      fetch(new URL('/oauth/v2/authorize', slack.origin), {
        method: 'POST',
        body: new URLSearchParams({ ticket, seat: seatOf(team.id), answer: 'allow' }).toString(),
        redirect: 'manual',
      });
    expect([(await send()).status, (await send()).status]).toEqual([303, 400]);
  });
});

describe('a code', () => {
  it('is traded once, with the app’s own id, secret and address', async () => {
    const code = await codeFor(team.id);
    const errors = [
      await trade(code, { client_id: '9.9' }),
      await trade(code, { client_secret: 'wrong' }),
      await trade(code, { redirect_uri: `${redirectUri}/` }),
      await trade('another'),
    ].map(({ error }) => error);
    expect(errors).toEqual(['invalid_client_id', 'bad_client_secret', 'bad_redirect_uri', 'invalid_code']);
    expect(await trade(code)).toMatchObject({ ok: true, team: { id: team.id }, scope: 'commands' });
    expect(await trade(code)).toEqual({ ok: false, error: 'code_already_used' });
  });

  it('ends after ten minutes', async () => {
    const code = await codeFor(team.id);
    clock.now += 10 * 60_000 + 1;
    expect(await trade(code)).toEqual({ ok: false, error: 'invalid_code' });
  });
});

describe('a token', () => {
  it('reaches nobody and nothing of another workspace', async () => {
    const [mine, theirs] = [await tokenOf(team.id), await tokenOf(otherTeam.id)];
    const tried = async (token: string, channel: string, user: string) => [
      (await call('chat.postMessage', { channel, text: 'Hello' }, token))['error'],
      (await call('users.info', { user }, token))['error'],
    ];
    slack.grants.give({ kind: 'team', id: team.id }, ['chat:write', 'users:read']);
    slack.grants.give({ kind: 'team', id: otherTeam.id }, ['chat:write', 'users:read']);
    expect(await tried(mine, sales, ada.id)).toEqual([undefined, undefined]);
    expect(await tried(mine, support, noor.id)).toEqual(['channel_not_found', 'user_not_found']);
    expect(await tried(theirs, sales, ada.id)).toEqual(['channel_not_found', 'user_not_found']);
    expect(await call('auth.test', {}, 'xoxb-made-up')).toEqual({ ok: false, error: 'invalid_auth' });
  });

  it('stays the same with more scopes when installed again, and is another after the app was out', async () => {
    const first = await tokenOf(team.id);
    const link = linkFor({ scope: 'chat:write' });
    const again = await trade(await codeFor(team.id, link));
    expect(again).toMatchObject({ access_token: first, scope: 'commands,chat:write' });
    slack.remove(team.id);
    expect(await call('auth.test', {}, first)).toEqual({ ok: false, error: 'account_inactive' });
    expect((await slack.workspace(team.id).command({ text: 'help' })).error).toBe('not_installed');
    expect(await tokenOf(team.id)).not.toBe(first);
    expect(await call('auth.test', {}, first)).toEqual({ ok: false, error: 'account_inactive' });
  });

  it('of an organisation names a workspace of it with each call', async () => {
    await slack.stop();
    const within = (profile: ReturnType<typeof acme>) => ({
      ...profile,
      enterprise: { id: 'E0GROUP001', name: 'The Group' },
    });
    slack = await createSlackPlatform({ profiles: [within(acme()), globex()], registration });
    const to = await answerSlack(linkFor(), `E0GROUP001.${ada.id}`, 'allow');
    const got = await trade(to.searchParams.get('code') ?? '');
    expect(got).toMatchObject({ team: null, enterprise: { id: 'E0GROUP001' }, is_enterprise_install: true });
    const token = String(got['access_token']);
    const asked = async (args: Readonly<Record<string, string>>) =>
      (await call('views.publish', { user_id: ada.id, view: '{}', ...args }, token))['error'];
    expect(await asked({})).toBe('missing_argument');
    expect(await asked({ team_id: otherTeam.id })).toBe('team_access_not_granted');
    expect(await asked({ team_id: team.id })).toBe('invalid_arguments');
    expect(slack.workspace(team.id).installed()).toBe('in-organisation');
  });
});

import { expect, it } from 'vitest';
import { exchangeCode, type Exchange } from '../../../src/slack/install/exchange-code.ts';

const team = { id: 'T1', name: 'Company' };
const granted = { ok: true, access_token: 'xoxb-1', scope: 'commands', app_id: 'A1', team, enterprise: null };

/** What the app makes of an answer of oauth.v2.access. */
function exchange(body: unknown): Promise<Exchange> {
  const options = {
    apiUrl: new URL('https://slack.example/api/'),
    clientId: '1.2',
    clientSecret: 'secret',
    redirectUri: 'https://app.example/slack/oauth_redirect',
    fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body)),
  };
  return exchangeCode(options, 'code');
}

it.each<[string, unknown, object]>([
  ['a workspace', granted, { kind: 'installed', installed: { id: 'T1', isOrganisation: false } }],
  [
    'a whole organisation, which names no workspace',
    { ...granted, team: null, enterprise: { id: 'E1', name: 'Group' }, is_enterprise_install: true },
    { kind: 'installed', installed: { id: 'E1', isOrganisation: true } },
  ],
  [
    'one workspace of an organisation',
    { ...granted, enterprise: { id: 'E1', name: 'Group' }, is_enterprise_install: false },
    { kind: 'installed', installed: { id: 'T1', enterpriseId: 'E1' } },
  ],
  ['a used code', { ok: false, error: 'code_already_used' }, { kind: 'spent' }],
  ['another app’s secret', { ok: false, error: 'bad_client_secret' }, { kind: 'refused' }],
  ['an unregistered address', { ok: false, error: 'bad_redirect_uri' }, { kind: 'refused' }],
  [
    'tokens that rotate, which the app could not use for long',
    { ...granted, access_token: 'xoxe.xoxb-1-abc', expires_in: 43_200, refresh_token: 'xoxe-1-abc' },
    { kind: 'refused', error: 'token_rotation_is_on' },
  ],
  ['a page of a proxy', '<html>', { kind: 'unreachable' }],
])('reads what Slack answers: %s', async (_, body, expected) => {
  expect(await exchange(body)).toMatchObject(expected);
});

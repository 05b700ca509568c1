import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { aDataDir } from './open-outbox.ts';
import { sign } from './signed-post.ts';

type Call = { readonly method: string; readonly token: string; readonly args: URLSearchParams };

/** Slack's side of many installations: it trades codes, knows tokens and keeps what it was asked. */
async function startManySlacks() {
  const calls: Call[] = [];
  const codes = new Map<string, object>();
  const revoked = new Set<string>();
  /** Methods that fail as while Slack is in trouble. */
  const away = new Set<string>();
  const server = createServer((request, response) => {
    void answer(request).then((said) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  async function answer(request: IncomingMessage): Promise<object> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const args = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
    const method = (request.url ?? '').replace('/api/', '');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    calls.push({ method, token, args });
    if (method === 'oauth.v2.access') {
      const given = codes.get(args.get('code') ?? '');
      codes.delete(args.get('code') ?? '');
      return given ?? { ok: false, error: 'invalid_code' };
    }
    if (away.has(method)) return { ok: false, error: 'internal_error' };
    if (revoked.has(token)) return { ok: false, error: 'account_inactive' };
    if (method === 'users.info') {
      const teamId = token.split('-')[1];
      return { ok: true, user: { team_id: teamId, is_admin: true } };
    }
    return { ok: true, ts: '1.1', channel: 'D1' };
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { calls, codes, revoked, away, apiUrl: `http://127.0.0.1:${port}/api/` };
}

const signingSecret = 'a-signing-secret';

/** The running app for many workspaces, as a browser and Slack meet it. */
export async function startForMany(
  given: { readonly databaseUrl?: string; readonly importHosts?: string } = {},
) {
  const slacks = await startManySlacks();
  const dataDir = aDataDir();
  const open = async () => {
    const reading = readConfig({
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'client-secret',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: slacks.apiUrl,
      PUBLIC_URL: 'https://addcontact.example/',
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      ...(given.importHosts ? { IMPORT_HOSTS: given.importHosts } : {}),
      ...(given.databaseUrl ? { DATABASE_URL: given.databaseUrl } : {}),
    });
    if (!reading.ok) throw new Error(reading.faults.join('\n'));
    const app = await startApp(reading.config, createLog('silent'));
    let stopped: Promise<void> | null = null;
    const stop = () => (stopped ??= app.stop(2_000));
    onTestFinished(stop);
    /** Ends the app, once it has done with everything that it was asked. */
    return { ...talkWith(`http://127.0.0.1:${app.port}`), stop };
  };
  return { ...slacks, dataDir, open };
}

function talkWith(origin: string) {
  const read = async (path: string, cookie = '') =>
    fetch(`${origin}/${path}`, { headers: cookie === '' ? {} : { cookie }, redirect: 'manual' });
  const signed = async (body: string, type?: string) =>
    (
      await fetch(`${origin}/slack/events`, {
        method: 'POST',
        body,
        headers: sign(signingSecret, body, Date.now(), type),
      })
    ).text();
  return {
    read,
    /** Presses “Add to Slack”: the state Slack would bring back, and the browser's cookie. */
    async begin() {
      const page = await read('slack/install');
      const html = await page.text();
      const link = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const cookie = (page.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
      return { page, link: new URL(link), state: new URL(link).searchParams.get('state') ?? '', cookie };
    },
    async finish({ state, cookie }: { readonly state: string; readonly cookie: string }, code: string) {
      return read(`slack/oauth_redirect?code=${code}&state=${state}`, cookie);
    },
    command: (teamId: string, text = 'help', enterpriseId = '') =>
      signed(
        new URLSearchParams({
          command: '/addcontact',
          text,
          user_id: 'U1',
          team_id: teamId,
          channel_id: 'C1',
          trigger_id: '1.1',
          response_url: '',
          ...(enterpriseId === '' ? {} : { enterprise_id: enterpriseId, is_enterprise_install: 'true' }),
        }).toString(),
      ),
    /** Somebody of one workspace presses the shortcut in another. */
    shortcut: (here: string, from: string) =>
      signed(
        new URLSearchParams({
          payload: JSON.stringify({
            type: 'shortcut',
            callback_id: 'add_contact',
            trigger_id: '1.1',
            user: { id: 'U1', team_id: from },
            team: { id: here },
          }),
        }).toString(),
      ),
    event: (teamId: string, event: object, at: number) =>
      signed(
        JSON.stringify({ type: 'event_callback', team_id: teamId, event_time: at, event_id: 'Ev1', event }),
        'application/json',
      ),
  };
}

/** What oauth.v2.access answers of a workspace. */
export const aTeam = (id: string, token = `xoxb-${id}-token`) => ({
  ok: true,
  access_token: token,
  token_type: 'bot',
  scope: 'commands,chat:write',
  app_id: 'A1',
  team: { id, name: `Company of ${id}` },
  enterprise: null,
  is_enterprise_install: false,
});

export const anOrganisation = (id: string) => ({
  ...aTeam('T0'),
  access_token: `xoxb-${id}-token`,
  team: null,
  enterprise: { id, name: `Group of ${id}` },
  is_enterprise_install: true,
});

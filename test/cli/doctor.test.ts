import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDoctor } from '../../src/cli/doctor.ts';
import { openOutbox } from '../../src/open-outbox.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { scopes } from '../../src/slack/api/scopes.ts';
import { aContact, listen, type ListeningServer } from '../support/build-destination.ts';
import { aFolder, anEnvironment, anOutput } from '../support/cli-house.ts';

const granted = scopes.map(({ name }) => name);
const folder = aFolderEachTest();
let slack: ListeningServer;
let api: ListeningServer;
let slackSays: { readonly [method: string]: object };
let grantedScopes: readonly string[];
let apiAnswers: number;
const apiMethods: (string | undefined)[] = [];

beforeEach(async () => {
  slackSays = {
    'auth.test': { ok: true, team: 'Acme', user: 'addcontact' },
    'apps.connections.open': { ok: true, url: 'wss://secret-socket' },
  };
  grantedScopes = granted;
  apiAnswers = 405;
  apiMethods.length = 0;
  slack = await listen(({ url = '' }, response) => {
    response.writeHead(200, { 'x-oauth-scopes': grantedScopes.join(',') });
    response.end(JSON.stringify(slackSays[url.replace('/api/', '')]));
  });
  api = await listen((request, response) => {
    apiMethods.push(request.method);
    response.writeHead(apiAnswers).end();
  });
});
afterEach(async () => {
  await slack.close();
  await api.close();
});

function aFolderEachTest() {
  let current = aFolder();
  current.remove();
  beforeEach(() => {
    current = aFolder();
  });
  afterEach(() => current.remove());
  return () => current.path;
}

const environment = (overrides: Record<string, string | undefined> = {}) =>
  anEnvironment({
    SLACK_API_URL: `${slack.url.origin}/api/`,
    IMPORT_API_URL: api.url.href,
    DATA_DIR: folder(),
    ...overrides,
  });

async function doctor(overrides: Record<string, string | undefined> = {}, ...args: string[]) {
  const output = anOutput();
  const status = await runDoctor(args, environment(overrides), output);
  return { status, said: output.said(), complained: output.complained() };
}

const aJwtUntil = (endsAt: number) =>
  `eyJh.${Buffer.from(JSON.stringify({ exp: endsAt / 1000 })).toString('base64url')}.c2ln`;

describe('doctor', () => {
  it('finds nothing wrong where nothing is, imports nothing and shows no secret', async () => {
    const { status, said } = await doctor();
    expect(said).toContain('✓ SLACK_BOT_TOKEN is addcontact in Acme');
    expect(said).toContain('✓ All 6 scopes it needs are granted');
    expect(said).toContain(`✓ SQLite in ${folder()} is writable`);
    expect(said).toContain('✓ Personal data is encrypted with DATA_KEY');
    expect(said).toContain('✓ The token is a developer key (no expiry)');
    expect(said).toMatch(/✓ 127\.0\.0\.1:\d+ answers \(405 in \d+ ms/);
    expect(said).toContain('Whether it accepts the token could not be proved: add one contact and see');
    expect(said).toContain('Everything works.');
    expect(said).not.toMatch(/✗|secret/);
    expect(status).toBe(0);
    expect(apiMethods).toEqual(['GET']);
  });

  it('lists every fault of the settings with what to do', async () => {
    const { status, said } = await doctor({
      SLACK_BOT_TOKEN: undefined,
      IMPORT_API_TOKEN: undefined,
      PORT: 'x',
    });
    expect(said.match(/✗/g)).toHaveLength(3);
    expect(said).toContain('3 problems.');
    expect(said).toMatch(/SLACK_BOT_TOKEN is missing/);
    expect(said).toMatch(/IMPORT_API_TOKEN is missing/);
    expect(said).toMatch(/PORT must be/);
    expect(status).toBe(1);
  });

  it('names a token that Slack refuses', async () => {
    slackSays = { 'auth.test': { ok: false, error: 'token_revoked' } };
    const { status, said } = await doctor();
    expect(said).toContain('✗ Slack rejects SLACK_BOT_TOKEN (token_revoked)');
    expect(status).toBe(1);
  });

  it('names each scope that is missing, the one for groups only where groups are named', async () => {
    grantedScopes = granted.filter((scope) => scope !== 'files:read' && scope !== 'usergroups:read');
    const { status, said } = await doctor();
    expect(said).toContain(
      '✗ The scope files:read is missing (to read shared contact cards and spreadsheets)',
    );
    expect(said).not.toContain('usergroups:read');
    expect(status).toBe(1);
    expect((await doctor({ ALLOWED_USER_GROUPS: 'S1' })).said).toContain(
      '✗ The scope usergroups:read is missing',
    );
  });

  it('says that groups let nobody in where the plan has none', async () => {
    slackSays = { ...slackSays, 'usergroups.list': { ok: false, error: 'plan_upgrade_required' } };
    const { status, said } = await doctor({ ALLOWED_USER_GROUPS: 'S1' });
    expect(said).toContain('✗ This workspace’s plan has no user groups');
    expect(status).toBe(1);
  });

  it('tries the app-level token in Socket Mode', async () => {
    const socket = { SLACK_APP_TOKEN: 'xapp-secret', SLACK_SIGNING_SECRET: undefined };
    expect((await doctor(socket)).said).toContain('✓ SLACK_APP_TOKEN opens a socket');
    slackSays = { ...slackSays, 'apps.connections.open': { ok: false, error: 'not_allowed_token_type' } };
    const { said, status } = await doctor(socket);
    expect(said).toContain('✗ Slack rejects SLACK_APP_TOKEN (not_allowed_token_type)');
    expect(status).toBe(1);
  });

  it('says that Slack or an inbox does not answer, and still checks the rest', async () => {
    await slack.close();
    await api.close();
    const { said, status } = await doctor();
    expect(said).toMatch(/✗ Slack does not answer at 127\.0\.0\.1:\d+/);
    expect(said).toMatch(/✗ 127\.0\.0\.1:\d+ does not answer: .*ECONNREFUSED/);
    expect(said).toContain('✓ SQLite');
    expect(said).toContain('2 problems, 1 warning.');
    expect(status).toBe(1);
  });

  it('warns where an inbox seems to refuse the token, and before a session ends', async () => {
    apiAnswers = 401;
    const soon = Date.now() + 3 * 24 * 60 * 60 * 1000;
    const { said, status } = await doctor({ IMPORT_API_TOKEN: aJwtUntil(soon) });
    expect(said).toMatch(/! The token is a session \(JWT\) that expires on \d{4}-\d\d-\d\d/);
    expect(said).toMatch(/! 127\.0\.0\.1:\d+ answers \(401/);
    expect(said).toContain('Everything works. 3 warnings.');
    expect(status).toBe(0);
    expect((await doctor({ IMPORT_API_TOKEN: aJwtUntil(1_000) })).status).toBe(1);
  });

  it('says that no event of Slack ever came, and when the last one did', async () => {
    const never = await doctor();
    expect(never.said).toContain(
      '! No event from Slack was ever received, so Home stays blank\n    → With the app',
    );
    const reading = readConfig(environment());
    if (!reading.ok) throw new Error(reading.faults.join());
    const at = Date.UTC(2026, 10, 5, 10, 30);
    const store = await openOutbox(reading.config, { now: () => at, log: createLog('silent') });
    store.events.note();
    await store.close();
    expect((await doctor()).said).toContain('✓ Slack’s events arrive (the last on 2026-11-05 10:30 UTC)');
    const socket = { SLACK_APP_TOKEN: 'xapp-secret', SLACK_SIGNING_SECRET: undefined };
    expect((await doctor(socket)).said).not.toContain('events arrive');
  });

  it('warns where the path of an inbox may be wrong', async () => {
    apiAnswers = 404;
    expect((await doctor()).said).toMatch(/! 127\.0\.0\.1:\d+ answers \(404.*\n {4}→ Its path may be wrong/);
  });

  it('says why the store cannot be opened', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { said, status } = await doctor({ DATA_DIR: join(file, 'data') });
    expect(said).toMatch(/✗ SQLite in .* cannot be opened\n {4}→ .*DATA_DIR/);
    expect(status).toBe(1);
  });

  it('says how many deliveries are in which state', async () => {
    const reading = readConfig(environment());
    if (!reading.ok) throw new Error(reading.faults.join());
    const store = await openOutbox(reading.config, { now: () => 0, log: createLog('silent') });
    const delivery = {
      teamId: 'T1',
      destination: 'tropitech',
      contact: aContact(),
      source: 'cli',
      askedBy: null,
    } as const;
    const rest = { tell: 'nobody', replyTo: null, batchId: null, row: null } as const;
    await store.outbox.store([
      { key: 'k1', ...delivery, ...rest },
      { key: 'k2', ...delivery, ...rest },
    ]);
    await store.close();
    expect((await doctor()).said).toMatch(/✓ tropitech: 2 waiting \(the oldest for \d+ minutes\)/);
  });

  it('gives the same to a program with --json', async () => {
    grantedScopes = [];
    const { said, status } = await doctor({}, '--json');
    const report = JSON.parse(said) as { ok: boolean; checks: { area: string; state: string }[] };
    expect(report.ok).toBe(true);
    expect(report.checks).toContainEqual({
      area: 'Slack',
      state: 'warning',
      message: 'Slack does not say what the token may do',
      advice: 'Compare “OAuth & Permissions” with manifest.yml.',
    });
    expect(status).toBe(0);
  });

  it('explains itself, also when it is called wrongly', async () => {
    expect(await doctor({}, '--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('addcontact doctor'),
    });
    expect(await doctor({}, '--fix')).toMatchObject({
      status: 2,
      complained: 'addcontact doctor: unknown option --fix.\nSee addcontact doctor --help.\n',
    });
  });
});

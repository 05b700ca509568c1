import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInboxLimits } from '../src/config-workspaces.ts';
import { readConfig, readConfigWithoutSlack } from '../src/config.ts';

const least = {
  SLACK_BOT_TOKEN: 'xoxb-1-a',
  SLACK_SIGNING_SECRET: 'secret',
  IMPORT_API_TOKEN: 'token',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.faults;
}

function configOf(env: Record<string, string>) {
  const reading = readConfig({ ...least, ...env });
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  return reading.config;
}

describe('readConfig', () => {
  it('needs three settings and gives the rest its defaults', () => {
    const config = configOf({});
    expect(config.slack.transport).toEqual({ kind: 'http', signingSecret: 'secret' });
    expect(config.slack.apiUrl.href).toBe('https://slack.com/api/');
    expect(config).toMatchObject({
      port: 3000,
      batchSize: 100,
      concurrency: 2,
      defaultCountry: null,
      databaseUrl: null,
      dataDir: './data',
      keepDays: 30,
      metricsPort: null,
      metricsHost: '127.0.0.1',
      logLevel: 'info',
    });
    expect(config.destinations).toHaveLength(1);
    expect(config.destinations[0]).toMatchObject({
      name: 'tropitech',
      title: 'Tropitech',
      token: 'token',
      authType: 'auto',
      origin: 'https://tropitech.mark1.ai/',
    });
    expect(config.destinations[0]?.url.href).toBe('https://api.v7.express-chat.com/inbox/users/import');
  });

  it('lists every fault at once, and what to do about each', () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: 'xoxp-1',
      SLACK_API_URL: 'http://slack.example.com/api/',
      PORT: '99999',
      IMPORT_API_URL: 'http://inbox.example.com',
      IMPORT_AUTH_TYPE: 'magic',
      IMPORT_TIMEOUT_MS: 'soon',
      DEFAULT_COUNTRY: 'India',
      DATABASE_URL: 'mysql://x',
      DATA_KEY: 'short',
      ALLOWED_USERS: 'jane',
      ALLOW_GUESTS: 'perhaps',
      LOG_LEVEL: 'loud',
      HTTPS_PROXY: 'proxy:3128',
    });
    const named = (name: string) => faults.filter((fault) => fault.startsWith(name));
    for (const name of [
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'SLACK_API_URL',
      'PORT',
      'IMPORT_API_TOKEN',
      'IMPORT_API_URL',
      'IMPORT_AUTH_TYPE',
      'IMPORT_TIMEOUT_MS',
      'DEFAULT_COUNTRY',
      'DATABASE_URL',
      'DATA_KEY',
      'ALLOWED_USERS',
      'ALLOW_GUESTS',
      'LOG_LEVEL',
      'HTTPS_PROXY',
    ]) {
      expect(named(name), name).toHaveLength(1);
    }
    expect(faults).toHaveLength(15);
  });

  it('refuses a proxy that isn’t an address, because no request would be made', () => {
    expect(faultsOf({ ...least, HTTPS_PROXY: 'http://proxy:99999' })).toHaveLength(1);
    expect(faultsOf({ ...least, HTTPS_PROXY: 'http://proxy:3128' })).toEqual([]);
  });

  it('never repeats a secret in a fault', () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: 'nonsense-s3cret',
      DATA_KEY: 's3cret',
      SLACK_APP_TOKEN: 's3cret',
    });
    expect(faults.length).toBeGreaterThan(2);
    expect(faults.join('\n')).not.toContain('s3cret');
  });

  it('uses Socket Mode when there is an app token', () => {
    expect(configOf({ SLACK_APP_TOKEN: 'xapp-1' }).slack.transport.kind).toBe('socket');
  });

  it('takes plain http only on this machine', () => {
    expect(faultsOf({ ...least, IMPORT_API_URL: 'http://127.0.0.1:8080/x' })).toEqual([]);
    expect(faultsOf({ ...least, IMPORT_API_URL: 'http://10.0.0.1/x' })).toHaveLength(1);
  });

  it("adds the API's path to a host alone", () => {
    const [destination] = configOf({ IMPORT_API_URL: 'https://api-v7.express-chat.com' }).destinations;
    expect(destination?.url.href).toBe('https://api-v7.express-chat.com/inbox/users/import');
  });

  it('reads several destinations, each with its own token and what it does not share', () => {
    const config = configOf({
      IMPORT_DESTINATIONS: 'sales, support-eu',
      IMPORT_SALES_TOKEN: 'a',
      IMPORT_SUPPORT_EU_TOKEN: 'b',
      IMPORT_SUPPORT_EU_PLATFORM: 'm1bot',
      IMPORT_TIMEOUT_MS: '5000',
    });
    expect(
      config.destinations.map(({ name, title, token, timeoutMs }) => [name, title, token, timeoutMs]),
    ).toEqual([
      ['sales', 'sales', 'a', 5000],
      ['support-eu', 'm1bot', 'b', 5000],
    ]);
  });

  it('names the missing token of one destination among several', () => {
    expect(faultsOf({ ...least, IMPORT_DESTINATIONS: 'a,b', IMPORT_A_TOKEN: 'x' })).toEqual([
      expect.stringContaining('IMPORT_B_TOKEN is missing'),
    ]);
  });

  it('reads several data keys and encrypts with the first', () => {
    const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const config = configOf({ DATA_KEY: `${one.toString('base64')},${two.toString('base64')}` });
    expect(config.dataKeys).toEqual([one, two]);
  });

  it('refuses the placeholders of .env.example as secrets', () => {
    const example = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');
    const values = [...example.matchAll(/^#?((?:SLACK|IMPORT)\w+)=(x[a-z]+-your-.+|your-.+)$/gm)];
    expect(values.length).toBe(5);
    for (const [, name = '', value = ''] of values)
      expect(faultsOf({ [name]: value })).toContain(
        `${name} still has the value of .env.example: put in your own`,
      );
  });

  it('starts for many workspaces without a bot token, and lists everything that is missing', () => {
    const many = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'a-secret',
      SLACK_SIGNING_SECRET: 'secret',
      PUBLIC_URL: 'https://addcontact.example.com',
      DATA_KEY: Buffer.alloc(32, 1).toString('base64'),
    };
    const reading = readConfig(many);
    expect(reading.ok && reading.config.slack.access).toEqual({
      kind: 'install',
      clientId: '1.2',
      clientSecret: 'a-secret',
    });
    expect(reading.ok && reading.config.destinations).toEqual([]);
    expect(faultsOf({ SLACK_CLIENT_SECRET: 'a-secret' })).toEqual(
      ['SLACK_CLIENT_ID', 'SLACK_SIGNING_SECRET', 'PUBLIC_URL', 'DATA_KEY'].map((name) =>
        expect.stringContaining(`${name} is missing`),
      ),
    );
    expect(faultsOf({ ...many, SLACK_APP_TOKEN: 'xapp-1' })).toEqual([
      expect.stringContaining('SLACK_APP_TOKEN is for one workspace'),
    ]);
    expect(readConfigWithoutSlack({ ...many, SLACK_CLIENT_ID: '' }).ok).toBe(true);
  });

  it('reads where workspaces may have their inboxes, and configures none itself', () => {
    const many = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'secret',
      PUBLIC_URL: 'https://addcontact.example.com',
    };
    const hostsOf = (env: Record<string, string>) => {
      const reading = readInboxLimits({ ...many, ...env });
      return reading.ok ? reading.limits?.hosts.map(({ href }) => href) : reading.faults;
    };
    expect(hostsOf({})).toEqual(['https://api.v7.express-chat.com/inbox/users/import']);
    expect(hostsOf({ IMPORT_HOSTS: 'api.example.com, 127.0.0.1:4010' })).toEqual([
      'https://api.example.com/inbox/users/import',
      'http://127.0.0.1:4010/inbox/users/import',
    ]);
    expect(hostsOf({ IMPORT_HOSTS: 'http://api.example.com' })).toEqual([
      expect.stringContaining('IMPORT_HOSTS'),
    ]);
    expect(readInboxLimits(least)).toEqual({ ok: true, limits: null });
    expect(faultsOf({ ...least, PUBLIC_URL: 'http://addcontact.example.com' })).toHaveLength(1);
    expect(configOf({ PUBLIC_URL: 'https://a.example/x' }).publicUrl?.href).toBe('https://a.example/x/');
  });

  it('knows every variable of .env.example, and .env.example knows every variable', () => {
    const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    const example = [...read('.env.example').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    const code = ['config', 'config-environment', 'config-destinations']
      .map((name) => read(`src/${name}.ts`))
      .join('');
    const known = new Set([...code.matchAll(/^ +([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? ''));
    const shared = [
      'API_TOKEN',
      'API_URL',
      'PLATFORM',
      'AUTH_TYPE',
      'BOT_ID',
      'ORIGIN',
      'REFERER',
      'TIMEOUT_MS',
    ];
    const ofWorkspaces = ['IMPORT_HOSTS', 'PUBLIC_URL'];
    const expected = [
      ...known,
      ...ofWorkspaces,
      'IMPORT_DESTINATIONS',
      ...shared.map((name) => `IMPORT_${name}`),
    ];
    const own = example.filter((name) => !/^IMPORT_(SALES|SUPPORT)_/.test(name));
    expect(own.toSorted()).toEqual(expected.toSorted());
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

type Service = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly deploy?: { readonly replicas?: number };
  readonly read_only?: boolean;
};

describe('the compose file', () => {
  const compose = parse(read('compose.yml')) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };

  it('runs two replicas on PostgreSQL, each unable to write to its own disk', () => {
    const { app } = compose.services;
    expect(app?.deploy?.replicas).toBe(2);
    expect(app?.read_only).toBe(true);
    expect(app?.environment?.['DATABASE_URL']).toMatch(
      /^postgres:\/\/\w+:\$\{POSTGRES_PASSWORD:\?[^}]+\}@postgres:/,
    );
  });

  it('sets nothing that the app does not know', () => {
    const known = read('.env.example');
    for (const name of Object.keys(compose.services['app']?.environment ?? {})) {
      expect(known, name).toContain(name);
    }
  });

  it('passes on what people and Slack open, and nothing else', () => {
    const addresses = [...read('manifest.yml').matchAll(/https:\/\/addcontact\.example\.com(\/\S+)/g)];
    const wanted = [
      ...addresses.map(([, path = '']) => path),
      '/slack/install',
      '/slack/install/direct',
      '/inbox/a-secret',
    ];
    const [, list = ''] = /@public path (.+)/.exec(read('compose.yml')) ?? [];
    const passes = (path: string) =>
      list.split(' ').some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one));
    expect(wanted).toContain('/slack/oauth_redirect');
    expect(wanted.filter((path) => !passes(path))).toEqual([]);
    expect(['/', '/metrics', '/health/ready', '/slack/other'].filter(passes)).toEqual([]);
  });

  it('names services and volumes that exist', () => {
    for (const { depends_on: needs = [] } of Object.values(compose.services)) {
      for (const name of Array.isArray(needs) ? needs : Object.keys(needs)) {
        expect(Object.keys(compose.services)).toContain(name);
      }
    }
    expect(Object.keys(compose.volumes)).toEqual(['postgres', 'caddy']);
  });
});

describe('the compose file for many workspaces', () => {
  type Overlay = { readonly services: Readonly<Record<string, Service>> };
  const base = parse(read('compose.yml')) as Overlay;
  const overlay = parse(read('compose.workspaces.yml')) as Overlay;
  const settings = { ...base.services['app']?.environment, ...overlay.services['app']?.environment };
  const values: Readonly<Record<string, string>> = {
    PUBLIC_HOST: 'addcontact.example.com',
    POSTGRES_PASSWORD: 'letters',
    DATA_KEY: Buffer.alloc(32, 1).toString('base64'),
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'secret',
    SLACK_SIGNING_SECRET: 'signing',
  };
  const required = /\$\{(\w+):\?([^}]+)\}/g;
  const filledIn = (given: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(settings).map(([name, text]) => [
        name,
        text.replaceAll(required, (_, wanted: string) => given[wanted] ?? ''),
      ]),
    );

  it('starts with the settings it demands, even beside a leftover token', () => {
    const demanded = Object.values(settings).flatMap((text) =>
      [...text.matchAll(required)].map(([, name]) => name),
    );
    expect(new Set(demanded)).toEqual(new Set(Object.keys(values)));
    const leftOver = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    const reading = readConfig({ ...leftOver, ...filledIn(values) });
    expect(reading.ok && reading.config.slack.access.kind).toBe('install');
    expect(reading.ok && reading.config.publicUrl?.href).toBe('https://addcontact.example.com/');
  });

  it.each(['DATA_KEY', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET'])(
    'demands nothing in vain: without %s the app would not start',
    (name) => {
      const reading = readConfig(filledIn({ ...values, [name]: '' }));
      expect(reading.ok ? [] : reading.faults.join('\n')).toContain(name);
    },
  );

  it('changes services that exist, in settings the app knows', () => {
    expect(Object.keys(base.services)).toEqual(expect.arrayContaining(Object.keys(overlay.services)));
    for (const name of Object.keys(settings)) expect(read('.env.example'), name).toContain(name);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDockerfile, readExecForm } from './read-dockerfile.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const dockerfile = read('Dockerfile');
const stages = readDockerfile(dockerfile);
const last = stages.at(-1) ?? [];
const restOf = (keyword: string) => last.find((one) => one.keyword === keyword)?.rest ?? '';

describe('the image', () => {
  it('describes the image without a mistake', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('builds in one stage and leaves what that needed behind', () => {
    expect(stages).toHaveLength(2);
    const built = stages[0]?.map(({ rest }) => rest).join('\n');
    expect(built).toContain('npm ci --ignore-scripts');
    expect(built).toContain('npm prune --omit=dev');
    for (const stage of stages) expect(stage[0]?.rest).toMatch(/^node:24-slim/);
  });

  it('runs as nobody in particular, in a folder it may not write to, with its data beside it', () => {
    expect(restOf('USER')).toBe('1000:1000');
    expect(restOf('VOLUME')).toBe('/data');
    expect(restOf('ENV')).toContain('DATA_DIR=/data');
    expect(last.filter(({ rest }) => rest.includes('chown')).map(({ rest }) => rest)).toEqual([
      'mkdir -m 700 /data && chown 1000:1000 /data',
    ]);
  });

  it('gets signals itself and tells how it is', () => {
    expect(readExecForm(restOf('CMD'))).toEqual(['node', 'dist/main.js', 'start']);
    expect(readExecForm(restOf('HEALTHCHECK'))?.join(' ')).toContain('/health/live');
  });

  it('takes from this folder what exists and the context lets through', () => {
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    expect(ignored[0]).toBe('*');
    const copied = stages
      .flat()
      .filter(({ keyword, rest }) => keyword === 'COPY' && !rest.includes('--from='));
    for (const name of copied.flatMap(({ rest }) => rest.split(' ').slice(0, -1))) {
      expect(existsSync(join(root, name)), name).toBe(true);
      expect(ignored, name).toContain(`!${name}`);
    }
  });
});

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
    const wanted = [...addresses.map(([, path = '']) => path), '/slack/install', '/inbox/a-secret'];
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

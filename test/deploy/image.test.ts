import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
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

  it('runs as an unprivileged user in a read-only folder, with its data beside it', () => {
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

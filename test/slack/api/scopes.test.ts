import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { scopes } from '../../../src/slack/api/scopes.ts';

it('asks for the manifest’s scopes', () => {
  const manifest = parse(readFileSync('manifest.yml', 'utf8')) as {
    oauth_config: { scopes: { bot: string[] } };
  };
  expect(scopes.map(({ name }) => name)).toEqual(manifest.oauth_config.scopes.bot);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../src/cli/doctor.ts';

/** A folder for a store, gone after the test. */
export function aFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'addcontact-'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The settings of an app over HTTP with one inbox. */
export function anEnvironment(
  overrides: Record<string, string | undefined> = {},
): Record<string, string | undefined> {
  return {
    SLACK_BOT_TOKEN: 'xoxb-secret-bot',
    SLACK_SIGNING_SECRET: 'secret-signing',
    IMPORT_API_TOKEN: 'secret-api-key',
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    ...overrides,
  };
}

/** Keeps what a command writes. */
export function anOutput(): Output & { readonly said: () => string; readonly complained: () => string } {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    stdout: { write: (text) => said.push(text) },
    stderr: { write: (text) => complained.push(text) },
    said: () => said.join(''),
    complained: () => complained.join(''),
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/command.ts';

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

/** Gives a command its standard input, null for a terminal, and keeps what it writes. */
export function anOutput(
  stdin: string | null = null,
): Io & { readonly said: () => string; readonly complained: () => string } {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    stdin: Object.assign(Readable.from(stdin === null ? [] : [Buffer.from(stdin)]), {
      isTTY: stdin === null,
    }),
    stdout: { write: (text) => said.push(text) },
    stderr: { write: (text) => complained.push(text) },
    said: () => said.join(''),
    complained: () => complained.join(''),
  };
}

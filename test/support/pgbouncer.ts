import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const program = '/usr/sbin/pgbouncer';

/** PgBouncer is a package of Debian, which may not be there. */
export const hasPgBouncer = existsSync(program);

export type APooler = { readonly url: string; readonly stop: () => Promise<void> };

/** A PgBouncer before this database, with few connections of its own; `settings` are further lines of its configuration. */
export async function startPgBouncer(
  databaseUrl: string,
  mode: 'transaction' | 'session',
  settings = '',
): Promise<APooler> {
  const database = new URL(databaseUrl);
  const name = database.pathname.slice(1);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-pgbouncer-'));
  const file = join(folder, 'pgbouncer.ini');
  chmodSync(folder, 0o755);
  const target = `host=${database.hostname} port=${database.port} dbname=${name} user=${database.username} password=${database.password}`;
  writeFileSync(
    file,
    `[databases]
${name} = ${target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = ${mode === 'session' ? 20 : 4}
${settings}
`,
  );
  // It refuses to run as root.
  const child = spawn(program, [...(process.getuid?.() === 0 ? ['-u', 'nobody'] : []), file], {
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 100 && !(await listens(port)); tries += 1) await pass(50);
  return {
    url: `postgres://anybody:any@127.0.0.1:${port}/${name}`,
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

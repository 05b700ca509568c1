import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { createSlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';

/** A process of its own loads everything anew, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

type Process = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
};

/** Runs the command line as an operator does, in a process of its own with nothing but these variables. */
function run(args: readonly string[], env: Record<string, string>, cwd: string): Process {
  const loader = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', loader, main, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output: () => output, exit };
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'addcontact-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function aPlace() {
  const slack = await createSlackWorkspace();
  const inbox = await createInbox();
  onTestFinished(async () => {
    await slack.stop();
    await inbox.stop();
  });
  const folder = await aFolder();
  const env = {
    SLACK_API_URL: slack.apiUrl,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_BOT_TOKEN: slack.botToken,
    IMPORT_API_URL: inbox.url,
    IMPORT_API_TOKEN: inbox.token,
    DATA_DIR: join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: '0',
  };
  return { slack, inbox, folder, env };
}

/** The port the process says it listens on. */
function portOf(process: Process): Promise<number> {
  return expect
    .poll(() => /"port":(\d+)/.exec(process.output())?.[1] ?? '', { timeout: 60_000, interval: 20 })
    .toMatch(/^\d+$/)
    .then(() => Number(/"port":(\d+)/.exec(process.output())?.[1]));
}

it('ends with 0 on SIGTERM, and what was still waiting goes out with the next start', async () => {
  const { slack, inbox, folder, env } = await aPlace();
  inbox.fault({ kind: 'outage' });
  const first = run(['start'], env, folder);
  slack.connect(`http://127.0.0.1:${await portOf(first)}/slack/events`);
  await slack.command({ text: 'Jane Doe +91 98765 43210' });
  await slack.until(() => slack.ephemerals().at(-1));
  first.child.kill('SIGTERM');
  expect(await first.exit).toBe(0);

  inbox.heal();
  const second = run(['start'], env, folder);
  await portOf(second);
  await inbox.until(() => inbox.find('919876543210'), 30_000);
  second.child.kill('SIGINT');
  expect(await second.exit).toBe(0);
});

it('lists every fault of the settings and ends with 1', async () => {
  const { exit, output } = run(['start'], {}, await aFolder());
  expect(await exit).toBe(1);
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'IMPORT_API_TOKEN']) {
    expect(output()).toContain(`${name} is missing`);
  }
});

it('reads its settings from a file .env too', async () => {
  const folder = await aFolder();
  const { writeFile } = await import('node:fs/promises');
  await writeFile(join(folder, '.env'), 'SLACK_BOT_TOKEN=xoxb-1\nSLACK_SIGNING_SECRET=s\n');
  const { exit, output } = run(['start'], {}, folder);
  expect(await exit).toBe(1);
  expect(output()).toContain('one setting needs attention');
  expect(output()).toContain('IMPORT_API_TOKEN is missing');
});

it('does not start twice on one folder, and says what to do', async () => {
  const { folder, env } = await aPlace();
  const first = run(['start'], env, folder);
  await portOf(first);
  const second = run(['start'], env, folder);
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain('another addcontact already sends from');
  first.child.kill('SIGTERM');
  expect(await first.exit).toBe(0);
});

it('says so when its port is taken', async () => {
  const { folder, env } = await aPlace();
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { exit, output } = run(['start'], { ...env, PORT: port }, folder);
  expect(await exit).toBe(1);
  expect(output()).toContain(`port ${port} is taken`);
});

it('says so when its store cannot be written to', async () => {
  const { folder, env } = await aPlace();
  const first = run(['start'], env, folder);
  await portOf(first);
  first.child.kill('SIGTERM');
  await first.exit;
  const other = new DatabaseSync(join(env.DATA_DIR, 'addcontact.db'));
  other.exec('begin exclusive');
  const { exit, output } = run(['start'], env, folder);
  expect(await exit).toBe(1);
  other.close();
  expect(output()).toContain('the store cannot be written to (SQLITE_BUSY)');
});

it('explains an unknown command, and each command with --help or help', async () => {
  const folder = await aFolder();
  const bogus = run(['bogus'], {}, folder);
  expect(await bogus.exit).toBe(2);
  expect(bogus.output()).toContain('addcontact: unknown command “bogus”.');
  const help = run(['help', 'import'], {}, folder);
  expect(await help.exit).toBe(0);
  expect(help.output()).toContain('addcontact import FILE… imports');
  const start = run(['start', '--help'], {}, folder);
  expect(await start.exit).toBe(0);
  expect(start.output()).toContain('Runs the app until it is stopped');
  const wrong = run(['start', '--bogus'], {}, folder);
  expect(await wrong.exit).toBe(2);
});

it('says in a sentence that Slack rejects SLACK_APP_TOKEN', async () => {
  const { folder, env } = await aPlace();
  const { SLACK_SIGNING_SECRET: _secret, ...rest } = env;
  const started = run(['start'], { ...rest, SLACK_APP_TOKEN: 'xapp-not-this-one' }, folder);
  expect(await started.exit).toBe(1);
  expect(started.output()).toContain("addcontact can't start: Slack rejects SLACK_APP_TOKEN (invalid_auth)");
});

it('ends two imports of different files that run at once on one store', async () => {
  const { inbox, folder, env } = await aPlace();
  inbox.fault({ kind: 'slow', ms: 200 });
  const files = ['one', 'two'].map((name, index) => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `Jane ${row},+9198765${10_000 + index * 1000 + row}`,
    );
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, ['Name,Phone', ...rows].join('\n'));
    return path;
  });
  const runs = files.map((file) => run(['import', file], env, folder));
  for (const { exit, output } of runs) {
    expect(await exit, output()).toBe(0);
    expect(output()).toContain('300 imported');
  }
  expect(inbox.contacts()).toHaveLength(600);
});

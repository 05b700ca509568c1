import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDockerfile, readExecForm, type Instruction } from './read-dockerfile.ts';

/**
 * Runs the Dockerfile's own steps without an engine: every stage in a bare folder, then the image's command with
 * nothing but its ENV, its health check, and SIGTERM. Says what it found; ends with 1 when something is not as promised.
 */
const project = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'addcontact-image-'));

try {
  const stages = readDockerfile(readFileSync(join(project, 'Dockerfile'), 'utf8'));
  const roots = new Map<string, string>();
  let last = '';
  for (const stage of stages) {
    const [, , name = 'image'] = stage[0]?.rest.split(/\s+/) ?? [];
    last = join(place, name);
    roots.set(name, last);
    for (const instruction of stage) runInstruction(instruction, last, roots);
  }
  await runImage(stages.at(-1) ?? [], last);
  console.log('the image starts, is healthy and stops');
} finally {
  rmSync(place, { recursive: true, force: true });
}

function runInstruction(
  { keyword, rest }: Instruction,
  root: string,
  roots: ReadonlyMap<string, string>,
): void {
  const workdir = join(root, 'app');
  if (keyword === 'FROM') mkdirSync(workdir, { recursive: true });
  if (keyword === 'COPY') copy(rest, workdir, roots);
  if (keyword !== 'RUN') return;
  const command = rest
    .replaceAll(/(?<=\s)\/(?=data\b)/g, `${root}/`)
    .replaceAll('1000:1000', `${process.getuid?.()}:${process.getgid?.()}`);
  console.log(`RUN ${rest}`);
  const { status } = spawnSync(command, {
    cwd: workdir,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`this step failed: ${rest}`);
}

function copy(rest: string, workdir: string, roots: ReadonlyMap<string, string>): void {
  const words = rest.split(/\s+/);
  const stage = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined;
  const from = stage === undefined ? project : (roots.get(stage) ?? '');
  const to = words.pop() ?? '';
  for (const name of words) {
    const target = to.endsWith('/') ? join(workdir, to, name) : join(workdir, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(from, name), target, { recursive: true, verbatimSymlinks: true });
  }
}

async function runImage(stage: readonly Instruction[], root: string): Promise<void> {
  const workdir = join(root, 'app');
  const size = spawnSync('du', ['-sm', workdir], { encoding: 'utf8' }).stdout.split('\t')[0];
  console.log(`what is ours of the image is ${size} MB`);
  const of = (keyword: string) =>
    readExecForm(stage.find((one) => one.keyword === keyword)?.rest ?? '') ?? [];
  const slack = createServer((_, answer) => answer.end('{"ok":true,"team_id":"T1"}')).listen(0, '127.0.0.1');
  await new Promise((resolve) => slack.once('listening', resolve));
  const address = slack.address();
  const slackPort = typeof address === 'object' ? address?.port : 0;
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    NODE_ENV: 'production',
    DATA_DIR: join(root, 'data'),
    PORT: '31873',
    SLACK_API_URL: `http://127.0.0.1:${slackPort}/api/`,
    SLACK_BOT_TOKEN: 'xoxb-image',
    SLACK_SIGNING_SECRET: 'image',
    IMPORT_API_TOKEN: 'image',
  };
  const [program = '', ...args] = of('CMD');
  const app = spawn(program, args, { cwd: workdir, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => void app.once('exit', (code) => resolve(code)));
  const [check = '', ...checkArgs] = of('HEALTHCHECK');
  let healthy = false;
  for (let tries = 0; tries < 50 && !healthy && app.exitCode === null; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    healthy = spawnSync(check, checkArgs, { cwd: workdir, env }).status === 0;
  }
  app.kill('SIGTERM');
  const code = await exit;
  slack.close();
  if (!healthy) throw new Error('the health check did not pass within ten seconds');
  if (code !== 0) throw new Error(`SIGTERM ended the app with ${code}`);
}

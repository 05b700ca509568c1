import { parseArgs } from 'node:util';
import { playScript } from './demo-script.ts';
import { startStage } from './demo-stage.ts';

const defaultPort = 4000;
const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs everything on this machine: for the browser, or with `--script` played in the terminal; gives the exit status. */
export async function runDemo(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { script: { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  const port = values.port === undefined ? (values.script ? 0 : defaultPort) : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    print('--port must be a whole number from 0 to 65535');
    return 2;
  }
  return values.script ? script(port) : stay(port);
}

async function script(port: number): Promise<number> {
  const stage = await startStage({ port, logLevel: 'warn' });
  try {
    return (await playScript(stage, print)) ? 0 : 1;
  } finally {
    await stage.stop();
  }
}

async function stay(port: number): Promise<number> {
  const stage = await startStage({ port, logLevel: 'warn' });
  print(`addcontact is ready to be tried: open  ${stage.slack.origin}/  in a browser.`);
  print('Nothing leaves this machine. Ctrl+C ends it and forgets everything.');
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await stage.stop();
  return 0;
}

import { startPage } from '../sandbox/page-server.ts';
import { fillWorkspace } from '../sandbox/ready-made.ts';
import type { Environment } from '../config-destinations.ts';
import { readArguments, wrongUsage, type Io } from './command.ts';
import { playScript } from './demo/script.ts';
import { isPortTaken } from './demo/free-port.ts';
import { menu, workspacesMenu } from './demo/menu.ts';
import { startStage } from './demo/stage.ts';
import { startWorkspacesStage } from './demo/workspaces-stage.ts';
import type { Stage } from '../sandbox/stage.ts';

const defaultPort = 4000;
const anyPort = 0;

const usage = `addcontact demo [--workspaces] [--port PORT]
addcontact demo --script

Runs a small Slack workspace, the app and a WhatsApp inbox on this machine, for your browser. Nothing leaves the machine,
and everything is forgotten at the end. With --workspaces there are two workspaces that install the app themselves, each
with an inbox of its own. --script plays the main job in the terminal instead, and ends with 1 when the
inbox does not hold what it should.
`;

/** Runs everything on this machine, in the browser or, with `--script`, played in the terminal. */
export async function runDemo(args: readonly string[], _env: Environment, io: Io): Promise<number> {
  const options = {
    script: { type: 'boolean', default: false },
    workspaces: { type: 'boolean', default: false },
    port: { type: 'string' },
  } as const;
  const read = readArguments(args, { name: 'demo', usage, options }, io);
  if (typeof read === 'number') return read;
  const port = Number(read.values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return wrongUsage('demo', '--port must be a whole number from 0 to 65535.', io);
  const print = (line: string) => void io.stdout.write(`${line}\n`);
  if (read.values.script && read.values.workspaces)
    return wrongUsage('demo', '--script plays one workspace: leave --workspaces out.', io);
  if (read.values.script) return script(print);
  return stay({
    open: read.values.workspaces ? openTwo : openOne,
    port,
    fallback: read.values.port === undefined ? anyPort : port,
    print,
  });
}

type Print = (line: string) => void;

async function script(print: Print): Promise<number> {
  const stage = await startStage({ logLevel: 'warn', hasTeam: false });
  try {
    return (await playScript(stage, print)) ? 0 : 1;
  } finally {
    await stage.stop();
  }
}

type OpenDemo = () => Promise<OpenStage>;
type Stay = {
  readonly open: OpenDemo;
  readonly port: number;
  readonly fallback: number;
  readonly print: Print;
};

type OpenStage = {
  readonly stage: Stage;
  /** Hears where the page is. */
  readonly showAt: (page: URL) => void;
  readonly stop: () => Promise<void>;
};

async function openOne(): Promise<OpenStage> {
  const { slack, inbox, stop } = await startStage({ logLevel: 'warn', hasTeam: true });
  fillWorkspace(slack);
  return {
    stage: { rooms: [{ slack, inbox, key: null }], menu, installing: null },
    showAt: () => {},
    stop,
  };
}

async function openTwo(): Promise<OpenStage> {
  const { rooms, installing, showAt, stop } = await startWorkspacesStage({ logLevel: 'warn' });
  return { stage: { rooms, menu: workspacesMenu, installing }, showAt, stop };
}

async function stay({ open, port, fallback, print }: Stay): Promise<number> {
  const { stage, showAt, stop } = await open();
  try {
    const page = await startPage(stage, { port }).catch((error: unknown) => {
      if (!isPortTaken(error) || fallback === port) throw error;
      print(`Port ${port} is taken, so another one was chosen.`);
      return startPage(stage, { port: fallback });
    });
    showAt(new URL(page.origin));
    print(`addcontact demo is running: open ${page.origin}/ in your browser.`);
    print('Nothing leaves this machine. Press Ctrl+C to stop; everything is forgotten.');
    await untilStopped();
    await page.stop();
    print('Stopped.');
    return 0;
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    print(`Port ${port} is taken. Choose another: npm run demo -- --port ${port + 1}`);
    return 1;
  } finally {
    await stop();
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

import { parseArgs } from 'node:util';
import { startPage } from '../sandbox/page-server.ts';
import { fillWorkspace } from '../sandbox/ready-made.ts';
import { commands, shortcuts } from '../slack/payload/ids.ts';
import { playScript } from './demo-script.ts';
import { startStage } from './demo-stage.ts';

const defaultPort = 4000;
const anyPort = 0;
const print = (line: string) => void process.stdout.write(`${line}\n`);

/** What the manifest offers in Slack, and lines that are worth a try. */
const menu = {
  command: commands.addContact,
  usageHint: '[Jane Doe +91 98765 43210 jane@example.com #vip city=Pune] | help | status',
  globalShortcuts: [{ id: shortcuts.addContact, name: 'Add a WhatsApp contact' }],
  messageShortcuts: [{ id: shortcuts.addFromMessage, name: 'Add to WhatsApp contacts' }],
  guide: [
    '*One line:* press `/addcontact Jane Doe …` above the composer, then Enter.',
    '*The form:* type `/addcontact` alone and give a wrong number.',
    '*A message:* the ••• of Gus’s message reads the signature.',
    '*A contact card:* the ••• of Yuki’s card. Or drop a .vcf of your own.',
    '*A spreadsheet:* the ••• of fair-leads.csv shows a review.',
    '*An outage:* switch it on above, save someone, switch it off.',
  ],
  examples: ['/addcontact Jane Doe +91 98765 43210 #vip', '/addcontact', '/addcontact help'],
};

/** Runs everything on this machine: for the browser, or with `--script` played in the terminal; gives the exit status. */
export async function runDemo(args: readonly string[]): Promise<number> {
  const values = readOptions(args);
  if (values === null) {
    print('addcontact demo [--port PORT] opens in the browser; with --script it is played in the terminal.');
    return 2;
  }
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    print('--port must be a whole number from 0 to 65535');
    return 2;
  }
  return values.script ? script() : stay(port, values.port === undefined ? anyPort : port);
}

function readOptions(args: readonly string[]) {
  try {
    const options = { script: { type: 'boolean', default: false }, port: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}

async function script(): Promise<number> {
  const stage = await startStage({ logLevel: 'warn' });
  try {
    return (await playScript(stage, print)) ? 0 : 1;
  } finally {
    await stage.stop();
  }
}

async function stay(port: number, fallback: number): Promise<number> {
  const stage = await startStage({ logLevel: 'warn' });
  try {
    fillWorkspace(stage.slack);
    const page = await startPage({ ...stage, menu }, { port }).catch((error: unknown) => {
      if (isTaken(error) && fallback !== port) return startPage({ ...stage, menu }, { port: fallback });
      throw error;
    });
    print(`addcontact is ready to be tried: open  ${page.origin}/  in a browser.`);
    print('Nothing leaves this machine. Ctrl+C ends it and forgets everything.');
    await untilStopped();
    await page.stop();
    return 0;
  } catch (error) {
    if (!isTaken(error)) throw error;
    print(`Port ${port} is taken. Give another one: npm run demo -- --port 4001`);
    return 1;
  } finally {
    await stage.stop();
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

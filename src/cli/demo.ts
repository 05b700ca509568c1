import { parseArgs } from 'node:util';
import { startPage } from '../sandbox/page-server.ts';
import { fillWorkspace } from '../sandbox/ready-made.ts';
import { commands, shortcuts } from '../slack/ids.ts';
import { playScript } from './demo-script.ts';
import { startStage } from './demo-stage.ts';

const defaultPort = 4000;
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
  const { values } = parseArgs({
    args: [...args],
    options: { script: { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    print('--port must be a whole number from 0 to 65535');
    return 2;
  }
  return values.script ? script() : stay(port);
}

async function script(): Promise<number> {
  const stage = await startStage({ logLevel: 'warn' });
  try {
    return (await playScript(stage, print)) ? 0 : 1;
  } finally {
    await stage.stop();
  }
}

async function stay(port: number): Promise<number> {
  const stage = await startStage({ logLevel: 'warn' });
  fillWorkspace(stage.slack);
  const page = await startPage({ ...stage, menu }, { port });
  print(`addcontact is ready to be tried: open  ${page.origin}/  in a browser.`);
  print('Nothing leaves this machine. Ctrl+C ends it and forgets everything.');
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await page.stop();
  await stage.stop();
  return 0;
}

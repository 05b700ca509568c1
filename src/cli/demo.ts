import { startPage } from '../sandbox/page-server.ts';
import { fillWorkspace } from '../sandbox/ready-made.ts';
import { commands, shortcuts } from '../slack/payload/ids.ts';
import { addContactFunction } from '../slack/payload/workflow-function.ts';
import type { Environment } from '../config-destinations.ts';
import { readArguments, wrongUsage, type Io } from './command.ts';
import { playScript } from './demo/script.ts';
import { startStage } from './demo/stage.ts';

const defaultPort = 4000;
const anyPort = 0;

/** The app's entries in Slack, as in the manifest, and lines worth trying. */
const menu = {
  command: commands.addContact,
  usageHint: '[Jane Doe +91 98765 43210 jane@example.com #vip city=Pune] | help | status',
  globalShortcuts: [{ id: shortcuts.addContact, name: 'Add a WhatsApp contact' }],
  workflows: [{ id: addContactFunction.callbackId, name: 'Workflow: a lead from a form' }],
  messageShortcuts: [{ id: shortcuts.addFromMessage, name: 'Add to WhatsApp contacts' }],
  guide: [
    { text: '*One line:* press `/addcontact Jane Doe …` above the composer, then Enter.', shows: '' },
    { text: '*The form:* type `/addcontact` alone and give a wrong number.', shows: '' },
    {
      text: '*A message:* point at Gus’s message and press ⋮. His caller’s signature is read.',
      shows: 'Olivia Smith',
    },
    {
      text: '*A contact card:* point at Yuki’s card and press ⋮. Or drop a .vcf of your own.',
      shows: 'Yuki Nakamura.vcf',
    },
    { text: '*A spreadsheet:* press ⋮ at fair-leads.csv for a review.', shows: 'fair-leads.csv' },
    {
      text: '*An Excel workbook:* press ⋮ at booth-visitors.xlsx. _Columns_ shows what becomes of each.',
      shows: 'booth-visitors.xlsx',
    },
    {
      text: '*A forwarded mail:* press ⋮ at Sophie’s. Sender, signature and attached card are read.',
      shows: 'Price list, please',
    },
    { text: '*A QR code:* press ⋮ at the picture of a badge.', shows: 'badge.png' },
    {
      text: '*Languages:* become Bianca or Priya, at the bottom left: their Slack is in Portuguese and in Hindi.',
      shows: '',
    },
    {
      text: '*A channel’s rule:* type `/addcontact Mia Lund +46 70 123 45 67` in #leads; it adds a tag and a source.',
      shows: '',
    },
    {
      text: '*Team settings:* Ada is an admin. Open addcontact’s Home to change fields, channels and more.',
      shows: '',
    },
    { text: '*An outage:* switch it on above, save someone, switch it off.', shows: '' },
  ],
  examples: ['/addcontact Jane Doe +91 98765 43210 #vip', '/addcontact', '/addcontact help'],
};

const usage = `addcontact demo [--port PORT]
addcontact demo --script

Runs a small Slack workspace, the app and a WhatsApp inbox on this machine, for your browser. Nothing leaves the machine,
and everything is forgotten at the end. --script plays the main job in the terminal instead, and ends with 1 when the
inbox does not hold what it should.
`;

/** Runs everything on this machine, in the browser or, with `--script`, played in the terminal. */
export async function runDemo(args: readonly string[], _env: Environment, io: Io): Promise<number> {
  const options = { script: { type: 'boolean', default: false }, port: { type: 'string' } } as const;
  const read = readArguments(args, { name: 'demo', usage, options }, io);
  if (typeof read === 'number') return read;
  const port = Number(read.values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return wrongUsage('demo', '--port must be a whole number from 0 to 65535.', io);
  const print = (line: string) => void io.stdout.write(`${line}\n`);
  if (read.values.script) return script(print);
  return stay({ port, fallback: read.values.port === undefined ? anyPort : port, print });
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

type Stay = { readonly port: number; readonly fallback: number; readonly print: Print };

async function stay({ port, fallback, print }: Stay): Promise<number> {
  const stage = await startStage({ logLevel: 'warn', hasTeam: true });
  try {
    fillWorkspace(stage.slack);
    const page = await startPage({ ...stage, menu }, { port }).catch((error: unknown) => {
      if (!isTaken(error) || fallback === port) throw error;
      print(`Port ${port} is taken, so another one was chosen.`);
      return startPage({ ...stage, menu }, { port: fallback });
    });
    print(`addcontact demo is running: open ${page.origin}/ in your browser.`);
    print('Nothing leaves this machine. Press Ctrl+C to stop; everything is forgotten.');
    await untilStopped();
    await page.stop();
    print('Stopped.');
    return 0;
  } catch (error) {
    if (!isTaken(error)) throw error;
    print(`Port ${port} is taken. Choose another: npm run demo -- --port ${port + 1}`);
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

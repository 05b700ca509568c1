#!/usr/bin/env node
import { existsSync } from 'node:fs';
import type { Command } from './cli/command.ts';

const usage = `addcontact adds people from Slack to a WhatsApp inbox

  addcontact start            runs the app
  addcontact demo             tries everything on this machine, in the browser
  addcontact preview FILE…    shows what would be saved, and saves nothing
  addcontact import FILE…     imports contact cards and spreadsheets
  addcontact template         writes a workbook and a CSV to fill in
  addcontact doctor           checks the configuration
  addcontact settings         writes a team's settings to a file, or reads them from one
  addcontact history          shows who changed a team's settings
  addcontact teams            lists the workspaces that installed the app
  addcontact forget           deletes what is stored about a person, a contact or a workspace
  addcontact export           writes who added whom, as CSV or JSON lines
  addcontact --version

addcontact COMMAND --help explains a command. Settings are environment variables, or lines of a file .env in this
folder; .env.example lists them all.
`;

/** Each command is loaded only when asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./cli/start.ts')).runStart,
  demo: async () => (await import('./cli/demo.ts')).runDemo,
  preview: async () => (await import('./cli/preview.ts')).runPreview,
  import: async () => (await import('./cli/import.ts')).runImport,
  template: async () => (await import('./cli/template.ts')).runTemplate,
  doctor: async () => (await import('./cli/doctor.ts')).runDoctor,
  settings: async () => (await import('./cli/settings.ts')).runSettings,
  history: async () => (await import('./cli/history.ts')).runHistory,
  teams: async () => (await import('./cli/teams.ts')).runTeams,
  forget: async () => (await import('./cli/forget.ts')).runForget,
  export: async () => (await import('./cli/export.ts')).runExport,
};

// The reader of our output may stop reading, as `head` does. An import must go on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));

/** Runs one command and returns its exit status. */
async function run([word = '', ...args]: string[]): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command) return (await command())(args, process.env, process);
  if (word === '--version') {
    process.stdout.write(`${(await import('./version.ts')).readVersion()}\n`);
    return 0;
  }
  if (word === 'help' && args.length > 0) return run([...args.slice(0, 1), '--help']);
  if (word === 'help' || word === '--help' || word === '-h') {
    process.stdout.write(usage);
    return 0;
  }
  process.stderr.write(word === '' ? usage : `addcontact: unknown command “${word}”.\n\n${usage}`);
  return 2;
}

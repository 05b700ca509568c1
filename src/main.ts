#!/usr/bin/env node
import { existsSync } from 'node:fs';

const usage = `addcontact – puts people from Slack into a WhatsApp inbox

  addcontact start            runs the app (what npm start does)
  addcontact demo             everything on this machine, in the browser; --script plays it in the terminal
  addcontact preview FILE…    shows what would be saved, and saves nothing
  addcontact import FILE…     imports contact cards and spreadsheets
  addcontact doctor           checks the configuration end to end
  addcontact forget           erases one person's or one contact's data
  addcontact --version

The environment is read from the variables and from a file .env in this folder; .env.example lists them all.
`;

process.exitCode = await run(process.argv.slice(2));

/** Runs one command and gives the exit status; each command is loaded only when it is asked for. */
async function run([command, ...args]: string[]): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  switch (command) {
    case 'start':
      return (await import('./cli/start.ts')).runStart(process.env);
    case 'demo':
      return (await import('./cli/demo.ts')).runDemo(args);
    case 'preview':
      return (await import('./cli/preview.ts')).runPreview(args);
    case 'import':
      return (await import('./cli/import.ts')).runImport(args, process.env, process);
    case 'doctor':
      return (await import('./cli/doctor.ts')).runDoctor(args, process.env, process);
    case 'forget':
      return (await import('./cli/forget.ts')).runForget(args, process.env, process);
    case '--version':
      process.stdout.write(`${(await import('./version.ts')).readVersion()}\n`);
      return 0;
    case 'help':
    case '--help':
      process.stdout.write(usage);
      return 0;
    case undefined:
    default:
      process.stderr.write(usage);
      return 2;
  }
}

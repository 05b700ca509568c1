import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../config-destinations.ts';
import { buildTemplates } from '../intake/template.ts';
import { english } from '../slack/wording/en.ts';
import { exits, readArguments, wrongUsage, type Io } from './command.ts';

const usage = `addcontact template [FOLDER] writes contacts.xlsx and contacts.csv to fill in and import

  FOLDER   where to; default: this folder. A file that is there already is left as it is.

Exit status: 0 both were written, 1 one could not be written, 2 wrong usage.
`;

/** Writes the templates into a folder. Never overwrites a file. */
export async function runTemplate(args: readonly string[], _env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'template', usage, options: {}, takesFiles: true }, io);
  if (typeof read === 'number') return read;
  const [folder = '.', ...others] = read.positionals;
  if (others.length > 0) return wrongUsage('template', 'name one folder.', io);
  let status: number = exits.done;
  for (const { filename, bytes } of buildTemplates(english.template)) {
    const path = join(folder, filename);
    try {
      writeFileSync(path, bytes, { flag: 'wx' });
      io.stdout.write(`${path}\n`);
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      const why = isThere
        ? 'is there already, and was left as it is.'
        : "can't be written. Name another folder.";
      io.stderr.write(`${path} ${why}\n`);
      status = exits.failed;
    }
  }
  return status;
}

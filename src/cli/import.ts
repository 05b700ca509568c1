import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfigWithoutSlack, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { readCountry } from '../contact/countries.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import type { Destination } from '../import-api/destination.ts';
import { createLog } from '../log.ts';
import { planFile, type PlannedFile } from './import-plan.ts';
import { createProgressLine, explainHeld, writeRefused } from './import-report.ts';
import type { FileOutcome, Progress } from './import-run.ts';
import { sentenceFor } from './operator-error.ts';

const usage = `addcontact import FILE… imports contact cards and spreadsheets

  --country XX         the country of numbers without a calling code: IN, india …
  --tag TAG            a tag for everybody; may be repeated
  --destination NAME   which inbox, where several are configured; the first unless told
  --dry-run            shows what would be sent, and sends nothing

Running it again with the same file sends nothing twice. Rows that were refused are written to NAME.refused.csv beside
the file, with the reason. Exit status: 0 everybody is in the inbox, 1 some were refused or could not be read, 2 a wrong
call, 3 some are still waiting (they are kept and go out with the running app, or with this command run again).
`;

type Output = { readonly stdout: NodeJS.WritableStream; readonly stderr: NodeJS.WritableStream };

type Options = {
  readonly files: readonly string[];
  readonly country: CountryCode | null;
  readonly tags: readonly string[];
  readonly dryRun: boolean;
  readonly destination: Destination;
};

/** Imports files through the same delivery as Slack's doors; the exit status says how it went. */
export async function runImport(args: readonly string[], env: Environment, output: Output): Promise<number> {
  const call = readCall(args);
  if (typeof call === 'string' || call.values.help)
    return showUsage(typeof call === 'string' ? call : null, output);
  const reading = readConfigWithoutSlack(env);
  if (!reading.ok) {
    output.stderr.write(
      `addcontact cannot import:\n${reading.faults.map((fault) => `  • ${fault}\n`).join('')}`,
    );
    return 1;
  }
  const options = readOptions(call, reading.config);
  if (typeof options === 'string') return showUsage(options, output);
  try {
    return await importAll(options, reading.config, output);
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    output.stderr.write(`addcontact cannot import: ${sentence}\n`);
    return 1;
  }
}

function showUsage(fault: string | null, output: Output): number {
  output[fault === null ? 'stdout' : 'stderr'].write(fault === null ? usage : `${fault}\n\n${usage}`);
  return fault === null ? 0 : 2;
}

function readCall(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        country: { type: 'string' },
        tag: { type: 'string', multiple: true, default: [] },
        destination: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readOptions(
  { values, positionals }: Exclude<ReturnType<typeof readCall>, string>,
  config: Config,
): Options | string {
  if (positionals.length === 0) return 'Which file?';
  const country = values.country === undefined ? config.defaultCountry : readCountry(values.country);
  if (values.country !== undefined && country === null) {
    return `There is no country “${values.country}”. Use two letters of ISO 3166, such as IN.`;
  }
  const destination = values.destination
    ? config.destinations.find(({ name }) => name === values.destination)
    : config.destinations[0];
  if (!destination) {
    return `There is no inbox “${values.destination}”. There are: ${config.destinations.map(({ name }) => name).join(', ')}.`;
  }
  return { files: positionals, country, tags: values.tag, dryRun: values['dry-run'], destination };
}

async function importAll(options: Options, config: Config, output: Output): Promise<number> {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop);
  try {
    let status = 0;
    for (const source of options.files) {
      const one = interrupt.signal.aborted
        ? 3
        : await importOne(source, options, { config, output, signal: interrupt.signal });
      status = Math.max(status, one);
    }
    return status;
  } finally {
    process.off('SIGINT', stop);
  }
}

type Run = { readonly config: Config; readonly output: Output; readonly signal: AbortSignal };

async function importOne(source: string, options: Options, run: Run): Promise<number> {
  const { output } = run;
  const bytes = readBytes(source);
  if (typeof bytes === 'string') {
    output.stderr.write(`${source}: ${bytes}\n`);
    return 1;
  }
  const file = planFile(source, bytes, options);
  if (file.doubt !== null) {
    output.stderr.write(`${source}: nothing is sent. ${file.doubt}\n`);
    return 1;
  }
  const ready = file.rows.filter(({ ok }) => ok).length;
  const unreadable = file.rows.length - ready;
  output.stdout.write(
    `${source}: ${file.rows.length} people, ${ready} ready, ${unreadable} need attention\n`,
  );
  if (options.dryRun) {
    for (const row of file.rows)
      if (!row.ok) output.stdout.write(`  row ${row.row + 1}: ${row.reasons.join(' ')}\n`);
    return unreadable > 0 || file.rows.length === 0 ? 1 : 0;
  }
  const { outcome, held } = ready === 0 ? nothingSent : await send(file, options.destination, run);
  return report(file, outcome, { output, held, unreadable });
}

const nothingSent = {
  outcome: { counts: { waiting: 0, imported: 0, refused: 0 }, refused: new Map<number, string>() },
  held: null,
};

async function send(file: PlannedFile, destination: Destination, { config, output, signal }: Run) {
  // Loaded late: a dry run needs neither store nor network.
  const { importFile } = await import('./import-run.ts');
  const line = createProgressLine(output.stdout, basename(file.source));
  const last: { held: Progress['held'] } = { held: null };
  const onProgress = (progress: Progress) => {
    last.held = progress.held;
    line.show(progress);
  };
  try {
    const log = createLog('silent');
    const outcome = await importFile(file, { config, destination, log, signal, onProgress });
    return { outcome, held: last.held };
  } finally {
    line.end();
  }
}

function report(
  file: PlannedFile,
  { counts, refused }: FileOutcome,
  {
    output,
    held,
    unreadable,
  }: { readonly output: Output; readonly held: string | null; readonly unreadable: number },
): number {
  output.stdout.write(
    `${file.source}: ${counts.imported} imported, ${counts.refused} refused, ${unreadable} unreadable, ${counts.waiting} waiting\n`,
  );
  if (counts.waiting > 0 && held) output.stderr.write(`${file.source}: ${explainHeld(held)}\n`);
  const csv = writeRefused(file, refused);
  if (csv !== null) {
    handBack(file, csv, output);
  }
  if (counts.waiting > 0) return 3;
  return counts.refused + unreadable > 0 || file.rows.length === 0 ? 1 : 0;
}

function handBack({ source }: PlannedFile, csv: string, output: Output): void {
  const path = join(dirname(source), `${basename(source)}.refused.csv`);
  try {
    writeFileSync(path, csv, { mode: 0o600 });
    output.stdout.write(`${source}: the refused rows are in ${path}\n`);
  } catch {
    output.stderr.write(
      `${source}: the refused rows could not be written to ${path}. Let this user write there and run this again; nothing is sent twice.\n`,
    );
  }
}

function readBytes(source: string): Uint8Array | string {
  try {
    return readFileSync(source);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'there is no such file.'
      : 'this file cannot be read.';
  }
}

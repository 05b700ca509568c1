import { basename, dirname, join } from 'node:path';
import { readConfigWithoutSlack, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { readCountry } from '../contact/read-country.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { noRules, type ContactRules } from '../contact/rules.ts';
import type { Destination } from '../import-api/destination.ts';
import { createLog } from '../log.ts';
import { exits, explainSettings, readArguments, unknownCountry, wrongUsage, type Io } from './command.ts';
import { readColumnRequests, type ColumnRequest } from './import/choose-columns.ts';
import { planFile, type PlannedFile } from './import/plan.ts';
import { describeOutcome, describePlan, explainTrouble, listRowsToFix } from './import/report.ts';
import type { ImportRules } from './import/team.ts';
import { createProgressLine } from './import/progress.ts';
import type { FileOutcome, Progress } from './import/run.ts';
import { joinTags } from '../contact/tags.ts';
import { sentenceFor } from './operator-error.ts';
import { readFile } from './read-file.ts';
import { refusedRows, writeBeside } from './import/refused-rows.ts';

const usage = `addcontact import FILE… imports contact cards and spreadsheets

  --country XX         the country of numbers without +: IN, india …
  --column HEAD=USE    what a column is: name, phone, email, company, tags, country, or the key of an attribute;
                       may be repeated: --column "City=city"
  --ignore HEAD        a column not to import; may be repeated
  --tag TAG            a tag for everyone; may be repeated
  --team T012ABCDEF    the workspace whose rules hold; needed only when the store knows several
  --destination NAME   which inbox, where several are configured; default: the first
  --dry-run            shows what would be sent, and sends nothing
  --rename             also sends rows whose number the inbox was given under another name, which renames the contact
  --accept-doubtful    sends rows to check too, with the reading shown by --dry-run

The team's settings hold as in Slack, except those of channels: fields and consent are read from columns, and a row that
breaks a rule is not sent.

Running it again with the same file sends nothing twice. Rows that were not imported are written to NAME.refused.csv
beside the file, each with its reason. Ctrl-C stops waiting; what is stored stays stored.

Exit status: 0 everyone is in the inbox, 1 some rows were refused or skipped, 2 wrong usage, 3 some are still waiting or
were not taken (run it again, or leave the rest to the running app).
`;

const syntax = {
  country: { type: 'string' },
  column: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  team: { type: 'string' },
  destination: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'accept-doubtful': { type: 'boolean', default: false },
  rename: { type: 'boolean', default: false },
} as const;

type Options = {
  readonly files: readonly string[];
  readonly country: CountryCode | null;
  readonly columns: readonly ColumnRequest[];
  readonly tags: readonly string[];
  /** The team's own. */
  readonly rules: ContactRules;
  readonly dryRun: boolean;
  readonly acceptDoubtful: boolean;
  /** Renames contacts that the inbox knows. */
  readonly rename: boolean;
  readonly destination: Destination;
};

/** Imports files through the same delivery as Slack's doors. The exit status says how it went. */
export async function runImport(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'import', usage, options: syntax, takesFiles: true }, io);
  if (typeof read === 'number') return read;
  if (read.positionals.length === 0) return wrongUsage('import', 'name at least one file.', io);
  const dryRun = read.values['dry-run'];
  const reading = readConfigWithoutSlack(dryRun ? { IMPORT_API_TOKEN: 'unused', ...env } : env);
  if (!reading.ok) return explainSettings('import', reading.faults, io);
  const options = readOptions(read, reading.config);
  if (typeof options === 'string') return wrongUsage('import', options, io);
  try {
    // Loaded late, since a wrong call needs neither store nor network.
    const { readTeam } = await import('./import/team.ts');
    const { config } = reading;
    const team = await readTeam({ named: read.values.team, config, env, now: Date.now });
    if (team.kind === 'unclear') return wrongUsage('import', team.message, io);
    if (team.kind === 'unread') return refuse(team.message, io);
    if (team.remark !== null) io.stdout.write(`${team.remark}\n`);
    return await importAll(decide(options, team, config.defaultCountry), config, io);
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    return refuse(sentence, io);
  }
}

function refuse(sentence: string, { stderr }: Io): number {
  stderr.write(`addcontact can't import: ${sentence}\n`);
  return exits.failed;
}

/** What the call leaves open is as the team decided, then as the environment says. */
function decide(options: Options, team: ImportRules, fallback: CountryCode | null): Options {
  return {
    ...options,
    country: options.country ?? team.country ?? fallback,
    tags: joinTags(options.tags, team.tags),
    rules: team.rules,
  };
}

type Call = {
  readonly values: {
    readonly country?: string;
    readonly column?: readonly string[];
    readonly ignore?: readonly string[];
    readonly tag?: readonly string[];
    readonly team?: string;
    readonly destination?: string;
    readonly 'dry-run': boolean;
    readonly 'accept-doubtful': boolean;
    readonly rename: boolean;
  };
  readonly positionals: readonly string[];
};

/** The options of the call, or what is wrong with them. */
function readOptions({ values, positionals }: Call, config: Config): Options | string {
  const country = values.country === undefined ? null : readCountry(values.country);
  if (values.country !== undefined && country === null) return unknownCountry(values.country);
  const destination = values.destination
    ? config.destinations.find(({ name }) => name === values.destination)
    : config.destinations[0];
  if (config.destinations.length === 0)
    return 'no inbox is configured here: each workspace has its own. Set IMPORT_API_TOKEN to import into one.';
  if (!destination) {
    const names = config.destinations.map(({ name }) => name).join(', ');
    return `there is no inbox “${values.destination}”. Choose one of ${names}.`;
  }
  const columns = readColumnRequests(values.column ?? [], values.ignore ?? []);
  if (typeof columns === 'string') return columns;
  return {
    files: positionals,
    country,
    columns,
    tags: values.tag ?? [],
    rules: noRules,
    dryRun: values['dry-run'],
    acceptDoubtful: values['accept-doubtful'],
    rename: values.rename,
    destination,
  };
}

type Run = { readonly config: Config; readonly io: Io; readonly signal: AbortSignal };

async function importAll(options: Options, config: Config, io: Io): Promise<number> {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    let status = 0;
    for (const source of options.files) {
      const one = interrupt.signal.aborted
        ? skipFile(source, io)
        : await importOne(source, options, { config, io, signal: interrupt.signal });
      status = Math.max(status, one);
    }
    return status;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function skipFile(source: string, { stderr }: Io): number {
  stderr.write(`${source}: not imported; stopped before it.\n`);
  return exits.waiting;
}

async function importOne(source: string, options: Options, run: Run): Promise<number> {
  const { io } = run;
  const reading = readFile(source);
  if (!reading.ok) {
    io.stderr.write(`${source}: ${reading.message}\n`);
    return exits.failed;
  }
  const planned = planFile(source, reading.bytes, options);
  if (planned.doubt !== null) {
    io.stderr.write(`${source}: nothing is sent. ${planned.doubt}\n`);
    return exits.failed;
  }
  const { holdRenames } = await import('./import/known.ts');
  const into = { config: run.config, destination: options.destination.name };
  const file = options.rename ? planned : await holdRenames(planned, into);
  io.stdout.write(describePlan(file));
  const ready = file.rows.filter(({ state }) => state === 'ready').length;
  if (options.dryRun) {
    io.stdout.write(listRowsToFix(file));
    return ready === file.rows.length && ready > 0 ? exits.done : exits.failed;
  }
  if (ready === 0) return report(file, { outcome: nothingSent, trouble: null }, io);
  return report(file, await send(file, options.destination, run), io);
}

const nothingSent: FileOutcome = {
  counts: { waiting: 0, imported: 0, refused: 0 },
  importedBefore: 0,
  notTaken: 0,
  refused: new Map(),
};

type Sent = { readonly outcome: FileOutcome; readonly trouble: Progress['trouble'] };

async function send(file: PlannedFile, destination: Destination, { config, io, signal }: Run): Promise<Sent> {
  // Loaded late, since a dry run sends nothing.
  const { importFile } = await import('./import/run.ts');
  const line = createProgressLine(io.stdout, basename(file.source));
  const last: { trouble: Progress['trouble'] } = { trouble: null };
  const onProgress = (progress: Progress) => {
    last.trouble = progress.trouble;
    line.show(progress);
  };
  try {
    const log = createLog('silent');
    const outcome = await importFile(file, { config, destination, log, signal, onProgress });
    return { outcome, trouble: last.trouble };
  } finally {
    line.end();
  }
}

function report(file: PlannedFile, { outcome, trouble }: Sent, io: Io): number {
  const { counts, notTaken } = outcome;
  io.stdout.write(describeOutcome(file, outcome));
  if (counts.waiting > 0 && trouble) io.stderr.write(`${file.source}: ${explainTrouble(trouble)}\n`);
  const rows = refusedRows(file, outcome.refused);
  if (rows !== null) handBack(file, rows, io);
  if (counts.waiting + notTaken > 0) return exits.waiting;
  return rows !== null || file.rows.length === 0 ? exits.failed : exits.done;
}

function handBack({ source }: PlannedFile, csv: string, io: Io): void {
  const path = join(dirname(source), `${basename(source)}.refused.csv`);
  if (writeBeside(path, csv)) io.stdout.write(`${source}: the rows that were not imported are in ${path}\n`);
  else
    io.stderr.write(
      `${source}: the rows that were not imported could not be written to ${path}. Make that folder writable and run this again; nothing is sent twice.\n`,
    );
}

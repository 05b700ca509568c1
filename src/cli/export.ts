import { readConfigWithoutSlack, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import type { Period } from '../delivery/read-period.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import { exits, explainSettings, readArguments, wrongUsage, type Io } from './command.ts';
import { countOf } from './count.ts';
import { createExportWriter, type ExportOptions } from './export/write-records.ts';
import { readDay } from './export/read-day.ts';
import { sentenceFor } from './operator-error.ts';

const usage = `addcontact export --since 2026-11-01     who added whom, as CSV on standard output

  --since DATE         from that day on (UTC), or from a moment such as 2026-11-01T09:00Z; default: from the beginning
  --until DATE         up to that day and with it, or up to a moment
  --user U012ABCDEF    what this Slack user added; may be repeated
  --team T012ABCDEF    of this workspace alone
  --csv                a table for spreadsheets; this is the default
  --jsonl              a line of JSON for each contact
  --full               with names and numbers, which are masked otherwise

A line for each contact: its reference, when it was added and answered, by whom, by which door, for which inbox, and what
became of it. Contacts whose details are deleted are among them, without name and number. The app may be running.

Exit status: 0 done, 1 it could not be done, 2 wrong usage.
`;

const options = {
  since: { type: 'string' },
  until: { type: 'string' },
  user: { type: 'string', multiple: true },
  team: { type: 'string' },
  csv: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
} as const;

/** Writes who added whom, in parts, however much is stored. */
export async function runExport(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'export', usage, options }, io);
  if (typeof read === 'number') return read;
  const period = readPeriod(read.values);
  if (typeof period === 'string') return wrongUsage('export', period, io);
  if (read.values.csv && read.values.jsonl)
    return wrongUsage('export', 'give --csv or --jsonl, not both.', io);
  const reading = readConfigWithoutSlack({ IMPORT_API_TOKEN: 'unused', ...env });
  if (!reading.ok) return explainSettings('export', reading.faults, io);
  const { jsonl, full } = read.values;
  try {
    const count = await exportAll(reading.config, { period, as: jsonl ? 'jsonl' : 'csv', full }, io);
    io.stderr.write(`${countOf(count, 'contact')} exported${full ? '' : ', names and numbers masked'}.\n`);
    return exits.done;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    io.stderr.write(`addcontact can't export: ${sentence}\n`);
    return exits.failed;
  }
}

async function exportAll(
  config: Config,
  { period, ...options }: ExportOptions & { readonly period: Period },
  { stdout }: Io,
): Promise<number> {
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  const writer = createExportWriter(options);
  let count = 0;
  try {
    stdout.write(writer.head());
    for await (const deliveries of store.readPeriod(period)) {
      stdout.write(writer.lines(deliveries));
      count += deliveries.length;
    }
    return count;
  } finally {
    await store.close();
  }
}

type Values = {
  readonly since?: string;
  readonly until?: string;
  readonly user?: readonly string[];
  readonly team?: string;
};

/** The period to export, or what is wrong with the call. */
function readPeriod({ since, until, user: userIds = [], team }: Values): Period | string {
  const from = since === undefined ? 0 : readDay(since)?.from;
  const to = until === undefined ? Number.MAX_SAFE_INTEGER : readDay(until)?.to;
  if (from === undefined) return `“${since}” is no date. Write it as 2026-11-01.`;
  if (to === undefined) return `“${until}” is no date. Write it as 2026-11-30.`;
  if (to <= from) return '--until is before --since.';
  if (userIds.some((id) => !/^[UW][A-Z0-9]+$/.test(id)))
    return '--user must be a Slack member ID, for example U012ABCDEF.';
  return { since: from, until: to, teamId: team ?? null, userIds };
}

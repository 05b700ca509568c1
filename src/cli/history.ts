import { readConfigWithoutSlack } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import type { TeamSettingsStore } from '../users/team-settings-store.ts';
import { exits, explainSettings, readArguments, wrongUsage, type Io } from './command.ts';
import { sentenceFor } from './operator-error.ts';

const usage = `addcontact history --settings [--team T012ABCDEF]   who changed which settings of a team, and when

  --team   one workspace; default: all of them

The newest 1,000 changes come first, one a line: time (UTC), workspace, Slack user (cli: this command line), what was
changed. No values are kept.

Exit status: 0 done, 1 it could not be done, 2 wrong usage.
`;

const options = { settings: { type: 'boolean', default: false }, team: { type: 'string' } } as const;
const mostChanges = 1_000;

/** Prints who changed a team's settings. */
export async function runHistory(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'history', usage, options }, io);
  if (typeof read === 'number') return read;
  if (!read.values.settings) return wrongUsage('history', 'say of what: --settings.', io);
  const reading = readConfigWithoutSlack({ IMPORT_API_TOKEN: 'unused', ...env });
  if (!reading.ok) return explainSettings('show the history', reading.faults, io);
  try {
    const store = await openOutbox(reading.config, { now: Date.now, log: createLog('silent') });
    try {
      io.stdout.write(describe(await store.teamSettings.changes(read.values.team ?? null, mostChanges)));
    } finally {
      await store.close();
    }
    return exits.done;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    io.stderr.write(`addcontact history: ${sentence}\n`);
    return exits.failed;
  }
}

function describe(changes: Awaited<ReturnType<TeamSettingsStore['changes']>>): string {
  if (changes.length === 0) return 'No settings were changed yet.\n';
  return changes
    .map(({ at, teamId, by, sections }) => {
      const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
      return `${when}  ${teamId}  ${by}  ${sections.join(', ')}\n`;
    })
    .join('');
}

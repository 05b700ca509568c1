import { stringify } from 'yaml';
import { readConfigWithoutSlack } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import type { TeamSettingsStore } from '../users/team-settings-store.ts';
import { exits, explainSettings, readArguments, wrongUsage, type Io } from './command.ts';
import { sentenceFor } from './operator-error.ts';
import { readSettingsFile } from './read-settings-file.ts';
import { findTeam } from './team.ts';

const usage = `addcontact settings export [--team T012ABCDEF]            prints a team's settings as YAML, without secrets
addcontact settings import FILE [--team T012ABCDEF]       replaces them by those of a file

  --team   the workspace; default: the one SLACK_BOT_TOKEN is of

What a file leaves out is as nobody decided it. A file with faults changes nothing and lists all of them. The app may be
running: it goes by the new settings within seconds. docs/settings.md explains each setting.

Exit status: 0 done, 1 it could not be done, 2 wrong usage.
`;

const options = { team: { type: 'string' } } as const;

/** Prints a team's settings as YAML, or replaces them with a file's. */
export async function runSettings(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'settings', usage, options, takesFiles: true }, io);
  if (typeof read === 'number') return read;
  const [act, file, ...others] = read.positionals;
  const isExport = act === 'export' && file === undefined;
  if (!isExport && (act !== 'import' || file === undefined || others.length > 0))
    return wrongUsage('settings', 'say export, or import and one file.', io);
  const reading = readConfigWithoutSlack({ IMPORT_API_TOKEN: 'unused', ...env });
  if (!reading.ok) return explainSettings(`${act} settings`, reading.faults, io);
  const team = await findTeam(read.values.team, env);
  if (!team.ok) return refuse(team.message, io);
  try {
    const store = await openOutbox(reading.config, { now: Date.now, log: createLog('silent') });
    try {
      if (file === undefined) return await exportSettings(store.teamSettings, team.teamId, io);
      const inboxes = reading.config.destinations.map(({ name }) => name);
      return await importSettings(store.teamSettings, { teamId: team.teamId, file, inboxes }, io);
    } finally {
      await store.close();
    }
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    return refuse(`nothing was changed: ${sentence}`, io);
  }
}

async function exportSettings(store: TeamSettingsStore, teamId: string, { stdout }: Io): Promise<number> {
  stdout.write(stringify((await store.readStored(teamId)).settings));
  return exits.done;
}

type Import = {
  readonly teamId: string;
  readonly file: string;
  /** The configured inboxes. Empty when each workspace has its own. */
  readonly inboxes: readonly string[];
};

async function importSettings(
  store: TeamSettingsStore,
  { teamId, file, inboxes }: Import,
  io: Io,
): Promise<number> {
  const before = await store.readStored(teamId);
  const reading = readSettingsFile(file, inboxes);
  if (!reading.ok) {
    io.stderr.write(`${file} can't be used, and nothing was changed:\n`);
    for (const fault of reading.faults) io.stderr.write(`  • ${fault}\n`);
    return exits.failed;
  }
  const saving = await store.save({ teamId, by: 'cli', basedOn: before.version }, reading.settings);
  if (saving.kind === 'outdated')
    return refuse('somebody changed these settings just now, so nothing was changed. Try again.', io);
  const isNew = saving.version !== before.version;
  io.stdout.write(isNew ? `The settings of ${teamId} are those of ${file}.\n` : 'Nothing is different.\n');
  return exits.done;
}

function refuse(message: string, { stderr }: Io): number {
  stderr.write(`addcontact settings: ${message}\n`);
  return exits.failed;
}

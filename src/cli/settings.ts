import { parseDocument, stringify } from 'yaml';
import { readConfigWithoutSlack } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import { readTeamSettings, type SettingsFault } from '../users/read-team-settings.ts';
import type { TeamSettings } from '../users/team-settings.ts';
import type { TeamSettingsStore } from '../users/team-settings-store.ts';
import { exits, explainSettings, readArguments, wrongUsage, type Io } from './command.ts';
import { sentenceFor } from './operator-error.ts';
import { readFile } from './read-file.ts';
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
  const reading = readYaml(file);
  const faults = reading.ok ? findUnknownInboxes(reading.settings, inboxes) : reading.faults;
  if (!reading.ok || faults.length > 0) {
    io.stderr.write(`${file} can't be used, and nothing was changed:\n`);
    for (const fault of faults) io.stderr.write(`  • ${fault}\n`);
    return exits.failed;
  }
  const saving = await store.save({ teamId, by: 'cli', basedOn: before.version }, reading.settings);
  if (saving.kind === 'outdated')
    return refuse('somebody changed these settings just now, so nothing was changed. Try again.', io);
  const isNew = saving.version !== before.version;
  io.stdout.write(isNew ? `The settings of ${teamId} are those of ${file}.\n` : 'Nothing is different.\n');
  return exits.done;
}

type SettingsResult =
  | { readonly ok: true; readonly settings: TeamSettings }
  | { readonly ok: false; readonly faults: readonly string[] };

function readYaml(file: string): SettingsResult {
  const bytes = readFile(file);
  if (!bytes.ok) return { ok: false, faults: [bytes.message] };
  const document = parseDocument(new TextDecoder().decode(bytes.bytes), { prettyErrors: false });
  if (document.errors.length > 0) return { ok: false, faults: document.errors.map(explainYaml) };
  try {
    const reading = readTeamSettings(document.toJS({ maxAliasCount: 20 }));
    return reading.ok ? reading : { ok: false, faults: reading.faults.map(explainFault) };
  } catch {
    return { ok: false, faults: ['this is no YAML that settings are written in.'] };
  }
}

function explainFault({ code, place, value }: SettingsFault): string {
  const where = place.map((step) => (typeof step === 'number' ? `number ${step + 1}` : step)).join(', ');
  const what = code === 'shape' || code === 'key-form' ? value : sentences[code](value);
  return where === '' ? what : `${where}: ${what}`;
}

const sentences: Readonly<
  Record<Exclude<SettingsFault['code'], 'shape' | 'key-form'>, (value: string) => string>
> = {
  'key-twice': () => 'another field has this key. Give each its own.',
  'key-taken': () => 'addcontact uses this key itself. Choose another one.',
  'label-twice': () => 'another field has this label. Give each its own.',
  'options-missing': () => 'list the options to choose from.',
  'options-needless': () => 'only select and multi-select have options.',
  'options-twice': () => 'two options are the same.',
  'option-separator': () => 'an option of a multi-select can’t contain a comma, semicolon or bar.',
  'default-invalid': (value) => `“${value}” isn’t a value of this field.`,
  'tags-missing': () => 'list the tags to choose from.',
  'tag-strange': (value) => `the tag “${value}” isn’t in the list of tags.`,
  'field-unknown': (value) => `there is no field “${value}”.`,
  'value-invalid': (value) => `“${value}” isn’t a value of this field.`,
};

/** The parser's own sentence would quote the file. */
function explainYaml({ code }: { readonly code: string }): string {
  return `this is no YAML (${code.toLowerCase().replace(/_/g, ' ')}).`;
}

function findUnknownInboxes({ channels }: TeamSettings, inboxes: readonly string[]): readonly string[] {
  if (inboxes.length === 0) return [];
  return Object.entries(channels).flatMap(([id, { inbox }]) =>
    inbox === null || inboxes.includes(inbox)
      ? []
      : [`channels, ${id}, inbox: there is no inbox “${inbox}”. Use one of ${inboxes.join(', ')}.`],
  );
}

function refuse(message: string, { stderr }: Io): number {
  stderr.write(`addcontact settings: ${message}\n`);
  return exits.failed;
}

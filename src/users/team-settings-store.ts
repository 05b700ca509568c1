import { StoreUnavailableError } from '../delivery/delivery.ts';
import { listAudit, noteAudit } from '../store/audit.ts';
import type { FieldEncryption } from '../store/field-encryption.ts';
import type { Database } from '../store/schema.ts';
import { createKeptAnswers } from '../timing/kept-answers.ts';
import { readTeamSettings } from './read-team-settings.ts';
import {
  blankSettings,
  changedSections,
  settingsSections,
  type SettingsSection,
  type TeamSettings,
} from './team-settings.ts';

/** Settings with their version, which grows by one with each change. 0 before the first. */
export type VersionedSettings = { readonly settings: TeamSettings; readonly version: number };

/** Who changed which parts of a workspace's settings, and when (epoch milliseconds). Holds no values. */
export type SettingsChange = {
  readonly teamId: string;
  /** A Slack user id, or `cli`. */
  readonly by: string;
  readonly sections: readonly SettingsSection[];
  readonly at: number;
};

/** The result of a change. `outdated` comes with what somebody else saved meanwhile. */
type SettingsSaving =
  | { readonly kind: 'saved'; readonly version: number }
  | ({ readonly kind: 'outdated' } & VersionedSettings);

export type TeamSettingsStore = {
  /** The current settings, from memory. A change made elsewhere shows within seconds. Never throws. */
  readonly read: (teamId: string) => Promise<TeamSettings>;
  /**
   * The same, but null when never known, so that a store outage doesn't allow what
   * the settings forbid. Never throws.
   */
  readonly readKnown: (teamId: string) => Promise<TeamSettings | null>;
  /** The stored settings. Throws StoreUnavailableError. */
  readonly readStored: (teamId: string) => Promise<VersionedSettings>;
  /** The workspaces whose admins decided something. Throws StoreUnavailableError. */
  readonly listTeams: () => Promise<readonly string[]>;
  /** Saves settings edited from version `basedOn`, and notes the change. Throws StoreUnavailableError. */
  readonly save: (
    change: { readonly teamId: string; readonly by: string; readonly basedOn: number },
    settings: TeamSettings,
  ) => Promise<SettingsSaving>;
  /** Lists changes, newest first, of one workspace or (null) of all. Throws StoreUnavailableError. */
  readonly changes: (teamId: string | null, most: number) => Promise<readonly SettingsChange[]>;
};

type Options = {
  readonly db: Database;
  /** Labels, tags and rules are a team's own words, so they are sealed. */
  readonly encryption: FieldEncryption;
  readonly now: () => number;
  /** Receives the error when settings can't be read. */
  readonly onFault: (error: unknown) => void;
};

const changeKind = 'settings-changed';

/** Creates the workspaces' settings over the store, with a short-lived cache. */
export function createTeamSettingsStore(options: Options): TeamSettingsStore {
  const { db, now, onFault } = options;
  const kept = createKeptAnswers({
    ask: async (teamId: string) => (await find(options, db, teamId)).settings,
    onFault,
    now,
    patienceMs: 1_000,
    freshMs: 5_000,
    staleMs: 24 * 3_600_000,
  });
  async function readKnown(teamId: string): Promise<TeamSettings | null> {
    const answer = await kept.read(teamId);
    return answer.known ? answer.value : null;
  }

  return {
    read: async (teamId) => (await readKnown(teamId)) ?? blankSettings,
    readKnown,
    readStored: (teamId) => orUnavailable(find(options, db, teamId)),
    listTeams: () =>
      orUnavailable(
        db
          .selectFrom('team_settings')
          .select('team_id')
          .orderBy('team_id')
          .execute()
          .then((rows) => rows.map((row) => row.team_id)),
      ),
    async save(change, settings) {
      const saving = await orUnavailable(
        db.transaction().execute(async (trx) => write(options, trx, change, settings)),
      );
      kept.put(change.teamId, saving.kind === 'saved' ? settings : saving.settings);
      return saving;
    },
    changes: (teamId, most) =>
      orUnavailable(
        listAudit(db, { teamId, kind: changeKind, most }).then((entries) =>
          entries.map(({ userId, about, ...entry }) => ({
            teamId: entry.teamId,
            by: userId,
            sections: settingsSections.filter((one) => (about ?? '').split(' ').includes(one)),
            at: entry.at,
          })),
        ),
      ),
  };
}

async function find({ encryption }: Options, db: Database, teamId: string): Promise<VersionedSettings> {
  const row = await db
    .selectFrom('team_settings')
    .select(['version', 'settings'])
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  if (!row) return { settings: blankSettings, version: 0 };
  const read = readTeamSettings(JSON.parse(encryption.open(row.settings, placeOf(teamId))));
  if (!read.ok) throw new Error('the stored settings of a workspace are not those of this version');
  return { settings: read.settings, version: row.version };
}

/** The version is part of the condition: of two changes to the same version, the second changes nothing. */
async function write(
  options: Options,
  trx: Database,
  { teamId, by, basedOn }: { readonly teamId: string; readonly by: string; readonly basedOn: number },
  settings: TeamSettings,
): Promise<SettingsSaving> {
  const before = await find(options, trx, teamId);
  if (before.version !== basedOn) return { kind: 'outdated', ...before };
  const sections = changedSections(before.settings, settings);
  if (sections.length === 0) return { kind: 'saved', version: basedOn };
  const version = basedOn + 1;
  const sealed = options.encryption.seal(JSON.stringify(settings), placeOf(teamId));
  const changed =
    basedOn === 0
      ? await trx
          .insertInto('team_settings')
          .values({ team_id: teamId, version, settings: sealed })
          .onConflict((conflict) => conflict.column('team_id').doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
      : await trx
          .updateTable('team_settings')
          .set({ version, settings: sealed })
          .where('team_id', '=', teamId)
          .where('version', '=', basedOn)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows);
  if (!changed) return { kind: 'outdated', ...(await find(options, trx, teamId)) };
  await noteAudit(trx, { teamId, userId: by, kind: changeKind, about: sections.join(' ') }, options.now());
  return { kind: 'saved', version };
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw new StoreUnavailableError('The settings can’t be read or stored.', { cause });
  });
}

function placeOf(teamId: string): string {
  return `team_settings:settings:${teamId}`;
}

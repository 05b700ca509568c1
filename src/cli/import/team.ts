import type { Config } from '../../config.ts';
import type { Environment } from '../../config-destinations.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { noRules, type ContactRules } from '../../contact/rules.ts';
import { createLog } from '../../log.ts';
import { openOutbox, type OpenOutbox } from '../../open-outbox.ts';
import { hasStore } from '../../store/sqlite/store-folder.ts';
import { codeOf, explainStoreFault } from '../../store/store-faults.ts';
import { teamRules } from '../../users/team-rules.ts';
import { findTeam } from '../team.ts';

/** What the workspace of an import decided. */
export type ImportRules = {
  readonly rules: ContactRules;
  readonly country: CountryCode | null;
  readonly tags: readonly string[];
  /** Says whose settings hold, or null when the store has none. */
  readonly remark: string | null;
};

/** `unclear`: the call has to name the workspace. `unread`: nothing may be sent. */
type TeamReading =
  | ({ readonly kind: 'read' } & ImportRules)
  | { readonly kind: 'unclear'; readonly message: string }
  | { readonly kind: 'unread'; readonly message: string };

type Call = {
  /** The value of `--team`. */
  readonly named: string | undefined;
  readonly config: Config;
  readonly env: Environment;
  readonly now: () => number;
};

const nothingDecided: TeamReading = { kind: 'read', rules: noRules, country: null, tags: [], remark: null };

/**
 * Reads the rules of the workspace an import is for, of no channel. Doesn't create a store. Throws what opening
 * the store throws.
 */
export async function readTeam(call: Call): Promise<TeamReading> {
  const { named, config, env, now } = call;
  const asked = named === undefined ? null : await findTeam(named, env);
  if (asked?.ok === false) return { kind: 'unclear', message: asked.message };
  if (!config.databaseUrl && !hasStore(config.dataDir)) return nothingDecided;
  const store = await openOutbox(config, { now, log: createLog('silent') });
  try {
    const team = asked ?? (await onlyTeam(store, env));
    if (team === null) return nothingDecided;
    if (!team.ok) return { kind: 'unclear', message: `the store knows several workspaces. ${team.message}` };
    return { kind: 'read', ...(await readDecided(store, team.teamId, now)) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'StoreUnavailableError') throw error;
    return { kind: 'unread', message: explainUnread(codeOf(error)) };
  } finally {
    await store.close();
  }
}

/** The only workspace the store knows, else the one of SLACK_BOT_TOKEN. Null while none decided anything. */
async function onlyTeam({ teamSettings, installations }: OpenOutbox, env: Environment) {
  const deciding = await teamSettings.listTeams();
  const [first] = deciding;
  if (first === undefined) return null;
  const installed = (await installations.list()).filter(({ goneAt }) => goneAt === null);
  const known = new Set([...deciding, ...installed.map(({ id }) => id)]);
  return known.size === 1 ? { ok: true as const, teamId: first } : findTeam(undefined, env);
}

/** `cli` confirms the consent that a file holds, as it does in the history of the settings. */
async function readDecided(
  { teamSettings }: OpenOutbox,
  teamId: string,
  now: () => number,
): Promise<ImportRules> {
  const { settings, version } = await teamSettings.readStored(teamId);
  const remark =
    version === 0
      ? `Workspace ${teamId} has no settings here.`
      : `The settings of workspace ${teamId} apply.`;
  const { rules, presets } = teamRules(settings, { channelId: null, by: 'cli', at: now() });
  return { rules, country: settings.country, tags: presets.tags, remark };
}

function explainUnread(code: string): string {
  const advice =
    explainStoreFault(code) ?? 'Check DATA_DIR or DATABASE_URL, and that this is the app’s version.';
  return `the team’s settings can’t be read${code === '' ? '' : ` (${code})`}, so nothing is sent. ${advice}`;
}

import type { types } from '@slack/bolt';
import type { Log } from '../../../log.ts';
import type { TeamSettingsStore } from '../../../users/team-settings-store.ts';
import type { IsAdmin, NamedAdminsOf } from '../../api/ask-admin.ts';
import type { HomeOwner } from '../home.ts';
import { buildTeamSettings, buildWhoDecides } from './overview.ts';
import { readShown, type ShownNeeds } from './shown.ts';

export type TeamBlocksOptions = ShownNeeds & {
  readonly teamSettings: Pick<TeamSettingsStore, 'readStored' | 'changes'>;
  readonly seesSettings: IsAdmin;
  readonly namedAdminsOf: NamedAdminsOf;
  readonly log: Log;
};

const changesShown = 5;

/** The workspace's settings on the Home. Empty while the store is unavailable. */
export function createTeamBlocks(
  options: TeamBlocksOptions,
): (owner: HomeOwner) => Promise<readonly types.KnownBlock[]> {
  const { teamSettings, namedAdminsOf } = options;
  return async (owner) => {
    const { teamId } = owner;
    try {
      const [stored, sight] = await Promise.all([
        teamSettings.readStored(teamId),
        options.seesSettings(owner),
      ]);
      if (sight !== 'admin') return buildWhoDecides(await namedAdminsOf(teamId));
      const shown = await readShown(options, teamId, { screen: { part: 'general' }, stored });
      return buildTeamSettings(shown, await teamSettings.changes(teamId, changesShown));
    } catch (error) {
      options.log.warn({ err: error }, 'settings not shown');
      return [];
    }
  };
}

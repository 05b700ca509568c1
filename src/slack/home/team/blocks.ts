import type { types } from '@slack/bolt';
import type { Log } from '../../../log.ts';
import type { InboxesOf } from '../../../inboxes/inboxes.ts';
import type { LockedAccess } from '../../../users/access-rules.ts';
import type { TeamSettingsStore } from '../../../users/team-settings-store.ts';
import type { IsAdmin, NamedAdminsOf } from '../../api/ask-admin.ts';
import type { HomeOwner } from '../home.ts';
import type { TeamDefaults } from './parts.ts';
import { buildTeamSettings, buildWhoDecides } from './overview.ts';

export type TeamBlocksOptions = {
  readonly teamSettings: Pick<TeamSettingsStore, 'readStored' | 'changes'>;
  readonly seesSettings: IsAdmin;
  readonly inboxesOf: InboxesOf;
  readonly lockedAccess: LockedAccess;
  readonly teamDefaults: TeamDefaults;
  readonly namedAdminsOf: NamedAdminsOf;
  readonly log: Log;
};

const changesShown = 5;

/** The workspace's settings on the Home. Empty while the store is unavailable. */
export function createTeamBlocks(
  options: TeamBlocksOptions,
): (owner: HomeOwner) => Promise<readonly types.KnownBlock[]> {
  const { teamSettings, inboxesOf, lockedAccess, teamDefaults, namedAdminsOf } = options;
  return async (owner) => {
    const { teamId } = owner;
    try {
      const [{ settings, version }, sight] = await Promise.all([
        teamSettings.readStored(teamId),
        options.seesSettings(owner),
      ]);
      if (sight !== 'admin') return buildWhoDecides(await namedAdminsOf(teamId));
      const shown = {
        settings,
        version,
        inboxes: inboxesOf(teamId),
        locked: lockedAccess,
        defaults: teamDefaults,
      };
      return buildTeamSettings(shown, await teamSettings.changes(teamId, changesShown));
    } catch (error) {
      options.log.warn({ err: error }, 'settings not shown');
      return [];
    }
  };
}

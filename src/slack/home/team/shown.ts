import type { InboxesOf } from '../../../inboxes/inboxes.ts';
import type { LockedAccess } from '../../../users/access-rules.ts';
import type { VersionedSettings } from '../../../users/team-settings-store.ts';
import type { UserGroups } from '../../api/user-groups.ts';
import type { ShownTeam, TeamDefaults, TeamScreen } from './parts.ts';

export type ShownNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly lockedAccess: LockedAccess;
  readonly teamDefaults: TeamDefaults;
  readonly userGroups: Pick<UserGroups, 'list'>;
};

/** What a screen shows of these settings. Slack is asked for user groups where the screen offers them. */
export async function readShown(
  { inboxesOf, lockedAccess: locked, teamDefaults: defaults, userGroups }: ShownNeeds,
  teamId: string,
  { screen, stored }: { readonly screen: TeamScreen; readonly stored: VersionedSettings },
): Promise<ShownTeam> {
  const { settings, version } = stored;
  const offersGroups = screen.part === 'access' && !locked.people;
  const groups = offersGroups ? await userGroups.list(teamId) : ({ kind: 'unknown' } as const);
  return { settings, version, inboxes: inboxesOf(teamId), locked, defaults, groups };
}

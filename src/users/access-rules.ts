import type { AccessRules } from './permissions.ts';
import type { TeamSettings } from './team-settings.ts';

/** Which of a team's rules are set by the environment, so that its admins can't change them. */
export type LockedAccess = {
  /** ALLOWED_USERS or ALLOWED_USER_GROUPS is set. */
  readonly people: boolean;
  /** ALLOWED_CHANNELS is set. */
  readonly channels: boolean;
};

/** What the environment locks. People and groups are locked together, since either admits. */
export function lockedAccess({ users, userGroups, channels }: AccessRules): LockedAccess {
  return { people: users.length > 0 || userGroups.length > 0, channels: channels.length > 0 };
}

/** Who may add in a workspace: the environment's rules, or the admins' where the environment sets none. */
export function accessRules(configured: AccessRules, team: TeamSettings['access']): AccessRules {
  const locked = lockedAccess(configured);
  return {
    users: locked.people ? configured.users : team.users,
    userGroups: locked.people ? configured.userGroups : team.groups,
    channels: locked.channels ? configured.channels : team.channels,
    guests: configured.guests,
  };
}

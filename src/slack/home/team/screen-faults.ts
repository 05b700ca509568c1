import { readAttributes } from '../../../contact/attributes.ts';
import type { SettingsFault } from '../../../users/read-team-settings.ts';
import type { TeamSettings } from '../../../users/team-settings.ts';
import type { UserGroups } from '../../api/user-groups.ts';
import { cutText } from '../../payload/text.ts';
import type { Who } from '../../payload/who.ts';
import { describeProblem } from '../../wording/describe.ts';
import { words } from '../../wording/words.ts';
import { chosenGroups } from './apply.ts';
import type { TeamInputs, TeamScreen } from './parts.ts';

/** A sentence and its input. If that input is not on screen, the first one shows it. */
type ScreenFault = { readonly name: string; readonly sentence: string };

type Submitted = {
  readonly screen: TeamScreen;
  readonly settings: TeamSettings;
  readonly inputs: TeamInputs;
  readonly who: Who;
};

/** Faults that only a screen can have. */
export async function findScreenFaults(
  userGroups: Pick<UserGroups, 'hasMember'>,
  { screen, settings, inputs, who }: Submitted,
): Promise<readonly ScreenFault[]> {
  const { team } = words();
  if (screen.part === 'access') return findAccessFaults(userGroups, inputs, who);
  if (screen.part !== 'channel') return [];
  const channel = inputs.chosen('channel') ?? '';
  const isTwice = screen.key === null && Object.hasOwn(settings.channels, channel);
  return [
    ...(isTwice ? [{ name: 'channel', sentence: team.channelTwice }] : []),
    ...readAttributes(inputs.text('fields')).problems.map((problem) => ({
      name: 'fields',
      sentence: describeProblem(problem),
    })),
  ];
}

/** Nobody shuts themselves out, and a group that can't be one is said. */
async function findAccessFaults(
  userGroups: Pick<UserGroups, 'hasMember'>,
  inputs: TeamInputs,
  who: Who,
): Promise<readonly ScreenFault[]> {
  const { team } = words();
  const [users, groups] = [inputs.ids('users'), chosenGroups(inputs)];
  const noGroup = groups.find((id) => !/^S[A-Z0-9]+$/.test(id));
  if (noGroup !== undefined) return [{ name: 'groups', sentence: team.noGroup(cutText(noGroup, 40)) }];
  const isEveryone = users.length === 0 && groups.length === 0;
  if (isEveryone || users.includes(who.userId)) return [];
  const isIn = await userGroups.hasMember(who, groups);
  return isIn ? [] : [{ name: 'users', sentence: team.addYourself }];
}

/** Puts a fault of the settings at the innermost input on screen that it concerns. */
export function toScreenFault(fault: SettingsFault, names: readonly string[]): ScreenFault {
  const { place, code, value } = fault;
  const name = place.findLast((step) => typeof step === 'string' && names.includes(step));
  return { name: String(name ?? ''), sentence: words().team.faults[code](value) };
}

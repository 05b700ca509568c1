import { readAttributes } from '../../../contact/attributes.ts';
import type { SettingsFault } from '../../../users/read-team-settings.ts';
import type { TeamSettings } from '../../../users/team-settings.ts';
import type { Who } from '../../payload/who.ts';
import { describeProblem } from '../../wording/describe.ts';
import { words } from '../../wording/words.ts';
import type { TeamInputs, TeamScreen } from './parts.ts';

/** A sentence and its input. If that input is not on screen, the first one shows it. */
type ScreenFault = { readonly name: string; readonly sentence: string };

/** Faults that only a screen can have. */
export function findScreenFaults(
  screen: TeamScreen,
  settings: TeamSettings,
  inputs: TeamInputs,
  { userId }: Who,
): readonly ScreenFault[] {
  const { team } = words();
  if (screen.part === 'access') {
    const [users, groups] = [inputs.ids('users'), inputs.lines('groups')];
    const isOut = users.length > 0 && groups.length === 0 && !users.includes(userId);
    return isOut ? [{ name: 'users', sentence: team.addYourself }] : [];
  }
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

/** Puts a fault of the settings at the innermost input on screen that it concerns. */
export function toScreenFault(fault: SettingsFault, names: readonly string[]): ScreenFault {
  const { place, code, value } = fault;
  const name = place.findLast((step) => typeof step === 'string' && names.includes(step));
  return { name: String(name ?? ''), sentence: words().team.faults[code](value) };
}

import type { types } from '@slack/bolt';
import type { SettingsChange } from '../../../users/team-settings-store.ts';
import { teamActions } from '../../payload/ids.ts';
import { context, limits, mrkdwn, plainText } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';
import { button } from '../entry.ts';
import { describeChange, describePart } from './describe.ts';
import { teamParts, type ShownTeam } from './parts.ts';

/** The part of the Home where admins decide how their workspace adds contacts, with the latest changes. */
export function buildTeamSettings(
  shown: ShownTeam,
  changes: readonly SettingsChange[],
): readonly types.KnownBlock[] {
  const { team, answers } = words();
  return [
    { type: 'header', text: plainText(team.heading, limits.headerText) },
    ...teamParts.map((part): types.SectionBlock => ({
      type: 'section',
      text: mrkdwn(team.line(team.parts[part], describePart(part, shown))),
      accessory: button(`${teamActions.open}_${part}`, answers.edit, part),
    })),
    ...(changes.length === 0 ? [] : [context(changes.map(describeChange).join('\n'))]),
  ];
}

/** What everyone else sees: who can change the settings. */
export function buildWhoDecides(admins: readonly string[]): readonly types.KnownBlock[] {
  const { team } = words();
  const people = admins.slice(0, 20).map((id) => `<@${id}>`);
  return [
    context([team.admins, ...(people.length > 0 ? [team.alsoAdmins(people.join(', '))] : [])].join(' ')),
  ];
}

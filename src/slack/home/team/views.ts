import type { types } from '@slack/bolt';
import { ownNames, spokenLanguages } from '../../../languages/spoken.ts';
import { blankSettings } from '../../../users/team-settings.ts';
import { inputAction, views } from '../../payload/ids.ts';
import { limits, note, plainText } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';
import { entriesOf } from './choices.ts';
import { countryElement } from '../../form/inputs.ts';
import { buildChannel, buildField } from './entry-views.ts';
import { groupsInput } from './group-input.ts';
import { choiceInput, input, linesInput, peopleInput, textInput } from './inputs.ts';
import { buildList } from './list-view.ts';
import { writeMemory, type ShownTeam, type TeamScreen } from './parts.ts';

/** One screen of the settings, with `remark` on top. Null when its field or channel no longer exists. */
export function buildTeamView(
  screen: TeamScreen,
  shown: ShownTeam,
  remark: string | null = null,
): types.ModalView | null {
  const { part } = screen;
  const { team, form, inboxes } = words();
  if (part === 'fields' || part === 'channels') return buildList(part, shown, remark);
  const blocks = part === 'field' || part === 'channel' ? buildEntry(screen, shown) : buildPart(part, shown);
  if (blocks === null) return null;
  const title =
    part === 'field' ? team.parts.fields : part === 'channel' ? team.parts.channels : team.parts[part];
  return {
    type: 'modal',
    callback_id: views.team,
    private_metadata: writeMemory({ screen, version: shown.version }),
    title: plainText(title, limits.viewTitle),
    submit: plainText(form.save, limits.viewTitle),
    close: plainText(inboxes.cancel, limits.viewTitle),
    blocks: [...(remark === null ? [] : [note('remark', `:warning: ${remark}`)]), ...blocks],
  };
}

function buildEntry(screen: TeamScreen, shown: ShownTeam): types.KnownBlock[] | null {
  if (screen.part === 'field') return buildField(screen.key, shown);
  return screen.part === 'channel' ? buildChannel(screen.key, shown) : null;
}

function buildPart(part: 'general' | 'tags' | 'consent' | 'access', shown: ShownTeam): types.KnownBlock[] {
  switch (part) {
    case 'general':
      return buildGeneral(shown);
    case 'tags':
      return buildTags(shown);
    case 'consent':
      return buildConsent(shown);
    case 'access':
      return buildAccess(shown);
  }
}

function buildGeneral({ settings, version }: ShownTeam): types.KnownBlock[] {
  const { team, form } = words();
  const languages = spokenLanguages.map((one) => [one, ownNames[one]] as const);
  return [
    input('language', version, choiceInput(languages, settings.language), { label: team.labels.language }),
    input('country', version, countryElement(settings.country), { label: form.labels.country }),
    input('email', version, choiceInput(entriesOf(team.email), settings.email), {
      label: form.labels.email,
      optional: false,
    }),
    input('attributes', version, choiceInput(entriesOf(team.attributes), settings.attributes), {
      label: form.labels.attributes,
      optional: false,
    }),
  ];
}

function buildTags({ settings: { tags }, version }: ShownTeam): types.KnownBlock[] {
  const { labels, hints, tagModes } = words().team;
  const hint = hints.lines;
  return [
    input('mode', version, choiceInput(entriesOf(tagModes), tags.mode), {
      label: labels.mode,
      optional: false,
    }),
    input('list', version, linesInput(tags.list), { label: labels.list, hint }),
    input('default', version, linesInput(tags.default), { label: labels.default, hint }),
  ];
}

function buildConsent({ settings: { consent }, version }: ShownTeam): types.KnownBlock[] {
  const { labels, consentModes, consentDefault } = words().team;
  const label = consent.label === blankSettings.consent.label ? consentDefault : consent.label;
  return [
    input('mode', version, choiceInput(entriesOf(consentModes), consent.mode), {
      label: labels.consent,
      optional: false,
    }),
    input('label', version, textInput(label, longestConsent), {
      label: labels.consentLabel,
      optional: false,
    }),
  ];
}

/** The limit of a Slack option. */
const longestConsent = 75;

/** What the environment decides is shown as text, not as an input. */
function buildAccess({ settings: { access }, version, locked, groups }: ShownTeam): types.KnownBlock[] {
  const { labels, hints } = words().team;
  const hint = hints.everyone;
  return [
    ...(locked.people || locked.channels ? [note('locked', hints.locked)] : []),
    ...(locked.people
      ? []
      : [
          input('users', version, peopleInput(access.users), { label: labels.users, hint }),
          ...groupsInput(access.groups, version, groups),
        ]),
    ...(locked.channels
      ? []
      : [input('channels', version, channelsInput(access.channels), { label: labels.channels, hint })]),
    input('admins', version, peopleInput(access.admins), { label: labels.admins }),
  ];
}

function channelsInput(ids: readonly string[]): types.MultiConversationsSelect {
  return {
    type: 'multi_conversations_select',
    action_id: inputAction,
    filter: { include: ['public', 'private'] },
    ...(ids.length > 0 ? { initial_conversations: [...ids] } : {}),
  };
}

import { attributeKey, readAttributes } from '../../../contact/attributes.ts';
import { channelRuleOf, type TeamSettings } from '../../../users/team-settings.ts';
import type { ShownTeam, TeamInputs, TeamScreen } from './parts.ts';

/**
 * The settings with a screen's inputs put in, unchecked. What the screen does not show stays. Null when its
 * field or channel no longer exists.
 */
export function applyScreen(
  screen: TeamScreen,
  { settings, locked }: Pick<ShownTeam, 'settings' | 'locked'>,
  inputs: TeamInputs,
): unknown {
  switch (screen.part) {
    case 'general':
      return {
        ...settings,
        language: inputs.chosen('language'),
        country: inputs.chosen('country'),
        email: inputs.chosen('email') ?? settings.email,
        attributes: inputs.chosen('attributes') ?? settings.attributes,
      };
    case 'tags':
      return {
        ...settings,
        tags: {
          mode: inputs.chosen('mode') ?? settings.tags.mode,
          list: withoutSigns(inputs.lines('list')),
          default: withoutSigns(inputs.lines('default')),
        },
      };
    case 'consent':
      return {
        ...settings,
        consent: { mode: inputs.chosen('mode') ?? settings.consent.mode, label: inputs.text('label') },
      };
    case 'access':
      return { ...settings, access: applyAccess(settings.access, inputs, locked) };
    case 'field':
      return applyField(screen.key, settings, inputs);
    case 'channel':
      return applyChannel(screen.key, settings, inputs);
    case 'fields':
    case 'channels':
      return settings;
  }
}

/** What the environment decides stays, whatever a view holds. */
function applyAccess(
  access: TeamSettings['access'],
  inputs: TeamInputs,
  locked: ShownTeam['locked'],
): TeamSettings['access'] {
  return {
    users: inputs.has('users') && !locked.people ? inputs.ids('users') : access.users,
    groups: inputs.has('groups') && !locked.people ? chosenGroups(inputs) : access.groups,
    channels: inputs.has('channels') && !locked.channels ? inputs.ids('channels') : access.channels,
    admins: inputs.ids('admins'),
  };
}

/** From the menu, or from the lines where Slack listed no groups. */
export function chosenGroups(inputs: TeamInputs): readonly string[] {
  return [...new Set([...inputs.options('groups'), ...inputs.lines('groups')])];
}

function applyField(key: string | null, settings: TeamSettings, inputs: TeamInputs): unknown {
  const { fields } = settings;
  if (key !== null && !fields.some((one) => one.key === key)) return null;
  const label = inputs.text('label');
  const field = {
    key: key ?? (inputs.text('key') || attributeKey(label).slice(0, 40)),
    label,
    type: inputs.chosen('type'),
    options: inputs.lines('options'),
    required: inputs.isTicked('required'),
    default: inputs.text('default') || null,
  };
  const next = key === null ? [...fields, field] : fields.map((one) => (one.key === key ? field : one));
  return { ...settings, fields: next };
}

function applyChannel(id: string | null, settings: TeamSettings, inputs: TeamInputs): unknown {
  const before = channelRuleOf(settings, id);
  if (id !== null && !before) return null;
  const values = readAttributes(inputs.text('fields')).attributes;
  const byName = new Map(
    settings.fields.flatMap(({ key, label }) => [[key, key] as const, [attributeKey(label), key] as const]),
  );
  const rule = {
    country: inputs.chosen('country'),
    tags: withoutSigns(inputs.lines('tags')),
    inbox: inputs.has('inbox') ? inputs.chosen('inbox') : (before?.inbox ?? null),
    fields: inputs.has('fields')
      ? Object.fromEntries(values.map(({ key, value }) => [byName.get(key) ?? key, value]))
      : (before?.fields ?? {}),
  };
  return { ...settings, channels: { ...settings.channels, [id ?? inputs.chosen('channel') ?? '']: rule } };
}

function withoutSigns(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.replace(/^[#＃\s]+/u, '')).filter(Boolean))];
}

/** The settings after moving or removing a list entry. Channel rules forget a removed field. */
export function moveEntry(
  settings: TeamSettings,
  act: 'up' | 'down' | 'remove',
  { kind, key }: { readonly kind: 'field' | 'channel'; readonly key: string },
): TeamSettings {
  if (kind === 'channel') {
    const channels = Object.entries(settings.channels).filter(([id]) => id !== key);
    return act === 'remove' ? { ...settings, channels: Object.fromEntries(channels) } : settings;
  }
  const place = settings.fields.findIndex((one) => one.key === key);
  if (place < 0) return settings;
  const fields = [...settings.fields];
  const [field] = fields.splice(place, 1);
  if (act === 'remove' || !field) return { ...settings, fields, channels: withoutField(settings, key) };
  fields.splice(Math.max(0, place + (act === 'up' ? -1 : 1)), 0, field);
  return { ...settings, fields };
}

function withoutField({ channels }: TeamSettings, key: string): TeamSettings['channels'] {
  return Object.fromEntries(
    Object.entries(channels).map(([id, rule]) => {
      const kept = Object.entries(rule.fields).filter(([one]) => one !== key);
      return [id, { ...rule, fields: Object.fromEntries(kept) }];
    }),
  );
}

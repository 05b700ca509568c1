import type { TeamField } from '../contact/fields.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import type { SpokenLanguage } from '../languages/spoken.ts';

/** A channel's rules for what is added in it. */
type ChannelRule = {
  readonly country: CountryCode | null;
  readonly tags: readonly string[];
  /** The name of an inbox, or null. */
  readonly inbox: string | null;
  /** Values of fields by key, as they are sent. */
  readonly fields: Readonly<Record<string, string>>;
};

/** What a workspace's admins decided. Null and empty mean not decided. */
export type TeamSettings = {
  readonly language: SpokenLanguage | null;
  readonly country: CountryCode | null;
  readonly email: 'optional' | 'required' | 'hidden';
  /** Whether the box for `key=value` is shown. */
  readonly attributes: 'free' | 'hidden';
  readonly tags: {
    readonly mode: 'free' | 'list' | 'hidden';
    readonly list: readonly string[];
    readonly default: readonly string[];
  };
  readonly consent: { readonly mode: 'off' | 'ask' | 'require'; readonly label: string };
  /** In the order of the form. */
  readonly fields: readonly TeamField[];
  /** By channel id. */
  readonly channels: Readonly<Record<string, ChannelRule>>;
  /** Who may add (an empty list: everyone, everywhere), and who are admins besides those of Slack. */
  readonly access: {
    readonly users: readonly string[];
    readonly groups: readonly string[];
    readonly channels: readonly string[];
    readonly admins: readonly string[];
  };
};

/** A channel's rule, or null when there is none. Ids come from outside. */
export function channelRuleOf({ channels }: TeamSettings, id: string | null): ChannelRule | null {
  return id !== null && Object.hasOwn(channels, id) ? (channels[id] ?? null) : null;
}

/** The settings of a workspace whose admins decided nothing. */
export const blankSettings: TeamSettings = {
  language: null,
  country: null,
  email: 'optional',
  attributes: 'free',
  tags: { mode: 'free', list: [], default: [] },
  consent: { mode: 'off', label: 'Agreed to be messaged on WhatsApp' },
  fields: [],
  channels: {},
  access: { users: [], groups: [], channels: [], admins: [] },
};

/** The parts of the settings, as their changes are named. */
export const settingsSections = [
  'language',
  'country',
  'email',
  'attributes',
  'tags',
  'consent',
  'fields',
  'channels',
  'access',
] as const;

export type SettingsSection = (typeof settingsSections)[number];

/** The parts in which two settings differ. */
export function changedSections(before: TeamSettings, after: TeamSettings): readonly SettingsSection[] {
  return settingsSections.filter((one) => JSON.stringify(before[one]) !== JSON.stringify(after[one]));
}

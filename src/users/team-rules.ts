import type { CountryCode } from '../contact/phone/phone.ts';
import { noRules, type ContactRules } from '../contact/rules.ts';
import { blankSettings, channelRuleOf, type TeamSettings } from './team-settings.ts';

/** What a team and the channel decide before anyone types. */
type Presets = {
  readonly country: CountryCode | null;
  readonly tags: readonly string[];
  /** The name of an inbox, or null. */
  readonly inbox: string | null;
};

/** A team's decisions for one person's action. */
export type TeamRules = {
  readonly rules: ContactRules;
  readonly presets: Presets;
  /** Whether the box for `key=value` is shown. */
  readonly attributes: TeamSettings['attributes'];
};

/** The rules of a team that decided nothing. */
const noTeamRules: TeamRules = {
  rules: noRules,
  presets: { country: null, tags: [], inbox: null },
  attributes: 'free',
};

/** A team's rules in a channel (null: outside channels). `by` confirms consent, on the day of `at` (epoch milliseconds). */
export function teamRules(
  settings: TeamSettings,
  { channelId, by, at }: { readonly channelId: string | null; readonly by: string; readonly at: number },
): TeamRules {
  if (settings === blankSettings) return noTeamRules;
  const { fields, tags, consent, email, attributes } = settings;
  const channel = channelRuleOf(settings, channelId);
  return {
    rules: {
      email,
      tags,
      consent: { ...consent, by, on: new Date(at).toISOString().slice(0, 10) },
      fields: fields.map((field) => ({ ...field, default: channel?.fields[field.key] ?? field.default })),
    },
    presets: {
      country: channel?.country ?? null,
      tags: [...tags.default, ...(channel?.tags ?? [])],
      inbox: channel?.inbox ?? null,
    },
    attributes,
  };
}

import * as z from 'zod';
import type { CountryCode } from '../../../contact/phone/phone.ts';
import type { SpokenLanguage } from '../../../languages/spoken.ts';
import type { LockedAccess } from '../../../users/access-rules.ts';
import type { TeamSettings } from '../../../users/team-settings.ts';
import type { ListedGroups } from '../../api/user-groups.ts';
import { fieldOf, isObject, textOf } from '../../payload/fields.ts';
import { inputAction, withoutNumber } from '../../payload/ids.ts';

/** The subject of a settings screen: one part, or one field or channel (null for a new one). */
export type TeamScreen =
  | { readonly part: 'general' | 'tags' | 'consent' | 'access' }
  | { readonly part: 'fields' | 'channels' }
  | { readonly part: 'field' | 'channel'; readonly key: string | null };

/** The parts, in the Home's order. */
export const teamParts = ['general', 'fields', 'tags', 'consent', 'channels', 'access'] as const;

/** DEFAULT_COUNTRY and DEFAULT_LANGUAGE, or null. */
export type TeamDefaults = { readonly country: CountryCode | null; readonly language: SpokenLanguage | null };

/** What a screen shows of a workspace. */
export type ShownTeam = {
  readonly settings: TeamSettings;
  readonly version: number;
  readonly inboxes: readonly { readonly name: string; readonly title: string }[];
  readonly locked: LockedAccess;
  /** The user groups to choose from, as far as Slack was asked for them. */
  readonly groups: ListedGroups;
  /** The environment's values, used where admins decided nothing. */
  readonly defaults: TeamDefaults;
};

/** A screen and the version of the settings it shows, as its view carries them. */
export type ScreenMemory = { readonly screen: TeamScreen; readonly version: number };

export function writeMemory({ screen, version }: ScreenMemory): string {
  return JSON.stringify({ ...screen, version });
}

/** Reads it from a view. Returns null when unreadable; then nothing is changed. */
export function readMemory(metadata: string): ScreenMemory | null {
  try {
    const { version, ...screen } = memory.parse(JSON.parse(metadata));
    return { screen, version };
  } catch {
    return null;
  }
}

const version = z.number().int().min(0);
const memory = z.union([
  z.object({ part: z.enum(['general', 'tags', 'consent', 'access', 'fields', 'channels']), version }),
  z.object({ part: z.enum(['field', 'channel']), key: z.string().nullable(), version }),
]);

/** The values of a screen's inputs, by name. */
export type TeamInputs = {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string;
  /** The non-empty lines, trimmed. */
  readonly lines: (name: string) => readonly string[];
  /** Null when nothing is chosen. */
  readonly chosen: (name: string) => string | null;
  readonly ids: (name: string) => readonly string[];
  /** The values of a menu in which several can be chosen. */
  readonly options: (name: string) => readonly string[];
  readonly isTicked: (name: string) => boolean;
};

export function readInputs(view: unknown): TeamInputs {
  const values = fieldOf(fieldOf(view, 'state'), 'values');
  const states = new Map<string, unknown>();
  for (const [id, block] of Object.entries(isObject(values) ? values : {}))
    states.set(withoutNumber(id), fieldOf(block, inputAction));
  const text = (name: string) => textOf(states.get(name), 'value') ?? '';
  const list = (name: string, key: string) => {
    const found = fieldOf(states.get(name), key);
    return Array.isArray(found) ? found : [];
  };
  return {
    has: (name) => states.has(name),
    text: (name) => text(name).trim(),
    lines: (name) =>
      text(name)
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    chosen: (name) =>
      textOf(fieldOf(states.get(name), 'selected_option'), 'value') ??
      textOf(states.get(name), 'selected_conversation') ??
      null,
    ids: (name) =>
      [...list(name, 'selected_users'), ...list(name, 'selected_conversations')].filter(
        (id: unknown) => typeof id === 'string',
      ),
    options: (name) => list(name, 'selected_options').flatMap((one: unknown) => textOf(one, 'value') ?? []),
    isTicked: (name) => list(name, 'selected_options').length > 0,
  };
}

import type { Preferences } from './preferences.ts';
import type { PersonId } from './preferences-table.ts';
import type { TeamSettings } from './team-settings.ts';

type Use = {
  readonly destination: string | null;
  readonly tags: readonly string[];
  /** Where the contact was asked for, or null. */
  readonly channelId: string | null;
};

type Needs = {
  readonly preferences: Pick<Preferences, 'noteUse'>;
  readonly settingsOf: (teamId: string) => Promise<TeamSettings>;
  readonly titleOf: (destination: string) => string | null;
};

/**
 * Remembers the choices for a contact. An inbox decided by a channel applies
 * only there, so it isn't the person's choice.
 */
export function createUseMemory({ preferences, settingsOf, titleOf }: Needs) {
  return async (person: PersonId, { channelId, ...use }: Use): Promise<void> => {
    const { channels } = await settingsOf(person.teamId);
    const inbox = channelId === null ? null : (channels[channelId]?.inbox ?? null);
    const { destination } = use;
    const isRuled =
      inbox !== null && destination !== null && [destination, titleOf(destination)].includes(inbox);
    preferences.noteUse(person, isRuled ? { ...use, destination: null } : use);
  };
}

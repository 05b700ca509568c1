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

/** Remembers what a contact was added with; an inbox that a channel decides is no choice of the person's, and holds there alone. */
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

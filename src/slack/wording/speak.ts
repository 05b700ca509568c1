import type { Languages } from '../../users/language.ts';
import type { PersonId } from '../../users/preferences-table.ts';
import { loadWording } from './load.ts';
import { speaking } from './words.ts';

/** Does work whose sentences, and those of everything it awaits, are in somebody's language. */
export type Speak = {
  readonly to: <Result>(person: PersonId, work: () => Promise<Result>) => Promise<Result>;
  readonly toTeam: <Result>(teamId: string, work: () => Promise<Result>) => Promise<Result>;
};

/** Creates the choice of a catalogue for each piece of work. */
export function createSpeak(languages: Languages): Speak {
  return {
    to: async (person, work) => speaking(await loadWording(await languages.ofPerson(person)), work),
    toTeam: async (teamId, work) => speaking(await loadWording(await languages.ofTeam(teamId)), work),
  };
}

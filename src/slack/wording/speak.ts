import { spokenLanguageOf, type SpokenLanguage } from '../../languages/spoken.ts';
import type { Languages } from '../../users/language.ts';
import type { PersonId } from '../../users/preferences-table.ts';
import { loadWording } from './load.ts';
import { speaking } from './words.ts';

/** Runs work in someone's language, including everything it awaits. */
export type Speak = {
  /** Uses the language known so far, for answers that Slack waits for. */
  readonly to: <Result>(person: PersonId, work: () => Promise<Result>) => Promise<Result>;
  /** Asks Slack for an unknown language first, when no ack is waiting. */
  readonly toOnceAsked: <Result>(person: PersonId, work: () => Promise<Result>) => Promise<Result>;
  /** For a page in a browser, by its `Accept-Language`. */
  readonly toReader: <Result>(accepts: string | undefined, work: () => Promise<Result>) => Promise<Result>;
  readonly toTeam: <Result>(teamId: string, work: () => Promise<Result>) => Promise<Result>;
};

/** Creates what picks the catalogue for each piece of work. */
export function createSpeak(languages: Languages): Speak {
  return {
    to: async (person, work) => speaking(await loadWording(await languages.ofPerson(person)), work),
    toOnceAsked: async (person, work) =>
      speaking(await loadWording(await languages.askOfPerson(person)), work),
    toReader: async (accepts, work) => speaking(await loadWording(readAccepted(accepts)), work),
    toTeam: async (teamId, work) => speaking(await loadWording(await languages.ofTeam(teamId)), work),
  };
}

/** The first spoken language of a browser's list, such as `pt-BR,pt;q=0.9,en;q=0.8`. */
function readAccepted(header = ''): SpokenLanguage {
  const tags = header.slice(0, 200).split(',');
  return tags.reduce<SpokenLanguage | null>((found, tag) => found ?? spokenLanguageOf(tag), null) ?? 'en';
}

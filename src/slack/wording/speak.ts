import { spokenLanguageOf, type SpokenLanguage } from '../../languages/spoken.ts';
import type { Languages } from '../../users/language.ts';
import type { PersonId } from '../../users/preferences-table.ts';
import { loadWording } from './load.ts';
import { speaking } from './words.ts';

/** Does work whose sentences, and those of everything it awaits, are in somebody's language. */
export type Speak = {
  /** As far as it is known: for answers that Slack waits for. */
  readonly to: <Result>(person: PersonId, work: () => Promise<Result>) => Promise<Result>;
  /** After asking Slack where it is not known: for what no ack waits for. */
  readonly toOnceAsked: <Result>(person: PersonId, work: () => Promise<Result>) => Promise<Result>;
  /** Whoever opens a page in a browser, by its `Accept-Language`. */
  readonly toReader: <Result>(accepts: string | undefined, work: () => Promise<Result>) => Promise<Result>;
  readonly toTeam: <Result>(teamId: string, work: () => Promise<Result>) => Promise<Result>;
};

/** Creates the choice of a catalogue for each piece of work. */
export function createSpeak(languages: Languages): Speak {
  return {
    to: async (person, work) => speaking(await loadWording(await languages.ofPerson(person)), work),
    toOnceAsked: async (person, work) =>
      speaking(await loadWording(await languages.askOfPerson(person)), work),
    toReader: async (accepts, work) => speaking(await loadWording(readAccepted(accepts)), work),
    toTeam: async (teamId, work) => speaking(await loadWording(await languages.ofTeam(teamId)), work),
  };
}

/** The first language of a browser that is spoken here; they come as `pt-BR,pt;q=0.9,en;q=0.8`. */
function readAccepted(header = ''): SpokenLanguage {
  const tags = header.slice(0, 200).split(',');
  return tags.reduce<SpokenLanguage | null>((found, tag) => found ?? spokenLanguageOf(tag), null) ?? 'en';
}

import { spokenLanguageOf, type SpokenLanguage } from '../languages/spoken.ts';
import type { Preferences } from './preferences.ts';
import type { PersonId } from './preferences-table.ts';

/** The language in which to write to whom. */
export type Languages = {
  /** The language for a person, as far as known. Never waits for the network. */
  readonly ofPerson: (person: PersonId) => Promise<SpokenLanguage>;
  /** The same, but asks Slack if needed. Not for use before an ack. */
  readonly askOfPerson: (person: PersonId) => Promise<SpokenLanguage>;
  /** The language of messages to a whole channel. */
  readonly ofTeam: (teamId: string) => Promise<SpokenLanguage>;
};

/** A person's locale in Slack, or null. */
export type Locales = {
  /** The known locale. Asks in the background when there is none. */
  readonly known: (person: PersonId) => Promise<string | null>;
  /** The locale, asking Slack (briefly) when it isn't known. */
  readonly ask: (person: PersonId) => Promise<string | null>;
};

export type LanguageOptions = {
  readonly preferences: Pick<Preferences, 'read'>;
  readonly locales: Locales;
  /** What a workspace's admins chose, or null. */
  readonly chosenForTeam: (teamId: string) => Promise<SpokenLanguage | null>;
  /** DEFAULT_LANGUAGE, or null. */
  readonly configured: SpokenLanguage | null;
};

/**
 * In this order: the person's choice, their Slack locale, the team's language, the configured one, English.
 */
export function createLanguages({
  preferences,
  locales,
  chosenForTeam,
  configured,
}: LanguageOptions): Languages {
  const ofTeam = async (teamId: string) => (await chosenForTeam(teamId)) ?? configured ?? 'en';
  async function choose(
    person: PersonId,
    localeOf: (person: PersonId) => Promise<string | null>,
  ): Promise<SpokenLanguage> {
    const { language } = await preferences.read(person);
    if (language) return language;
    const locale = await localeOf(person);
    return (locale === null ? null : spokenLanguageOf(locale)) ?? ofTeam(person.teamId);
  }
  return {
    ofPerson: (person) => choose(person, locales.known),
    askOfPerson: (person) => choose(person, locales.ask),
    ofTeam,
  };
}

import { spokenLanguageOf, type SpokenLanguage } from '../languages/spoken.ts';
import type { Preferences } from './preferences.ts';
import type { PersonId } from './preferences-table.ts';

/** Who speaks what. */
export type Languages = {
  /** The language a person is answered in, as far as it is known: the network is not waited for. */
  readonly ofPerson: (person: PersonId) => Promise<SpokenLanguage>;
  /** The same, asking Slack where that could say it; for what no ack waits for. */
  readonly askOfPerson: (person: PersonId) => Promise<SpokenLanguage>;
  /** The language of what a whole channel reads. */
  readonly ofTeam: (teamId: string) => Promise<SpokenLanguage>;
};

/** A person's locale in Slack, or null. */
export type Locales = {
  /** As far as it is known already; asked for in the background otherwise. */
  readonly known: (person: PersonId) => Promise<string | null>;
  /** Asked for where it is not known, within moments. */
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

/** A person's own choice, else their locale in Slack, the team's language, the configured one, English. */
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

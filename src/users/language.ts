import { spokenLanguageOf, type SpokenLanguage } from '../languages/spoken.ts';
import type { Preferences } from './preferences.ts';
import type { PersonId } from './preferences-table.ts';

/** Who speaks what; nothing here asks the network. */
export type Languages = {
  /** The language a person is answered in. */
  readonly ofPerson: (person: PersonId) => Promise<SpokenLanguage>;
  /** The language of what a whole channel reads. */
  readonly ofTeam: (teamId: string) => Promise<SpokenLanguage>;
};

export type LanguageOptions = {
  readonly preferences: Pick<Preferences, 'read'>;
  /** Slack's locale of a person as far as it is known already. */
  readonly localeOf: (userId: string) => string | null;
  /** What a workspace's admins chose, or null. */
  readonly chosenForTeam: (teamId: string) => Promise<SpokenLanguage | null>;
  /** DEFAULT_LANGUAGE, or null. */
  readonly configured: SpokenLanguage | null;
};

/** A person's own choice, else their locale in Slack, the team's language, the configured one, English. */
export function createLanguages({
  preferences,
  localeOf,
  chosenForTeam,
  configured,
}: LanguageOptions): Languages {
  const ofTeam = async (teamId: string) => (await chosenForTeam(teamId)) ?? configured ?? 'en';
  return {
    async ofPerson(person) {
      const { language } = await preferences.read(person);
      if (language) return language;
      const locale = localeOf(person.userId);
      return (locale === null ? null : spokenLanguageOf(locale)) ?? ofTeam(person.teamId);
    },
    ofTeam,
  };
}

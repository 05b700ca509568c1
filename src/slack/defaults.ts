import { teamRules, type TeamRules } from '../users/team-rules.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import type { SlackDependencies } from './dependencies.ts';
import type { HomeOwner } from './home/home.ts';
import type { HomePage } from './home/view.ts';
import type { PersonDefaults } from './payload/person-defaults.ts';
import type { Who } from './payload/who.ts';

export type Defaults = {
  /** What a form starts with. */
  readonly people: PersonDefaults;
  readonly rulesOf: (who: Pick<Who, 'teamId' | 'userId' | 'channelId'>) => Promise<TeamRules>;
  /** The person's own choices. */
  readonly ownOf: (owner: HomeOwner) => Promise<HomePage['own']>;
  readonly sharedCountryOf: (teamId: string) => Promise<CountryCode | null>;
};

/** What applies to a person: the channel's values first, then their own, the team's and the environment's. */
export function createDefaults({
  config,
  inboxes,
  preferences,
  columnChoices,
  teamSettings,
  now,
}: SlackDependencies): Defaults {
  const sharedCountryOf = async (teamId: string) =>
    (await teamSettings.read(teamId)).country ?? config.defaultCountry;
  const rulesOf: Defaults['rulesOf'] = async ({ teamId, userId, channelId }) => {
    return teamRules(await teamSettings.read(teamId), { channelId, by: userId, at: now() });
  };
  const ownOf: Defaults['ownOf'] = async (owner) => {
    const { defaultCountry: country, destination, language } = await preferences.read(owner);
    const isConfigured = inboxes.of(owner.teamId).some((one) => one.name === destination);
    return { country, destination: isConfigured ? destination : null, language };
  };
  const people: PersonDefaults = {
    countryOf: async (who) =>
      (await rulesOf(who)).presets.country ??
      (await ownOf(who)).country ??
      (await sharedCountryOf(who.teamId)),
    async destinationOf(who) {
      const { inbox } = (await rulesOf(who)).presets;
      const [first, ...others] = inboxes.of(who.teamId);
      const ofChannel = [first, ...others].find(
        (one) => inbox !== null && (one?.name === inbox || one?.title === inbox),
      );
      return ofChannel?.name ?? (await ownOf(who)).destination ?? first?.name ?? null;
    },
    rulesOf,
    tagsOf: async (who) => (await preferences.read(who)).recentTags,
    sharedCountryOf: ({ teamId }) => sharedCountryOf(teamId),
    chooseCountry: preferences.chooseCountry,
    chooseDestination: preferences.chooseDestination,
    chooseLanguage: preferences.chooseLanguage,
    columnsOf: ({ teamId }, headings) => columnChoices.find(teamId, headings),
    noteColumns: ({ teamId }, headings, uses) => columnChoices.note(teamId, headings, uses),
  };
  return { people, rulesOf, ownOf, sharedCountryOf };
}

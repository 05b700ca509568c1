import type { SpokenLanguage } from '../../languages/spoken.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { ColumnUses } from '../../intake/sheet/sheet.ts';
import type { TeamRules } from '../../users/team-rules.ts';
import type { Who } from './who.ts';

/** What is remembered of a person, with the configured values as fallback. */
export type PersonDefaults = {
  /** The country for this person's numbers: their own choice, else the configured one, else null. */
  readonly countryOf: (who: Who) => Promise<CountryCode | null>;
  /** The inbox chosen last, else the workspace's default, else null. */
  readonly destinationOf: (who: Who) => Promise<string | null>;
  /** Tags used recently, the latest first. */
  readonly tagsOf: (who: Who) => Promise<readonly string[]>;
  /** The country for everyone in the workspace, or null. */
  readonly sharedCountryOf: (who: Who) => Promise<CountryCode | null>;
  /** The team's rules for this person in this channel. */
  readonly rulesOf: (who: Who) => Promise<TeamRules>;
  /** Stores the person's choice; null clears it. Throws StoreUnavailableError. */
  readonly chooseCountry: (who: Who, country: CountryCode | null) => Promise<void>;
  /** The workspace's choice for sheets with these headings, or null. */
  readonly columnsOf: (who: Who, headings: readonly string[]) => Promise<ColumnUses | null>;
  readonly noteColumns: (who: Who, headings: readonly string[], uses: ColumnUses) => void;
  /** Stores the person's language; null follows Slack. Throws StoreUnavailableError. */
  readonly chooseLanguage: (who: Who, language: SpokenLanguage | null) => Promise<void>;
  readonly chooseDestination: (who: Who, destination: string) => Promise<void>;
};

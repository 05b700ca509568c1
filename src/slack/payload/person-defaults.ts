import type { SpokenLanguage } from '../../languages/spoken.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { ColumnUses } from '../../intake/sheet/sheet.ts';
import type { TeamRules } from '../../users/team-rules.ts';
import type { Who } from './who.ts';

/** What is remembered of a person, with what is configured for everyone below it. */
export type PersonDefaults = {
  /** The default country for this person's numbers: their own choice, else the configured one, else null. */
  readonly countryOf: (who: Who) => Promise<CountryCode | null>;
  /** The inbox chosen last, else the workspace's default; null while none is set up. */
  readonly destinationOf: (who: Who) => Promise<string | null>;
  /** Tags used lately, the latest first. */
  readonly tagsOf: (who: Who) => Promise<readonly string[]>;
  /** The country that holds for everyone of the workspace, or null. */
  readonly sharedCountryOf: (who: Who) => Promise<CountryCode | null>;
  /** What the team decided for what this person does where they do it. */
  readonly rulesOf: (who: Who) => Promise<TeamRules>;
  /** Stores the person's own choice; null takes it back. Throws StoreUnavailableError. */
  readonly chooseCountry: (who: Who, country: CountryCode | null) => Promise<void>;
  /** What the workspace chose for sheets with these headings, or null. */
  readonly columnsOf: (who: Who, headings: readonly string[]) => Promise<ColumnUses | null>;
  readonly noteColumns: (who: Who, headings: readonly string[], uses: ColumnUses) => void;
  /** Stores the language they want to be answered in; null follows Slack. Throws StoreUnavailableError. */
  readonly chooseLanguage: (who: Who, language: SpokenLanguage | null) => Promise<void>;
  readonly chooseDestination: (who: Who, destination: string) => Promise<void>;
};

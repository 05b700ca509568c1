import { isSupportedCountry } from 'libphonenumber-js/max';
import type { Selectable } from 'kysely';
import * as z from 'zod';
import { spokenLanguages, type SpokenLanguage } from '../languages/spoken.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import type { Database, PreferencesTable } from '../store/schema.ts';
import type { FieldEncryption } from '../store/field-encryption.ts';

/** A person of a workspace. */
export type PersonId = { readonly teamId: string; readonly userId: string };

/** What is remembered about a person. Null and empty mean nothing was. */
export type StoredPreferences = {
  readonly defaultCountry: CountryCode | null;
  /** The destination chosen last. It may no longer be configured. */
  readonly destination: string | null;
  /** Up to 20, most recent first. */
  readonly recentTags: readonly string[];
  /** The language they chose for the app. */
  readonly language: SpokenLanguage | null;
};

/** What is remembered about a person who never chose anything. */
export const nothing: StoredPreferences = {
  defaultCountry: null,
  destination: null,
  recentTags: [],
  language: null,
};

export type PreferencesTableOptions = {
  readonly db: Database;
  /** People type tags in their own words, so tags are sealed like everything personal. */
  readonly encryption: FieldEncryption;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export type Change = {
  readonly person: PersonId;
  readonly alter: (known: StoredPreferences) => StoredPreferences;
};

/** Reads and changes one row per person. Both pass on database errors. */
export function createPreferencesTable({ db, encryption, now }: PreferencesTableOptions) {
  async function read(from: Database, person: PersonId): Promise<StoredPreferences> {
    const row = await from
      .selectFrom('preferences')
      .selectAll()
      .where('team_id', '=', person.teamId)
      .where('user_id', '=', person.userId)
      .executeTakeFirst();
    return row ? readRow(row, encryption) : nothing;
  }

  async function write(to: Database, person: PersonId, remembered: StoredPreferences): Promise<void> {
    const columns = {
      default_country: remembered.defaultCountry,
      destination: remembered.destination,
      language: remembered.language,
      recent_tags: encryption.seal(JSON.stringify(remembered.recentTags), placeOf(person)),
      updated_at: now(),
    };
    await to
      .insertInto('preferences')
      .values({ team_id: person.teamId, user_id: person.userId, ...columns })
      .onConflict((conflict) => conflict.columns(['team_id', 'user_id']).doUpdateSet(columns))
      .execute();
  }

  return {
    read: (person: PersonId) => read(db, person),

    /** Makes the changes in one commit. Returns what is remembered now, in their order. */
    change: (changes: readonly Change[]): Promise<readonly StoredPreferences[]> =>
      db.transaction().execute(async (trx) => {
        const changed: StoredPreferences[] = [];
        for (const { person, alter } of changes) {
          const known = await read(trx, person);
          const next = alter(known);
          if (!isSame(known, next)) await write(trx, person, next);
          changed.push(next);
        }
        return changed;
      }),
  };
}

export function isSame(one: StoredPreferences, other: StoredPreferences): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const storedTags = z.array(z.string());

function readRow(row: Selectable<PreferencesTable>, encryption: FieldEncryption): StoredPreferences {
  const { default_country: country, destination, recent_tags, language } = row;
  return {
    defaultCountry: country !== null && isSupportedCountry(country) ? country : null,
    destination,
    language: spokenLanguages.find((one) => one === language) ?? null,
    recentTags: readTags(recent_tags, encryption, placeOf({ teamId: row.team_id, userId: row.user_id })),
  };
}

/** Tags sealed with a key given up long ago aren't worth failing for: they count as none. */
function readTags(sealed: string, encryption: FieldEncryption, place: string): readonly string[] {
  try {
    return storedTags.parse(JSON.parse(encryption.open(sealed, place)));
  } catch {
    return [];
  }
}

function placeOf({ teamId, userId }: PersonId): string {
  return `preferences:recent_tags:${teamId}:${userId}`;
}

import type { SpokenLanguage } from '../languages/spoken.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { StoreUnavailableError } from '../delivery/delivery.ts';
import type { After } from '../timing/run-later.ts';
import { createKeptAnswers } from '../timing/kept-answers.ts';
import { createNotedUses, putFirst, type Use } from './noted-uses.ts';
import {
  createPreferencesTable,
  isSame,
  nothing,
  type Change,
  type PersonId,
  type PreferencesTableOptions,
  type StoredPreferences,
} from './preferences-table.ts';

export type Preferences = {
  /** What is remembered, or nothing if the store is slow, so that no ack waits for it. */
  readonly read: (person: PersonId) => Promise<StoredPreferences>;
  /** Stores the person's choice of country; null forgets it. Throws StoreUnavailableError. */
  readonly chooseCountry: (person: PersonId, country: CountryCode | null) => Promise<void>;
  /** Stores the language a person wants; null follows Slack. Throws StoreUnavailableError. */
  readonly chooseLanguage: (person: PersonId, language: SpokenLanguage | null) => Promise<void>;
  /** Stores the person's choice of destination. Throws StoreUnavailableError. */
  readonly chooseDestination: (person: PersonId, destination: string) => Promise<void>;
  /**
   * Notes the choices for a contact just added. A null destination keeps the known
   * one. Takes effect at once, and is stored within a second or two, if possible.
   */
  readonly noteUse: (person: PersonId, use: Use) => void;
  /** Resolves when every note so far is stored or given up. */
  readonly settled: () => Promise<void>;
};

export type PreferencesOptions = PreferencesTableOptions & {
  readonly after: After;
  /** Receives the error when a note could not be stored. */
  readonly onFault: (error: unknown) => void;
};

/** Creates the memory of what people chose, over the store and with a short-lived cache. */
export function createPreferences(options: PreferencesOptions): Preferences {
  const { now, after, onFault } = options;
  const table = createPreferencesTable(options);
  const kept = createKeptAnswers({
    ask: (id) => table.read(personOf(id)),
    now,
    patienceMs: 250,
    freshMs: 30_000,
    staleMs: 3_600_000,
  });
  let work: Promise<void> = Promise.resolve();

  /** Changes run one at a time, each from what is stored, so that none undoes another. */
  function changeAll(changes: readonly Change[]): Promise<void> {
    const changing = work.then(async () => {
      const stored = await table.change(changes);
      for (const [index, { person }] of changes.entries()) kept.put(idOf(person), stored[index] ?? nothing);
    });
    work = changing.catch(() => undefined);
    return changing;
  }

  async function change(person: PersonId, alter: Change['alter']): Promise<void> {
    try {
      await changeAll([{ person, alter }]);
    } catch (cause) {
      throw new StoreUnavailableError('The choice could not be stored.', { cause });
    }
  }

  const noted = createNotedUses({
    write: (uses) =>
      changeAll(uses.map(({ person, use }) => ({ person, alter: (known) => withUse(known, use) }))),
    after,
    onFault,
  });

  async function read(person: PersonId): Promise<StoredPreferences> {
    const answer = await kept.read(idOf(person));
    return answer.known ? answer.value : nothing;
  }

  async function note(person: PersonId, use: Use): Promise<void> {
    const known = await read(person);
    const next = withUse(known, use);
    if (isSame(known, next)) return;
    kept.put(idOf(person), next);
    noted.note(person, use);
  }

  const notes = new Set<Promise<void>>();
  return {
    read,
    chooseCountry: (person, defaultCountry) => change(person, (known) => ({ ...known, defaultCountry })),
    chooseLanguage: (person, language) => change(person, (known) => ({ ...known, language })),
    chooseDestination: (person, destination) => change(person, (known) => ({ ...known, destination })),
    noteUse(person, use) {
      const noting = note(person, use).finally(() => notes.delete(noting));
      notes.add(noting);
    },
    async settled() {
      await Promise.all(notes);
      await noted.settled();
    },
  };
}

function idOf({ teamId, userId }: PersonId): string {
  return `${teamId} ${userId}`;
}

function personOf(id: string): PersonId {
  const [teamId = '', userId = ''] = id.split(' ');
  return { teamId, userId };
}

function withUse(known: StoredPreferences, { destination, tags }: Use): StoredPreferences {
  return {
    ...known,
    destination: destination ?? known.destination,
    recentTags: putFirst(tags, known.recentTags),
  };
}

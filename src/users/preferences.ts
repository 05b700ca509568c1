import type { SpokenLanguage } from '../languages/spoken.ts';
import { setImmediate } from 'node:timers/promises';
import type { CountryCode } from '../contact/phone/phone.ts';
import { StoreUnavailableError } from '../delivery/delivery.ts';
import { createKeptAnswers } from '../timing/kept-answers.ts';
import {
  createPreferencesTable,
  nothing,
  type PersonId,
  type PreferencesTableOptions,
  type Remembered,
} from './preferences-table.ts';

export type Preferences = {
  /** What is remembered, or nothing if the store is slow, so that no ack waits for it. */
  readonly read: (person: PersonId) => Promise<Remembered>;
  /** Stores the person's choice of country; null forgets it. Throws StoreUnavailableError. */
  readonly chooseCountry: (person: PersonId, country: CountryCode | null) => Promise<void>;
  /** Stores the language a person wants; null follows Slack. Throws StoreUnavailableError. */
  readonly chooseLanguage: (person: PersonId, language: SpokenLanguage | null) => Promise<void>;
  /** Stores the person's choice of destination. Throws StoreUnavailableError. */
  readonly chooseDestination: (person: PersonId, destination: string) => Promise<void>;
  /**
   * Notes the choices for a contact just added. A null destination keeps the known
   * one. Takes effect at once, and is stored in the background, if possible.
   */
  readonly noteUse: (
    person: PersonId,
    use: { readonly destination: string | null; readonly tags: readonly string[] },
  ) => void;
  /** Resolves when every note so far is stored or given up. */
  readonly settled: () => Promise<void>;
};

export type PreferencesOptions = PreferencesTableOptions & {
  /** Receives the error when a note could not be stored. */
  readonly onFault: (error: unknown) => void;
};

/** Creates the memory of what people chose, over the store and with a short-lived cache. */
export function createPreferences(options: PreferencesOptions): Preferences {
  const { now, onFault } = options;
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
  function change(person: PersonId, alter: (known: Remembered) => Remembered): Promise<void> {
    const changing = work.then(async () => {
      const next = alter(await table.read(person));
      await table.write(person, next);
      kept.put(idOf(person), next);
    });
    work = changing.catch(() => undefined);
    return changing.catch((cause: unknown) => {
      throw new StoreUnavailableError('The choice could not be stored.', { cause });
    });
  }

  async function read(person: PersonId): Promise<Remembered> {
    const answer = await kept.read(idOf(person));
    return answer.known ? answer.value : nothing;
  }

  async function note(person: PersonId, alter: (known: Remembered) => Remembered): Promise<void> {
    const known = await read(person);
    const next = alter(known);
    if (isSame(known, next)) return;
    kept.put(idOf(person), next);
    // Let this turn's ack leave before writing.
    await setImmediate();
    await change(person, alter);
  }

  const notes = new Set<Promise<void>>();
  return {
    read,
    chooseCountry: (person, defaultCountry) => change(person, (known) => ({ ...known, defaultCountry })),
    chooseLanguage: (person, language) => change(person, (known) => ({ ...known, language })),
    chooseDestination: (person, destination) => change(person, (known) => ({ ...known, destination })),
    noteUse(person, { destination, tags }) {
      const noting = note(person, (known) => ({
        ...known,
        destination: destination ?? known.destination,
        recentTags: putFirst(tags, known.recentTags),
      }))
        .catch(onFault)
        .finally(() => notes.delete(noting));
      notes.add(noting);
    },
    async settled() {
      await Promise.all(notes);
    },
  };
}

const maxTags = 20;

function idOf({ teamId, userId }: PersonId): string {
  return `${teamId} ${userId}`;
}

function personOf(id: string): PersonId {
  const [teamId = '', userId = ''] = id.split(' ');
  return { teamId, userId };
}

/** Puts new tags before known ones. Of spellings that differ only in case, the newest stays. */
function putFirst(tags: readonly string[], known: readonly string[]): readonly string[] {
  const bySpelling = new Map<string, string>();
  for (const tag of [...tags, ...known]) {
    const spelling = tag.toLowerCase();
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, tag);
  }
  return [...bySpelling.values()].slice(0, maxTags);
}

function isSame(one: Remembered, other: Remembered): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import { LRUCache } from 'lru-cache';
import type { AddContact } from '../../add-contact.ts';
import type { Draft } from '../../contact/draft.ts';
import type { ContactRules } from '../../contact/rules.ts';
import { orderPhones } from '../../contact/phone/order.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { runInSlices, type Pause } from '../../timing/slices.ts';
import { createTurns } from '../../timing/turns.ts';
import { firstChoices, type ReviewChoices } from './choices.ts';
import {
  nothingKnown,
  readKnownRows,
  settledTicks,
  type KnownIn,
  type KnownRowsOptions,
} from './known-rows.ts';
import { arrangeSliced, readRow, type ReviewRow, type RowCheck, type RowReading } from './rows.ts';
import type { BatchReport, MessagePlace, Owner, ReviewStore, StoredReview } from './store.ts';
import { countPeople, eachDraft, type SharedPeople } from '../message/shared-people.ts';

/**
 * Several people to look through before they are added. Stored for 24 hours, for its owner only
 * (docs/decisions.md 19).
 */
export type Review = StoredReview & {
  readonly people: readonly SharedPeople[];
  readonly rows: readonly ReviewRow[];
  /** When the people were read, in epoch milliseconds. */
  readonly readAt: number;
};

export type NewReview = Owner & {
  readonly people: readonly SharedPeople[];
  readonly choices: Parameters<typeof firstChoices>[0];
  /** The message the people came from, which can open the review again, or null. */
  readonly from: MessagePlace | null;
};

export type Reviews = {
  /** Stores a review, so that it can be opened again. */
  readonly create: (given: NewReview) => Promise<Review>;
  /** The review, or null when it has ended, is unknown or belongs to someone else. */
  readonly find: (id: string, owner: Owner) => Promise<Review | null>;
  /** The id of the unconfirmed review of this message, or null. */
  readonly idFrom: (place: MessagePlace, owner: Owner) => Promise<string | null>;
  /**
   * Stores what the person decided. Changes to one review happen in order. Null when it is not open. With
   * `again` the numbers are looked up anew, because others add meanwhile.
   */
  readonly change: (
    id: string,
    owner: Owner,
    alter: (choices: ReviewChoices, rows: readonly ReviewRow[]) => ReviewChoices,
    look?: 'again',
  ) => Promise<Review | null>;
  /** Deletes the review with its people and returns what it was. Null when it is not open. */
  readonly discard: (id: string, owner: Owner) => Promise<StoredReview | null>;
  /** Turns the review into a batch to deliver. Null when it is not open. */
  readonly confirm: (id: string, owner: Owner, report: BatchReport) => Promise<Review | null>;
};

export type ReviewsOptions = KnownRowsOptions & {
  readonly store: ReviewStore;
  readonly check: AddContact['check'];
  /** The team's rules for what this person adds in this channel. */
  readonly rulesOf: (owner: Owner & { readonly channelId: string | null }) => Promise<ContactRules>;
  readonly pause: Pause;
  readonly now: () => number;
  readonly newId: () => string;
};

/** Two of the largest reviews; a row takes about two kilobytes. */
const mostRowsKept = 20_000;

/**
 * Reviews on top of their store. The latest stay read in memory, since reading thousands of people takes
 * seconds.
 */
export function createReviews(options: ReviewsOptions): Reviews {
  const { store, check, rulesOf, pause, now, newId } = options;
  const kept = new LRUCache<string, CachedReview>({
    maxSize: mostRowsKept,
    sizeCalculation: ({ people }) => Math.max(1, countPeople(people)),
  });
  const working = new Map<string, Promise<unknown>>();
  const inTurns = createTurns(1);

  /** Reading a review again takes much memory, so one at a time. */
  async function build(stored: StoredReview | null, again = false): Promise<Review | null> {
    if (!stored) return null;
    return kept.has(stored.id) ? buildNow(stored, again) : inTurns(() => buildNow(stored, again));
  }

  async function buildNow(stored: StoredReview, again: boolean): Promise<Review | null> {
    const people = kept.get(stored.id)?.people ?? (await store.findPeople(stored.id, stored));
    if (!people) return null;
    const { choices } = stored;
    const before = kept.get(stored.id);
    await pause();
    const { teamId, userId } = stored;
    const rules = await rulesOf({ teamId, userId, channelId: choices.replyTo.channelId });
    const sameRules = before && same(before.rules, rules) ? before : undefined;
    const ofTeam: RowCheck = (draft, country) => check(draft, country, rules);
    const readings = await readRows({ people, choices, before: sameRules, check: ofTeam, pause });
    const known = await readKnownRows(options, stored, { readings, before: before?.known, again });
    const isAsBefore =
      readings === before?.readings && known === before.known && same(choices.ticks, before.choices.ticks);
    const rows = isAsBefore
      ? before.rows
      : await runInSlices(arrangeSliced(readings, choices.ticks, known.people), pause);
    kept.set(stored.id, { people, choices, rules, readings, known, rows });
    return { ...stored, people, rows, readAt: now() };
  }

  /** Runs the work on one review in order. */
  function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (working.get(id) ?? Promise.resolve()).then(work);
    const settled: Promise<unknown> = turn
      .catch(() => null)
      .finally(() => working.get(id) === settled && working.delete(id));
    working.set(id, settled);
    return turn;
  }

  const find: Reviews['find'] = async (id, owner) => build(await store.find(id, owner));
  return {
    find,
    async create({ people, choices, from, ...owner }) {
      const stored = {
        ...owner,
        id: newId(),
        state: 'draft' as const,
        createdAt: now(),
        choices: firstChoices(choices),
        report: null,
      };
      await store.save(stored);
      await store.savePeople(stored, people);
      if (from) await store.point(from, stored);
      const nothingRead = { rules: null, readings: [], known: nothingKnown, rows: [] };
      kept.set(stored.id, { people, choices: stored.choices, ...nothingRead });
      const review = await build(stored);
      if (!review) throw new Error('a review that was just stored is gone');
      return review;
    },
    async idFrom(place, owner) {
      const id = await store.follow(place, owner);
      const stored = id === null ? null : await store.find(id, owner);
      return stored?.state === 'draft' ? stored.id : null;
    },
    change: (id, owner, alter, look) =>
      inTurn(id, async () => {
        const review = await find(id, owner);
        if (review?.state !== 'draft') return null;
        const stored = { ...asStored(review), choices: alter(review.choices, review.rows) };
        await store.save(stored);
        return build(stored, look === 'again');
      }),
    discard: (id, owner) =>
      inTurn(id, async () => {
        const stored = await store.find(id, owner);
        if (stored?.state !== 'draft') return null;
        await store.remove(stored);
        kept.delete(id);
        return stored;
      }),
    confirm: (id, owner, report) =>
      inTurn(id, async () => {
        const review = await find(id, owner);
        if (review?.state !== 'draft') return null;
        const choices = { ...review.choices, ticks: settledTicks(review) };
        const confirmed = { ...review, choices, state: 'confirmed' as const, report };
        await store.savePeople(confirmed, review.people);
        await store.save(asStored(confirmed));
        return confirmed;
      }),
  };
}

/** The review as it is stored. */
export function asStored({ people: _people, rows: _rows, readAt: _readAt, ...stored }: Review): StoredReview {
  return stored;
}

type CachedReview = {
  readonly people: readonly SharedPeople[];
  readonly choices: ReviewChoices;
  readonly rules: ContactRules | null;
  readonly readings: readonly RowReading[];
  readonly known: KnownIn;
  readonly rows: readonly ReviewRow[];
};

type RowsRequest = {
  readonly people: readonly SharedPeople[];
  readonly choices: ReviewChoices;
  readonly before: CachedReview | undefined;
  readonly check: RowCheck;
  readonly pause: Pause;
};

/** Reads every row, or only those changed by hand since. */
async function readRows(reading: RowsRequest): Promise<readonly RowReading[]> {
  const { choices, before } = reading;
  const isSameSheet =
    before !== undefined &&
    before.readings.length > 0 &&
    before.choices.country === choices.country &&
    same(before.choices.columns, choices.columns);
  return (isSameSheet ? readChanged(reading, before) : null) ?? readAll(reading);
}

/** Null when a change was taken back. */
function readChanged({ choices, check }: RowsRequest, before: CachedReview): readonly RowReading[] | null {
  const { country, edits } = choices;
  const known = before.choices.edits;
  const changed = Object.keys({ ...known, ...edits }).filter((row) => !same(known[row], edits[row]));
  if (changed.length === 0) return before.readings;
  const readings = [...before.readings];
  for (const row of changed) {
    const draft = edits[row]?.draft;
    if (!draft) return null;
    if (readings[Number(row)]) readings[Number(row)] = readRow(draft, country, check);
  }
  return readings;
}

async function readAll({ people, choices, check, pause }: RowsRequest): Promise<readonly RowReading[]> {
  const { country, edits, columns } = choices;
  const readings: RowReading[] = [];
  for (const draft of eachDraft(people, columns, country)) {
    const edited = edits[readings.length]?.draft;
    readings.push(readRow(edited ?? likeliestFirst(draft, country), country, check));
    await pause();
  }
  return readings;
}

function likeliestFirst(draft: Draft, country: CountryCode | null): Draft {
  return { ...draft, phones: orderPhones(draft.phones, draft.country ?? country) };
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

import type { Pause } from '../../timing/slices.ts';
import type { KnownNumbers } from '../../users/known-numbers.ts';
import type { ReviewChoices } from './choices.ts';
import { isOfKnown, type KnownRows, type ReviewRow, type RowReading } from './rows.ts';
import type { StoredReview } from './store.ts';

export type KnownRowsOptions = {
  readonly pause: Pause;
  /** What inboxes know about numbers. */
  readonly findKnown?: KnownNumbers['findAll'];
  /** The inbox of a review for which nobody chose one. */
  readonly defaultInboxOf?: (teamId: string) => string | null;
};

/** What is known about the people of a review in its inbox. */
export type KnownIn = { readonly destination: string | null; readonly people: KnownRows };

export const nothingKnown: KnownIn = { destination: null, people: new Map() };

/**
 * Looks up the people that were not looked up yet, or (`again`) all of them, because others add meanwhile.
 * A confirmed review needs nothing more than its ticks.
 */
export async function readKnownRows(
  { findKnown, defaultInboxOf, pause }: KnownRowsOptions,
  { state, teamId, choices }: StoredReview,
  {
    readings,
    before,
    again,
  }: {
    readonly readings: readonly RowReading[];
    readonly before: KnownIn | undefined;
    readonly again: boolean;
  },
): Promise<KnownIn> {
  const destination = choices.destination ?? defaultInboxOf?.(teamId) ?? null;
  if (!findKnown || state !== 'draft' || destination === null) return before ?? nothingKnown;
  const people = new Map(before?.destination === destination ? before.people : []);
  const asked = new Set<string>();
  for (const { key } of readings) {
    if (key !== null && (again || !people.has(key))) asked.add(key);
    await pause();
  }
  if (asked.size === 0 && before?.destination === destination) return before;
  const keys = [...asked];
  const found = await findKnown(keys.map((person) => ({ teamId, destination, person })));
  // Without an answer, what was known before still counts.
  for (const [place, person] of keys.entries())
    people.set(person, found[place] ?? people.get(person) ?? null);
  return { destination, people };
}

/** Adding the review changes what is known, so the ticks are settled before. */
export function settledTicks({
  choices,
  rows,
}: {
  readonly choices: ReviewChoices;
  readonly rows: readonly ReviewRow[];
}): ReviewChoices['ticks'] {
  const ofKnown = rows.filter(isOfKnown);
  return {
    ...choices.ticks,
    ...Object.fromEntries(ofKnown.map(({ index, ticked }) => [index, ticked])),
  };
}

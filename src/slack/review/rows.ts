import { wouldRename, type KnownContact } from '../../delivery/known/known-contact.ts';
import type { ReviewCounts } from '../payload/row-filters.ts';
import type { Contact, Validation } from '../../contact/contact.ts';
import { withCompany, type Draft } from '../../contact/draft.ts';
import { samePersonKey, type CountryCode, type PhoneSuggestion } from '../../contact/phone/phone.ts';
import type { Problem } from '../../contact/problem.ts';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';
import type { RowFilter } from '../payload/row-filters.ts';

/** One person of a review, read and checked by itself. */
export type RowReading = {
  /** The first of its numbers is the chosen one. */
  readonly draft: Draft;
  /** Null while something has to be put right. */
  readonly contact: Contact | null;
  readonly problems: readonly Problem[];
  readonly suggestions: readonly PhoneSuggestion[];
  /** The same for every spelling of the person's number; null without a contact. */
  readonly key: string | null;
};

/**
 * How a row stands: `corrected` is ready with its number rewritten, `doubtful` is valid though another number may be
 * meant, `twice` has the number of an earlier row, `renames` would give somebody who is known another name.
 */
type RowState = 'ready' | 'corrected' | 'doubtful' | 'attention' | 'twice' | 'renames';

export type ReviewRow = RowReading & {
  /** Its place in the review, from 0. */
  readonly index: number;
  readonly state: RowState;
  /** Whether it will be added. */
  readonly ticked: boolean;
  /** The earlier row with the same person's number, or null. */
  readonly twinOf: number | null;
  /** What its inbox was given for the number before, or null. */
  readonly known: KnownContact | null;
};

/** What is known of each person of a review, by the key of their number. */
export type KnownRows = ReadonlyMap<string, KnownContact | null>;

export type RowCheck = (draft: Draft, country: CountryCode | null) => Validation;

/** Reads and checks one person, its first number being the chosen one; costs some tenths of a millisecond. */
export function readRow(given: Draft, country: CountryCode | null, check: RowCheck): RowReading {
  const draft = withCompany(given);
  const checked = check(draft, country);
  const { suggestions } = checked;
  if (!checked.ok) return { draft, contact: null, problems: checked.problems, suggestions, key: null };
  const { contact } = checked;
  return { draft, contact, problems: [], suggestions, key: samePersonKey(contact.phone) };
}

/** Sets the rows beside each other: who is there twice, and who is ticked; `ticks` holds what the person decided. */
export function arrangeRows(
  readings: readonly RowReading[],
  ticks: Readonly<Record<string, boolean>>,
  known: KnownRows = nothingKnown,
): readonly ReviewRow[] {
  return runAtOnce(arrangeSliced(readings, ticks, known));
}

/** The same in slices. */
export function* arrangeSliced(
  readings: readonly RowReading[],
  ticks: Readonly<Record<string, boolean>>,
  knownRows: KnownRows,
): SlicedWork<readonly ReviewRow[]> {
  const firstOf = new Map<string, number>();
  const rows: ReviewRow[] = [];
  for (const [index, reading] of readings.entries()) {
    if (index % sliceRows === 0) yield;
    const { draft, contact, problems, suggestions, key } = reading;
    const twinOf = key === null ? null : (firstOf.get(key) ?? null);
    if (key !== null && twinOf === null) firstOf.set(key, index);
    const known = key === null ? null : (knownRows.get(key) ?? null);
    const state = stateOf(reading, twinOf, known);
    const ticked = state !== 'attention' && (ticks[index] ?? isTickedAtFirst(state));
    // Written out: spreading costs many times as much, and there may be ten thousand.
    rows.push({ draft, contact, problems, suggestions, key, index, state, twinOf, known, ticked });
  }
  return rows;
}

/** Whether a row is ticked before anybody has decided. */
export function isTickedAtFirst(state: RowState): boolean {
  return state !== 'attention' && state !== 'twice' && state !== 'renames';
}

const nothingKnown: KnownRows = new Map();

const sliceRows = 500;

function stateOf(
  { contact, suggestions }: RowReading,
  twinOf: number | null,
  known: KnownContact | null,
): RowState {
  if (contact === null) return 'attention';
  if (twinOf !== null) return 'twice';
  if (known && wouldRename(known, contact.name)) return 'renames';
  if (suggestions.length > 0) return 'doubtful';
  return contact.phone.notices.some(({ code }) => code === 'rewritten') ? 'corrected' : 'ready';
}

/** Counts the rows. */
export function countRows(rows: readonly ReviewRow[]): ReviewCounts {
  const kinds = { ready: 0, corrected: 0, doubtful: 0, attention: 0, renames: 0, twice: 0, left: 0 };
  const none = { ...kinds, known: 0, ticked: 0 };
  const counts = { all: rows.length, ...none };
  for (const row of rows) {
    counts[kindOf(row)] += 1;
    if (row.ticked) counts.ticked += 1;
    if (row.known) counts.known += 1;
  }
  return counts;
}

/** The rows of one kind. */
export function filterRows(rows: readonly ReviewRow[], show: RowFilter): readonly ReviewRow[] {
  if (show === 'all') return rows;
  return rows.filter((row) => (show === 'known' ? row.known !== null : kindOf(row) === show));
}

/** What could be added and was unticked by hand is `left`. */
function kindOf({ state, ticked }: ReviewRow): RowState | 'left' {
  return !ticked && isTickedAtFirst(state) ? 'left' : state;
}

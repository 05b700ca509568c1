import { wouldRename, type KnownContact } from '../../delivery/known/known-contact.ts';
import type { ReviewCounts } from '../payload/row-filters.ts';
import type { Contact, Validation } from '../../contact/contact.ts';
import { withCompany, type Draft } from '../../contact/draft.ts';
import { samePersonKey, type CountryCode, type PhoneSuggestion } from '../../contact/phone/phone.ts';
import type { Problem } from '../../contact/problem.ts';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';
import type { RowFilter } from '../payload/row-filters.ts';

/** One person of a review, read and checked on their own. */
export type RowReading = {
  /** The first number is the chosen one. */
  readonly draft: Draft;
  /** Null while something has to be fixed. */
  readonly contact: Contact | null;
  readonly problems: readonly Problem[];
  readonly suggestions: readonly PhoneSuggestion[];
  /** Equal for every spelling of the person's number; null without a contact. */
  readonly key: string | null;
};

/**
 * The state of a row. `corrected`: ready, with its number rewritten. `doubtful`: valid, but another number may
 * be meant. `twice`: an earlier row has the number. `renames`: would change a known contact's name.
 */
type RowState = 'ready' | 'corrected' | 'doubtful' | 'attention' | 'twice' | 'renames';

export type ReviewRow = RowReading & {
  /** Its index in the review, from 0. */
  readonly index: number;
  readonly state: RowState;
  /** Whether it will be added. */
  readonly ticked: boolean;
  /** The earlier row with the same number, or null. */
  readonly twinOf: number | null;
  /** What its inbox knows about the number, or null. */
  readonly known: KnownContact | null;
};

/** What is known about the people of a review, by the key of their number. */
export type KnownRows = ReadonlyMap<string, KnownContact | null>;

export type RowCheck = (draft: Draft, country: CountryCode | null) => Validation;

/** Reads and checks one person, whose first number is the chosen one. Takes some tenths of a millisecond. */
export function readRow(given: Draft, country: CountryCode | null, check: RowCheck): RowReading {
  const draft = withCompany(given);
  const checked = check(draft, country);
  const { suggestions } = checked;
  if (!checked.ok) return { draft, contact: null, problems: checked.problems, suggestions, key: null };
  const { contact } = checked;
  return { draft, contact, problems: [], suggestions, key: samePersonKey(contact.phone) };
}

/** Compares the rows: who is there twice and who is ticked. `ticks` holds the person's decisions. */
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
    const ticked = isTicked({ index, state, known }, ticks);
    // Written out, because spreading costs many times as much with ten thousand rows.
    rows.push({ draft, contact, problems, suggestions, key, index, state, twinOf, known, ticked });
  }
  return rows;
}

/** Whether a row is ticked until someone decides. */
export function isTickedAtFirst(state: RowState): boolean {
  return state !== 'attention' && state !== 'twice' && state !== 'renames';
}

/** Whether a row is ticked, by these decisions. */
export function isTicked(row: Tickable, ticks: Readonly<Record<string, boolean>>): boolean {
  return row.state !== 'attention' && (ticks[tickName(row)] ?? isTickedAtFirst(row.state));
}

type Tickable = Pick<ReviewRow, 'index' | 'state' | 'known'>;

/** The name of a row's tick. It agrees to rename one known contact, whoever is found later. */
export function tickName(row: Tickable): string {
  return row.known && isOfKnown(row) ? `${row.index} ${row.known.id}` : String(row.index);
}

/** Whether a tick is for the known contact as much as for the row. A row that stands twice may rename somebody too. */
export function isOfKnown({ state, known }: Pick<Tickable, 'state' | 'known'>): boolean {
  return known !== null && (state === 'renames' || state === 'twice');
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

/** `left`: could be added, but was unticked by hand. */
function kindOf({ state, ticked }: ReviewRow): RowState | 'left' {
  return !ticked && isTickedAtFirst(state) ? 'left' : state;
}

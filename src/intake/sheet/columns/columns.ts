import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf } from '../../../languages/notation.ts';
import { withAttributes } from './attributes.ts';
import type { ColumnRole, CsvColumn } from '../column.ts';
import { settleByContent } from './guess.ts';
import { headingLabel, readHeading } from '../headings.ts';
import { hasText } from '../rows.ts';
import { settleNames } from './halves.ts';
import { chooseOnePerson } from './two-people.ts';
import { holdsContact } from '../values.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import type { SlicedWork } from '../../../timing/slices.ts';

/**
 * A person's columns, the number of rows above the first person, and the columns to ask about because only
 * their values suggest a phone.
 */
export type CsvLayout = {
  readonly header: readonly string[];
  readonly columns: readonly CsvColumn[];
  readonly firstRow: number;
  /** How many columns hold something, including those that are ignored. */
  readonly filledColumns: number;
  readonly unclear: readonly number[];
  /** The rows that one row of the file stands for: itself, or one per list when lists are side by side. */
  readonly unfold: (row: readonly string[]) => readonly (readonly string[])[];
};

/** Roles chosen by a person, by column. The others are recognised. */
export type ColumnChoice = readonly (ColumnRole | undefined)[];

const headerDepth = 20;
const sampleRows = 200;
/** Columns further right are ignored. */
export const mostColumns = 400;
/** No heading, number, name or address is longer. */
const mostOfCell = 1000;

/** Recognises the first 400 columns by headings anywhere in the first rows, else by their values. */
export function* readLayout(
  given: readonly (readonly string[])[],
  choice: ColumnChoice = [],
): SlicedWork<CsvLayout> {
  const rows: (readonly string[])[] = [];
  for (const row of given) {
    rows.push(row.slice(0, mostColumns).map((cell) => cell.slice(0, mostOfCell)));
    yield;
  }
  const headerRow = yield* findHeader(rows);
  const header = given[headerRow] ?? [];
  const below = rows.slice(headerRow + 1, headerRow + 1 + sampleRows).filter(hasText);
  const width = Math.min(mostColumns, Math.max(header.length, ...below.map((row) => row.length)));
  const filledColumns = Math.max(
    filledWidth(header),
    ...given.slice(headerRow + 1, headerRow + 1 + sampleRows).map(filledWidth),
  );
  const headings = Array.from({ length: width }, (_, index) => (rows[headerRow]?.[index] ?? '').trim());
  const read = settleNames(headings, yield* mapSliced(headings, readHeading), below);
  const { roles, unclear } = yield* settleByContent(headings, read, below);
  const columns = headings.map((heading, index) => {
    const role = choice[index] ?? roles[index] ?? 'unknown';
    return { index, heading, role, label: role === 'phone' ? headingLabel(heading) : null };
  });
  const stillUnclear = unclear.filter((index) => choice[index] === undefined);
  const whole = { header, columns, filledColumns, firstRow: headerRow + 1, unclear: stillUnclear };
  const ofOne = widthOfPerson(columns);
  const asAttributes = (given: readonly CsvColumn[]) =>
    choice.length === 0 ? withAttributes(given, below) : given;
  if (ofOne === columns.length) {
    const ofPerson = choice.length === 0 ? chooseOnePerson(columns) : columns;
    return { ...whole, columns: asAttributes(ofPerson), unfold: (row) => [row] };
  }
  return {
    ...whole,
    columns: asAttributes(columns.slice(0, ofOne)),
    unclear: stillUnclear.filter((index) => index < ofOne),
    unfold: (row) => slicesOf(row.slice(0, columns.length), ofOne),
  };
}

/** Programs end each row with as many separators as the widest row has. */
function filledWidth(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}

function slicesOf(row: readonly string[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(row.length / width) }, (_, list) =>
    row.slice(list * width, (list + 1) * width),
  );
}

// The columns of one list when lists are side by side (Name, Phone, Name, Phone), possibly numbered or with an
// empty column between. Otherwise all columns.
function widthOfPerson(columns: readonly CsvColumn[]): number {
  const headings = columns.map(({ heading }) => withoutNumber(heading));
  const [first, ...others] = headings;
  const width = first === undefined || first === '' ? -1 : others.indexOf(first) + 1;
  const person = columns.slice(0, width);
  const roles = person.map(({ role }) => role);
  const hasBoth = roles.some((role) => role === 'name' || role === 'given-name') && roles.includes('phone');
  const isAlike = headings.every((heading, index) => heading === headings[index % width]);
  return width > 1 && hasBoth && isAlike ? width : columns.length;
}

// “Name 2”, “Contact 1 Phone”, “Wife Mobile”.
function withoutNumber(heading: string): string {
  return foldedWords(heading)
    .replace(/\p{Nd}+/gu, ' ')
    .replace(couple, '')
    .replace(/ +/g, ' ')
    .trim();
}

const couple = new RegExp(String.raw`(?<=^| )(?:${anyOf(lexicon.headings('couples'))})(?: s)?(?= |$)`, 'gu');

/** How many cells of a row are headings of names, numbers or addresses. */
export function countHeadings(row: readonly string[]): number {
  const cells = row.slice(0, mostColumns);
  if (cells.some((cell) => /@|\p{Nd}{5}/u.test(cell) || holdsContact(cell))) return 0;
  return cells.filter((cell) => cell.length < 80 && !silentRoles.has(readHeading(cell))).length;
}

const silentRoles: ReadonlySet<ColumnRole> = new Set(['ignored', 'unknown']);

function* findHeader(rows: readonly (readonly string[])[]): SlicedWork<number> {
  const first = rows.slice(0, headerDepth);
  const counts = yield* mapSliced(first, countHeadings);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  // Headings in unknown words still differ from the values below.
  const top = first.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const below = rows.slice(top + 1, top + 1 + sampleRows);
  if (top === -1 || rows[top]?.some((cell) => /\p{Nd}|@/u.test(cell))) return -1;
  for (const row of below) {
    if (row.some(holdsContact)) return top;
    yield;
  }
  return -1;
}

function* mapSliced<T, R>(given: readonly T[], map: (one: T) => R): SlicedWork<readonly R[]> {
  const mapped: R[] = [];
  for (const one of given) {
    mapped.push(map(one));
    yield;
  }
  return mapped;
}

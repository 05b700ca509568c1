import { prepareCountryNames } from '../../contact/read-country.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { Draft } from '../../contact/draft.ts';
import type { CsvColumn } from './column.ts';
import { mostColumns, readLayout, type ColumnChoice, type CsvLayout } from './columns/columns.ts';
import { createPersonReader } from './person.ts';
import { markInternational } from './international.ts';
import { isNobody } from './nobody.ts';
import type { CutAfter, RowSource } from './rows.ts';
import { turnUpright } from './upright.ts';
import type { CountedIntake, Intake } from '../intake.ts';
import type { SlicedWork } from '../../timing/slices.ts';

/**
 * The people of a sheet, with what correcting columns and returning rows takes. Lists side by side are put one
 * below the other.
 */
export type SheetIntake = CountedIntake & {
  /** The headings, or empty when the file has none. */
  readonly header: readonly string[];
  /** The original cells of each draft, in the same order. */
  readonly rows: readonly (readonly string[])[];
  /** The row number of each draft, counted from 1 as in a spreadsheet, with headings and empty rows. */
  readonly numbers: readonly number[];
  readonly columns: readonly CsvColumn[];
  /**
   * Columns that may hold the phone, judged only by their values, so a person has to be asked. Until then,
   * those with the phone's role are used.
   */
  readonly unclear: readonly number[];
  /** How many rows are not people: totals, page numbers, repeated headings. */
  readonly passedOver: number;
};

export type SheetOptions = {
  readonly columns?: ColumnChoice;
  /** For numbers without a calling code. Helps to tell them from those that lost their plus. */
  readonly country?: CountryCode | null;
  /** How many people to keep. Default: all. */
  readonly most?: number;
};

/** The problem of a sheet with unclear columns. */
export const unclearPhone = 'unclear-phone-column';

/**
 * Reads the people from rows of cells of any file. Recognises headings and columns, and skips rows that are no
 * person.
 */
export function* readRows(source: RowSource, options: SheetOptions = {}): SlicedWork<SheetIntake> {
  const sample: (readonly string[])[] = [];
  while (!source.done() && sample.length < 300) {
    sample.push(...source.next());
    yield;
  }
  const upright = source.done() ? yield* turnUpright(sample, (index) => source.numberOf(index)) : null;
  if (upright !== null) return yield* readRows(upright, options);
  const read = yield* readLayout(sample, options.columns);
  yield;
  const below = sample.slice(read.firstRow).flatMap(read.unfold);
  const { numericColumns } = source;
  const marked = read.columns.map((column) =>
    numericColumns?.has(column.index) ? { ...column, isNumeric: true } : column,
  );
  const layout = { ...read, columns: markInternational(marked, below, options.country ?? null) };
  if (layout.columns.some(({ role }) => role === 'country')) yield* prepareCountryNames();
  const readPerson = createPersonReader(layout.columns);
  const drafts: Draft[] = [];
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  let handedOut = layout.firstRow;
  const { most = Infinity } = options;
  let found = 0;
  let passedOver = 0;
  let next: readonly (readonly string[])[] = sample.slice(layout.firstRow);
  for (;;) {
    for (const row of next) {
      const number = source.numberOf(handedOut);
      handedOut += 1;
      if (handedOut % 16 === 0 || row.length > 100) yield;
      if (isRepeated(row, layout.header)) {
        passedOver += 1;
        continue;
      }
      for (const cells of layout.unfold(row)) {
        const draft = readPerson(cells);
        if (draft === null) continue;
        if (mayBeNobody(draft) && isNobody(cells)) {
          passedOver += 1;
          continue;
        }
        found += 1;
        if (found > most) continue;
        drafts.push(draft);
        rows.push(cells);
        numbers.push(number);
      }
    }
    if (source.done()) break;
    next = source.next();
  }
  const { columns, unclear } = layout;
  const [header = []] = layout.unfold(layout.header);
  const problems = [
    ...problemsOf(drafts, layout),
    ...explainPassedOver(passedOver),
    ...explainCut(source.cutAfter, layout.filledColumns),
  ];
  return { kind: 'csv', drafts, found, problems, header, rows, numbers, columns, unclear, passedOver };
}

// Joined exports repeat their header in the middle.
function isRepeated(row: readonly string[], header: readonly string[]): boolean {
  return row[0] === header[0] && header.length > 1 && header.every((cell, index) => row[index] === cell);
}

function mayBeNobody({ phones, emails }: Draft): boolean {
  return emails.length === 0 && phones.every(({ raw }) => !sevenDigits.test(raw));
}

const sevenDigits = /(?:\p{Nd}\P{Nd}*){7}/u;

function problemsOf(drafts: readonly Draft[], { columns, unclear }: CsvLayout): Intake['problems'] {
  if (drafts.length === 0) {
    return [{ code: 'no-contacts', values: { in: 'sheet' } }];
  }
  if (unclear.length > 0) {
    const names = unclear.map((index) => columns[index]?.heading || String(index + 1));
    return [{ code: unclearPhone, values: { columns: names } }];
  }
  if (columns.some(({ role }) => role === 'phone')) return [];
  return [{ code: 'no-phone-column', values: null }];
}

function explainCut(
  { rows, columns }: CutAfter = { rows: null, columns: null },
  filledColumns: number,
): Intake['problems'] {
  const widest = filledColumns > mostColumns ? mostColumns : columns;
  return [
    ...(rows === null ? [] : [{ code: 'rows-cut', values: { rows } } as const]),
    ...(widest === null ? [] : [{ code: 'columns-cut', values: { columns: widest } } as const]),
  ];
}

function explainPassedOver(rows: number): Intake['problems'] {
  return rows === 0 ? [] : [{ code: 'rows-passed-over', values: { rows } }];
}

import type { CountryCode } from '../contact/phone/phone.ts';
import type { Draft } from '../contact/draft.ts';
import type { SlicedWork } from '../timing/slices.ts';
import { readText } from './prose/free-text.ts';
import { splitDelimitedCells } from './sheet/delimited-cells.ts';
import { readRows, type SheetIntake } from './sheet/read-rows.ts';
import { listRows } from './sheet/rows.ts';
import type { WorkbookFault } from './file-problem.ts';
import type { WorkbookSheet } from './workbook/rows.ts';
import { readWorkbook } from './workbook/workbook.ts';

/** The people of one sheet of a workbook. */
type PeopleSheet = {
  readonly name: string;
  readonly sheet: SheetIntake;
  /** How many rows are hidden, by hand or by a filter. They are read too. */
  readonly hiddenRows: number;
};

/** The content of a workbook: sheets of people, a list without columns, or nothing readable. */
export type WorkbookPeople =
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly PeopleSheet[];
      /** Sheets with content but no column of numbers, next to others that have one. */
      readonly passedOver: readonly string[];
      /** How many sheets were left unread because there are too many. */
      readonly unread: number;
      /** How many sheets are hidden. They are not read. */
      readonly hiddenSheets: number;
    }
  | { readonly kind: 'list'; readonly drafts: readonly Draft[]; readonly hiddenSheets: number }
  | { readonly kind: 'fault'; readonly fault: WorkbookFault };

export type WorkbookOptions = {
  /** For numbers without a calling code. */
  readonly country: CountryCode | null;
  /** How many people to keep per sheet. Default: all. */
  readonly most?: number;
};

/** Reads the people of every visible sheet. Never throws. */
export function* readWorkbookPeople(bytes: Uint8Array, options: WorkbookOptions): SlicedWork<WorkbookPeople> {
  const reading = yield* readWorkbook(bytes);
  if (!reading.ok) return { kind: 'fault', fault: reading.fault };
  const withPeople: PeopleSheet[] = [];
  for (const { name, rows, numbers, hiddenRows, ...more } of reading.sheets) {
    yield;
    const cells = (yield* splitDelimitedCells(rows)) ?? rows;
    const sheet = yield* readRows(listRows(cells, numbers, more), options);
    if (sheet.found > 0) withPeople.push({ name, sheet, hiddenRows });
  }
  const { unread, hiddenSheets } = reading;
  if (withPeople.length === 0)
    return { kind: 'list', drafts: yield* readAsList(reading.sheets, options.country), hiddenSheets };
  const withNumbers = withPeople.filter(hasNumbers);
  const sheets = withNumbers.length > 0 ? withNumbers : withPeople;
  const passedOver = withPeople.filter((one) => !sheets.includes(one)).map(({ name }) => name);
  return { kind: 'sheets', sheets, passedOver, unread, hiddenSheets };
}

function hasNumbers({ sheet }: PeopleSheet): boolean {
  return sheet.columns.some(({ role }) => role === 'phone') || sheet.unclear.length > 0;
}

// Rows with one cell each, “Jane Doe 98765 43210”, are a list, not a table.
function* readAsList(
  sheets: readonly WorkbookSheet[],
  country: CountryCode | null,
): SlicedWork<readonly Draft[]> {
  const lines: string[] = [];
  for (const { rows } of sheets)
    for (const row of rows) {
      lines.push(row.join(' '));
      yield;
    }
  return (yield* readText(lines.join('\n'), country)).drafts;
}

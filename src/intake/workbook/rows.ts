import { WorkbookError } from './problem.ts';

/** One sheet of a workbook with its cells as text. */
export type WorkbookSheet = {
  readonly name: string;
  /** The rows with content, without empty ones. */
  readonly rows: readonly (readonly string[])[];
  /** The number of each row in the workbook, from 1. */
  readonly numbers: readonly number[];
  /** How many of them are hidden, by hand or by a filter. */
  readonly hiddenRows: number;
  /** The columns in which whole numbers of eleven or more digits are stored as numbers. */
  readonly numericColumns: ReadonlySet<number>;
  /** After how many rows and columns it was cut, or null when nothing was left out. */
  readonly cutAfter: { readonly rows: number | null; readonly columns: number | null };
};

/** The sheets that were read, how many more there are, and how many are hidden. */
export type WorkbookSheets = {
  readonly sheets: readonly WorkbookSheet[];
  readonly unread: number;
  readonly hiddenSheets: number;
};

/** Columns further right are ignored. */
export const mostWorkbookColumns = 400;
/** More people than a review takes. */
const mostRows = 50_000;
const mostRowNumbers = 1_100_000;
const mostCells = 4_000_000;

const longNumber = /^\d{11,15}$/;

/** Collects cells into rows. Throws WorkbookError for more than any list of people has. */
export function createRowCollector() {
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  let hiddenRows = 0;
  let cells: string[] = [];
  let number = 0;
  let isHidden = false;
  let seen = 0;
  const numericColumns = new Set<number>();
  let rowsAreCut = false;
  let columnsAreCut = false;
  return {
    /** Begins a row. Without a number it follows the last one. */
    begin(rowNumber: number | null, hidden: boolean): void {
      cells = [];
      number = rowNumber ?? number + 1;
      isHidden = hidden;
      if (number > mostRowNumbers * 2) throw new WorkbookError('too-large');
    },
    put(column: number, text: string, isNumber = false): void {
      // The empty cells before it take memory too.
      seen += 1 + Math.max(0, Math.min(column, mostWorkbookColumns) - cells.length);
      if (seen > mostCells) throw new WorkbookError('too-large');
      if (column < 0 || text === '') return;
      if (column >= mostWorkbookColumns) {
        columnsAreCut = true;
        return;
      }
      if (isNumber && longNumber.test(text)) numericColumns.add(column);
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
    /** Ends the row, which may stand for several equal ones. */
    end(times = 1): void {
      const isEmpty = cells.every((cell) => cell.trim() === '');
      const kept = isEmpty ? 0 : Math.min(times, mostRows - rows.length);
      for (let index = 0; index < kept; index += 1) {
        rows.push(cells);
        numbers.push(number + index);
      }
      if (!isEmpty && kept < times) rowsAreCut = true;
      if (isHidden) hiddenRows += kept;
      number += times - 1;
    },
    /** Whether rows are left out from here on. */
    isFull: (): boolean => rowsAreCut,
    sheet: (name: string): WorkbookSheet => ({
      name,
      rows,
      numbers,
      hiddenRows,
      numericColumns,
      cutAfter: { rows: rowsAreCut ? mostRows : null, columns: columnsAreCut ? mostWorkbookColumns : null },
    }),
  };
}

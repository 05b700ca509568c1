import Papa from 'papaparse';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';

/** Rows as a CSV file that every spreadsheet opens rightly; a cell that one would run as a formula begins with an apostrophe (OWASP, CSV injection), a phone number's + included. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => runAtOnce(writeRow(row))).join('');
}

/** Stands at the beginning of the file. */
export const byteOrderMark = '\uFEFF';

const sliceCells = 1000;

/** A row of the file with its line end. */
export function* writeRow(row: readonly string[]): SlicedWork<string> {
  const parts: string[] = [];
  for (let from = 0; from < row.length; from += sliceCells) {
    const cells = row.slice(from, from + sliceCells);
    parts.push(Papa.unparse([cells.map((cell) => (runsAsFormula.test(cell) ? `'${cell}` : cell))]));
    yield;
  }
  return `${parts.join(',')}\r\n`;
}

const runsAsFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A row with empty cells behind it, up to that many. */
export function padRow(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

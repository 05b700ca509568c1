import Papa from 'papaparse';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';

/**
 * Writes rows as CSV that every spreadsheet opens correctly. A cell that would run as a formula gets a leading
 * apostrophe (OWASP, CSV injection), including a phone number with +.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => runAtOnce(writeRow(row))).join('');
}

/** Put at the beginning of the file. */
export const byteOrderMark = '\uFEFF';

const sliceCells = 1000;

/** A row with its line end. */
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

/** The row padded with empty cells to `width`. */
export function padRow(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

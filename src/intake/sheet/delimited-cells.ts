import type { SlicedWork } from '../../timing/slices.ts';
import { countHeadings } from './columns/columns.ts';
import { createRowSource, detectDelimiter } from './rows.ts';

type Rows = readonly (readonly string[])[];

/** Headings further down are not looked for. */
const topRows = 12;

/**
 * Splits rows that each hold a whole line of a CSV in one cell, as when a program opened it with another
 * delimiter. Null when the rows are not such lines.
 */
export function* splitDelimitedCells(rows: Rows): SlicedWork<Rows | null> {
  const top = rows.slice(0, topRows);
  if (top.length < 2 || !isOneColumn(top)) return null;
  const lines = top.map(lineOf);
  const delimiter = yield* detectDelimiter(lines.join('\n'), countHeadings);
  const split = (line: string) => createRowSource(line, delimiter).next()[0] ?? [];
  if (!lines.some((line) => countHeadings(split(line)) > 1)) return null;
  const cells: (readonly string[])[] = [];
  for (const row of rows) {
    cells.push(split(lineOf(row)));
    if (cells.length % 16 === 0) yield;
  }
  return cells;
}

/** A line with the other delimiter inside has more cells, so not every row has to agree. */
function isOneColumn(rows: Rows): boolean {
  return rows[0]?.length === 1 && rows.filter((row) => row.length === 1).length >= rows.length / 2;
}

/** A cell may break a line. */
function lineOf(row: readonly string[]): string {
  const [first = '', ...others] = row.join(';').split('\n');
  if (others.length === 0) return first;
  return [first.trimEnd(), ...others.map((part) => part.trim()).filter((part) => part !== '')].join(' ');
}

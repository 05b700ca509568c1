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
  if (rows.length < 2 || !isOneColumn(rows)) return null;
  const lines = rows.map(lineOf);
  const beginning = lines.slice(0, topRows).join('\n');
  yield;
  const delimiter = yield* detectDelimiter(beginning, countHeadings);
  const split = (line: string) => createRowSource(line, delimiter).next()[0] ?? [];
  if (!lines.slice(0, topRows).some((line) => countHeadings(split(line)) > 1)) return null;
  const cells: (readonly string[])[] = [];
  for (const line of lines) {
    cells.push(split(line));
    if (cells.length % 16 === 0) yield;
  }
  return cells;
}

/** A line with the other delimiter inside has more cells, so not every row has to agree. */
function isOneColumn(rows: Rows): boolean {
  const single = rows.filter((row) => row.length === 1).length;
  return single >= rows.length / 2 && rows[0]?.length === 1;
}

function lineOf(row: readonly string[]): string {
  return row.join(';').replaceAll(/\s*\n\s*/g, ' ');
}

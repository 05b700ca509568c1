import Papa from 'papaparse';

/** The character between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Hands out rows of cells, some hundred at a time or none (ask again until it is done); a blank line is a row with one empty cell. */
export type RowSource = { readonly next: () => readonly (readonly string[])[]; readonly done: () => boolean };

const sliceLength = 64 * 1024;
const longestRow = 256 * 1024;
const mostRepairs = 8;

/** Tells rows and cells apart (RFC 4180) in text without \r. A quote that is never closed counts as a character of its cell, so that one slip does not swallow the rest. */
export function createRowSource(text: string, delimiter: Delimiter): RowSource {
  let position = 0;
  let repairs = 0;
  let length = sliceLength;

  const parse = (length: number, isLast: boolean): Papa.ParseResult<string[]> => {
    const quoteChar = repairs > mostRepairs ? '\0' : '"';
    const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar });
    return parser.parse(text.slice(position, position + length), 0, !isLast);
  };
  const takeLine = (): readonly string[] => {
    const end = text.indexOf('\n', position);
    const line = text.slice(position, end === -1 ? text.length : end);
    position += line.length + 1;
    repairs += 1;
    return line.split(delimiter).map(withoutQuotes);
  };

  const next = (): readonly (readonly string[])[] => {
    const { data, meta } = parse(length, false);
    position += meta.cursor;
    const isLast = position + length >= text.length;
    if (meta.cursor === 0 && !isLast && length < longestRow) {
      length = longestRow;
      return [];
    }
    length = sliceLength;
    if (meta.cursor > 0) return data;
    return [isLast ? takeLast() : takeLine()];
  };
  // Only the last row may lack its line end.
  const takeLast = (): readonly string[] => {
    const { data, errors } = parse(longestRow, true);
    const [row] = data;
    if (row === undefined || errors.some(({ code }) => code === 'MissingQuotes')) return takeLine();
    position = text.length;
    return row;
  };
  return { next, done: () => position >= text.length };
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^\s*"|"\s*$/g, '');
}

/** The delimiter that makes the most of the beginning of a text; `knownHeadings` says how many cells of a row are known headings. */
export function detectDelimiter(
  beginning: string,
  knownHeadings: (row: readonly string[]) => number,
): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: -1 };
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    const rows = firstRows(createRowSource(beginning, delimiter)).filter(hasText).slice(0, 30);
    const headings = Math.max(0, ...rows.map(knownHeadings));
    const score = headings * 1_000_000 + evenRows(rows);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The text inside when every row of a text was wrapped into quotes as one cell (a paste into one column, saved again), else null. */
export function unwrapRows(text: string): string | null {
  const source = createRowSource(text, ',');
  const rows = firstRows(source).filter(hasText);
  const isWrapped = rows.slice(0, 20).every((row) => row.length === 1 && /[,;\t|]/.test(row[0] ?? ''));
  if (!isWrapped || rows.length < 2 || !text.trimStart().startsWith('"')) return null;
  while (!source.done()) rows.push(...source.next());
  return rows.map((row) => row.join(',')).join('\n');
}

function firstRows(source: RowSource): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  while (rows.length === 0 && !source.done()) rows.push(...source.next());
  return rows;
}

/** Whether any cell holds more than white space. */
export function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

// How many rows have the commonest number of cells; more cells win among equals.
function evenRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, count]) => count * 1000 + Math.min(cells, 999)));
}

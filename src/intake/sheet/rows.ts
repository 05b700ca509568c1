import Papa from 'papaparse';
import type { SlicedWork } from '../../timing/slices.ts';

/** The character between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/**
 * Hands out rows of cells, some hundred at a time. An empty batch means to ask again until it is done. A blank
 * line is a row with one empty cell.
 */
export type RowSource = {
  readonly next: () => readonly (readonly string[])[];
  readonly done: () => boolean;
  /** The row number in a spreadsheet, by how many rows were handed out before it. */
  readonly numberOf: (handedOut: number) => number;
  /** After how many rows and columns the file was cut. */
  readonly cutAfter?: CutAfter;
  /** The columns whose long numbers are stored as numbers. */
  readonly numericColumns?: ReadonlySet<number>;
};

/** Null when nothing was left out. */
export type CutAfter = { readonly rows: number | null; readonly columns: number | null };

const sliceLength = 16 * 1024;
const longestRow = 256 * 1024;
const mostRepairs = 8;
/** Five times the columns in use. Freeing an endless row would block the process. */
const mostCells = 2000;

/**
 * Splits text without \r into rows and cells (RFC 4180). An unclosed quote counts as a character, so that one
 * slip does not swallow the rest. A row is cut after 2,000 cells.
 */
export function createRowSource(text: string, delimiter: Delimiter): RowSource {
  let position = 0;
  let repairs = 0;
  let length = sliceLength;

  const withQuotes = new Papa.Parser({ delimiter, newline: '\n' });
  const withoutQuotes = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '\0' });
  const parse = (length: number, isLast: boolean): Papa.ParseResult<string[]> => {
    const parser = repairs > mostRepairs ? withoutQuotes : withQuotes;
    return parser.parse(text.slice(position, position + length), 0, !isLast);
  };
  const takeLine = (): readonly string[] => {
    const end = text.indexOf('\n', position);
    const line = text.slice(position, end === -1 ? text.length : end);
    position += line.length + 1;
    repairs += 1;
    return line.split(delimiter, mostCells).map(unquoted);
  };

  const next = (): readonly (readonly string[])[] => {
    const { data, meta } = parse(length, false);
    position += meta.cursor;
    const isLast = position + length >= text.length;
    if (meta.cursor === 0 && !isLast && length < longestRow) {
      length = Math.min(length * 4, longestRow);
      return [];
    }
    if (meta.cursor === 0 || data.length > 1) length = sliceLength;
    if (meta.cursor > 0) return data.map(withinLimit);
    return [isLast ? takeLast() : takeLine()];
  };
  // Only the last row may lack its line end.
  const takeLast = (): readonly string[] => {
    const { data, errors } = parse(longestRow, true);
    const [row] = data;
    if (row === undefined || errors.some(({ code }) => code === 'MissingQuotes')) return takeLine();
    position = text.length;
    return withinLimit(row);
  };
  return { next, done: () => position >= text.length, numberOf: (handedOut) => handedOut + 1 };
}

const listedAtOnce = 200;

/** Hands out existing rows, each with its number in the sheet. */
export function listRows(
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
  more: Pick<RowSource, 'cutAfter' | 'numericColumns'> = {},
): RowSource {
  let position = 0;
  const next = (): readonly (readonly string[])[] => {
    const from = position;
    position = Math.min(rows.length, from + listedAtOnce);
    return rows.slice(from, position);
  };
  return {
    next,
    done: () => position >= rows.length,
    numberOf: (handedOut) => numbers[handedOut] ?? 0,
    ...more,
  };
}

function withinLimit(row: readonly string[]): readonly string[] {
  return row.length > mostCells ? row.slice(0, mostCells) : row;
}

function unquoted(cell: string): string {
  const begun = cell.trimStart();
  const inner = begun.startsWith('"') ? begun.slice(1) : cell;
  const trimmed = inner.trimEnd();
  return trimmed.endsWith('"') ? trimmed.slice(0, -1) : inner;
}

/**
 * Finds the delimiter that fits the beginning of a text best. `knownHeadings` counts the cells of a row that
 * are known headings.
 */
export function* detectDelimiter(
  beginning: string,
  knownHeadings: (row: readonly string[]) => number,
): SlicedWork<Delimiter> {
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: -1 };
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    const rows = (yield* firstRows(createRowSource(beginning, delimiter), 30)).slice(0, 30);
    let headings = 0;
    for (const row of rows) {
      // “Nachname, Vorname;Telefon” is not two headings separated by a comma.
      headings = Math.max(headings, knownHeadings(row.filter((cell) => !/[;\t|]/.test(cell))));
      yield;
    }
    const score = headings * 1_000_000 + evenRows(rows);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The text inside when every row was quoted as one cell (pasted into one column, saved again), or null. */
export function* unwrapRows(text: string): SlicedWork<string | null> {
  if (!text.trimStart().startsWith('"')) return null;
  const source = createRowSource(text, ',');
  const rows = yield* firstRows(source, 20);
  const isWrapped = rows.slice(0, 20).every((row) => row.length === 1 && /[,;\t|]/.test(row[0] ?? ''));
  if (!isWrapped || rows.length < 2) return null;
  const lines = rows.map((row) => row.join(','));
  while (!source.done()) {
    for (const row of source.next()) lines.push(row.join(','));
    yield;
  }
  return lines.join('\n');
}

/** At least `count` rows with content, if there are as many. */
function* firstRows(source: RowSource, count: number): SlicedWork<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  while (rows.length < count && !source.done()) {
    for (const row of source.next()) if (hasText(row)) rows.push(row);
    yield;
  }
  return rows;
}

/** Whether any cell has more than white space. */
export function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

// How many rows have the commonest number of cells. Among equals, more cells win.
function evenRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([cells, count]) => count * 1000 + Math.min(cells, 999)));
}

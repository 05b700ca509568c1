import { readPhone, type CountryCode } from '../../contact/phone/phone.ts';
import { createDraft, type Draft } from '../../contact/draft.ts';
import { keyOf, withKeys } from './columns/attributes.ts';
import { filledCell } from './cell.ts';
import type { ColumnRole, CsvColumn } from './column.ts';
import { headingLabel } from './headings.ts';
import { markInternational } from './international.ts';
import { createPersonReader } from './person.ts';

/** A sheet that was read. Its columns can be reassigned without reading the file again. */
export type Sheet = {
  /** The headings, or empty when the file has none. */
  readonly header: readonly string[];
  readonly columns: readonly CsvColumn[];
  /** The original cells of each person. */
  readonly rows: readonly (readonly string[])[];
  /** The columns of which a person must choose the one with the number. Usually empty. */
  readonly doubtful: readonly number[];
};

/** The use of a column. An attribute's key is its heading's unless one is given. */
type ColumnUse = { readonly role: ColumnRole; readonly key?: string | undefined };

/** Uses by column position. The other columns stay as recognised. */
export type ColumnUses = Readonly<Record<string, ColumnUse>>;

type Read = Pick<Sheet, 'header' | 'columns' | 'rows'> & { readonly unclear: readonly number[] };

const withoutRole: ReadonlySet<ColumnRole> = new Set(['unknown', 'ignored', 'attribute']);

/** A sheet to keep. Columns are doubtful when only their values suggest a number, or when none was found. */
export function toSheet({ header, columns, rows, unclear }: Read): Sheet {
  const hasPhone = columns.some(({ role }) => role === 'phone');
  const others = columns.filter(({ role }) => withoutRole.has(role));
  return { header, columns, rows, doubtful: hasPhone ? unclear : others.map(({ index }) => index) };
}

/** The people of a sheet, one per row. */
export function* readSheetPeople({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Generator<Draft> {
  const read = createPersonReader(columns);
  for (const row of rows) yield read(row) ?? createDraft();
}

/** The sheet with the chosen use of its columns. */
export function useColumns<T extends Sheet>(sheet: T, uses: ColumnUses, country: CountryCode | null): T {
  if (Object.keys(uses).length === 0) return sheet;
  const columns = sheet.columns.map((column): CsvColumn => {
    const use = uses[column.index];
    if (!use) return column;
    const { index, heading, isNumeric } = column;
    const label = use.role === 'phone' ? headingLabel(heading) : null;
    return {
      index,
      heading,
      role: use.role,
      label,
      isNumeric,
      ...(use.key === undefined ? {} : { key: use.key }),
    };
  });
  return { ...sheet, columns: markInternational(withKeys(columns), sheet.rows, country) };
}

/** A column as people see it: its values, its use, and the key it has or would have. */
export type ColumnSample = Pick<CsvColumn, 'index' | 'heading' | 'role'> & {
  readonly key: string;
  /** Some of its distinct values. Empty when it has none. */
  readonly values: readonly string[];
};

/** Rows further down are not searched for values to show. */
const sampleRows = 200;
const mostValues = 3;

/** Describes all columns of a sheet. If it must be asked about, only the likeliest column has the number. */
export function describeColumns(sheet: Sheet, country: CountryCode | null): readonly ColumnSample[] {
  const likely = likelyPhone(sheet, country);
  return sheet.columns.map((column) => {
    const { index, heading, role } = column;
    const values = valuesOf(sheet, index, mostValues);
    return {
      index,
      heading,
      role: presetRole(sheet, column, likely) ?? role,
      key: column.key ?? keyOf(column),
      values,
    };
  });
}

function presetRole(
  { doubtful }: Sheet,
  { index, role }: CsvColumn,
  likely: number | null,
): ColumnRole | null {
  if (index === likely) return 'phone';
  return role === 'phone' && doubtful.includes(index) ? 'ignored' : null;
}

/** The columns with content that are not imported. */
export function leftOut(sheet: Sheet): readonly CsvColumn[] {
  const isLeftOut = ({ role, index }: CsvColumn) =>
    (role === 'ignored' || role === 'unknown') && valuesOf(sheet, index, 1).length > 0;
  return sheet.columns.filter(isLeftOut);
}

function valuesOf({ rows }: Sheet, index: number, most: number): readonly string[] {
  const values = new Set<string>();
  for (const row of rows.slice(0, sampleRows)) {
    const value = filledCell(row[index]);
    if (value !== '') values.add(value);
    if (values.size === most) break;
  }
  return [...values];
}

/** The doubtful column with the most phone numbers, or null. */
function likelyPhone(sheet: Sheet, country: CountryCode | null): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const index of sheet.doubtful) {
    const score = valuesOf(sheet, index, 20).reduce((sum, value) => sum + likeness(value, country), 0);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index ?? null;
}

function likeness(value: string, country: CountryCode | null): number {
  const reading = readPhone(value, country);
  if (reading.ok) return reading.phone.type === 'MOBILE' ? 3 : 2;
  const digits = value.replace(/\P{Nd}/gu, '').length;
  return digits > 6 && digits < 16 && value.length < 30 ? 1 : 0;
}

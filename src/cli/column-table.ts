import type { TeamName } from '../contact/rules.ts';
import type { CsvColumn } from '../intake/sheet/column.ts';
import type { SheetIntake } from '../intake/sheet/read-rows.ts';
import { describeColumns, toSheet } from '../intake/sheet/sheet.ts';

/** The use of each column of a sheet. Named when a workbook has several sheets. */
export type ColumnTable = {
  readonly name: string | null;
  readonly columns: readonly (CsvColumn & {
    /** Some of its values; empty for an empty column. */
    readonly values: readonly string[];
    /** What it is of the team's own, or null. */
    readonly own: TeamName | null;
  })[];
};

/** The columns of a sheet, with some of their values. */
export function tabulateColumns(
  name: string | null,
  sheet: SheetIntake,
  ownOf: (key: string) => TeamName | null = () => null,
): ColumnTable {
  const values = new Map(
    describeColumns(toSheet(sheet), null).map((column) => [column.index, column.values]),
  );
  return {
    name,
    columns: sheet.columns.map((column) => ({
      ...column,
      values: values.get(column.index) ?? [],
      own: column.role === 'attribute' ? ownOf(column.key ?? '') : null,
    })),
  };
}

/** One line per column, below the name of its sheet: “  City → attribute city  (Pune · Goa)”. */
export function columnLines(tables: readonly ColumnTable[]): readonly string[] {
  return tables.flatMap(({ name, columns }) => [
    ...(name === null ? [] : [`  Sheet “${name}”`]),
    ...columns.map(
      (column) => `  ${column.heading || '(no heading)'} → ${becomes(column)}${samples(column.values)}`,
    ),
  ]);
}

function samples(values: readonly string[]): string {
  const shown = values.map((value) => (value.length > 30 ? `${value.slice(0, 29)}…` : value));
  return shown.length === 0 ? '  (empty)' : `  (${shown.join(' · ')})`;
}

function becomes({ role, key, own }: ColumnTable['columns'][number]): string {
  if (own !== null) return own.field === null ? 'consent' : `field “${own.field.label}”`;
  if (role === 'attribute') return `attribute ${key}`;
  return role === 'ignored' || role === 'unknown' ? 'not imported' : role.replaceAll('-', ' ');
}

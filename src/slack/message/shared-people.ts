import * as z from 'zod';
import { createDraft, type Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { SheetIntake } from '../../intake/sheet/read-rows.ts';
import type { CsvColumn } from '../../intake/sheet/column.ts';
import { createPersonReader } from '../../intake/sheet/person.ts';

/** People of one file or text, in the order they stand there; a sheet keeps its cells, so that its columns can be corrected and its rows given back. */
export type SharedPeople = SharedDrafts | SharedSheet;

type SharedDrafts = {
  readonly kind: 'drafts';
  readonly filename: string | null;
  readonly drafts: readonly Draft[];
};

export type SharedSheet = {
  readonly kind: 'sheet';
  readonly filename: string | null;
  readonly header: readonly string[];
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The columns of which a person has to say which one holds the number; mostly none. */
  readonly doubtful: readonly number[];
};

/** A sheet as it is kept. Columns are doubtful when only their values say that they hold the number, or when none was found. */
export function toSheet(intake: SheetIntake, filename: string | null): SharedSheet {
  const { header, columns, rows, unclear } = intake;
  const hasPhone = columns.some(({ role }) => role === 'phone');
  const others = columns.filter(({ role }) => role === 'unknown' || role === 'ignored');
  const doubtful = hasPhone ? unclear : others.map(({ index }) => index);
  return { kind: 'sheet', filename, header, columns, rows, doubtful };
}

/** How many people there are. */
export function countPeople(people: readonly SharedPeople[]): number {
  return people.reduce((sum, one) => sum + (one.kind === 'sheet' ? one.rows : one.drafts).length, 0);
}

/** Gives the drafts one after the other; `phoneColumns` says for each doubtful sheet, by its place, which column holds the number. */
export function* eachDraft(
  people: readonly SharedPeople[],
  phoneColumns: Readonly<Record<string, number | null>> = {},
): Generator<Draft> {
  for (const [place, one] of people.entries()) {
    if (one.kind === 'drafts') {
      yield* one.drafts;
    } else {
      const read = createPersonReader(withPhoneColumn(one, phoneColumns[place]));
      for (const row of one.rows) yield read(row) ?? createDraft();
    }
  }
}

function withPhoneColumn(
  { columns, doubtful }: SharedSheet,
  chosen: number | null | undefined,
): readonly CsvColumn[] {
  if (chosen === undefined || chosen === null) return columns;
  return columns.map((column) => {
    if (column.index === chosen) return { ...column, role: 'phone' };
    return doubtful.includes(column.index) ? { ...column, role: 'ignored' } : column;
  });
}

/** The original cells of a row, where it comes from a sheet. */
export function cellsOf(people: readonly SharedPeople[], row: number): readonly string[] {
  let from = 0;
  for (const one of people) {
    const length = (one.kind === 'sheet' ? one.rows : one.drafts).length;
    if (row < from + length) return one.kind === 'sheet' ? (one.rows[row - from] ?? []) : [];
    from += length;
  }
  return [];
}

/** A draft as it is stored. */
export const draft = z.object({
  name: z.string(),
  phones: z.array(
    z.object({ raw: z.string(), label: z.string().nullable(), whatsappId: z.string().nullable() }),
  ),
  emails: z.array(z.string()),
  organization: z.string().nullable(),
  country: z.custom<CountryCode>((value) => typeof value === 'string').nullable(),
  unreadCountry: z.string().optional(),
  tags: z.array(z.string()),
  attributes: z.array(z.object({ key: z.string(), value: z.string() })),
});

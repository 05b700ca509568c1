import { writeCsv } from '../intake/csv-write.ts';
import type { Refusal } from './batch-report.ts';
import type { ReviewRow } from './review-rows.ts';
import { cellsOf, type SharedPeople } from './shared-people.ts';
import { reviewWording } from './wording-review.ts';

type Batch = { readonly people: readonly SharedPeople[]; readonly rows: readonly ReviewRow[] };

/** Who did not arrive, as a CSV file: the columns of the sheet they came from, or columns of our own, and the reason after them. */
export function buildRefusedCsv({ people, rows }: Batch, refusals: readonly Refusal[]): Uint8Array {
  const { columns } = reviewWording;
  const [sheet, ...others] = people;
  if (sheet?.kind === 'sheet' && others.length === 0) {
    const width = Math.max(sheet.header.length, ...refusals.map(({ row }) => cellsOf(people, row).length));
    const table = refusals.map(({ row, reason }) => [...padded(cellsOf(people, row), width), reason]);
    return encode([[...padded(sheet.header, width), columns.reason], ...table]);
  }
  const header = [columns.name, columns.phone, columns.email, columns.company, columns.tags, columns.reason];
  const table = refusals.map(({ row, name, phone, reason }) => {
    const draft = rows[row]?.draft;
    return [
      name,
      phone || (draft?.phones[0]?.raw ?? ''),
      draft?.emails[0] ?? '',
      draft?.organization ?? '',
      draft?.tags.join(', ') ?? '',
      reason,
    ];
  });
  return encode([header, ...table]);
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

function encode(table: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(writeCsv(table));
}

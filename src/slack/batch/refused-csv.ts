import { describeReason } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import { byteOrderMark, padRow, writeRow } from '../../intake/sheet/write-csv.ts';
import type { SlicedWork } from '../../timing/slices.ts';
import type { Refusal } from './report.ts';
import type { ReviewRow } from '../review/rows.ts';
import { cellsOf, type SharedPeople } from '../message/shared-people.ts';

type Batch = { readonly people: readonly SharedPeople[]; readonly rows: readonly ReviewRow[] };

/**
 * The contacts that did not arrive, as CSV: the columns of their sheet, or our own, and the reason at the end.
 */
export function* buildRefusedCsv(
  { people, rows }: Batch,
  refusals: readonly Refusal[],
): SlicedWork<Uint8Array> {
  const { columns } = words().batch;
  const [sheet, ...others] = people;
  if (sheet?.kind === 'sheet' && others.length === 0) {
    const cells = refusals.map(({ row }) => cellsOf(people, row));
    const width = widthOf(sheet.header, cells);
    return yield* encode([...padRow(sheet.header, width), columns.reason], refusals, ({ reason }, index) => [
      ...padRow(cells[index] ?? [], width),
      describeReason(reason, String),
    ]);
  }
  const header = [columns.name, columns.phone, columns.email, columns.company, columns.tags, columns.reason];
  return yield* encode(header, refusals, ({ row, name, phone, reason }) => {
    const draft = rows[row]?.draft;
    return [
      name,
      phone || (draft?.phones[0]?.raw ?? ''),
      draft?.emails[0] ?? '',
      draft?.organization ?? '',
      draft?.tags.join(', ') ?? '',
      describeReason(reason, String),
    ];
  });
}

const mostCells = 2_000_000;

/** As wide as the longest row, unless padding every other row would make the file too large. */
function widthOf(header: readonly string[], cells: readonly (readonly string[])[]): number {
  const width = cells.reduce((most, row) => Math.max(most, row.length), header.length);
  return width * cells.length > mostCells ? header.length : width;
}

function* encode(
  header: readonly string[],
  refusals: readonly Refusal[],
  toRow: (refusal: Refusal, index: number) => readonly string[],
): SlicedWork<Uint8Array> {
  const lines = [Buffer.from(byteOrderMark + (yield* writeRow(header)))];
  for (const [index, refusal] of refusals.entries()) {
    lines.push(Buffer.from(yield* writeRow(toRow(refusal, index))));
  }
  return Buffer.concat(lines);
}

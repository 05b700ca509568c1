/**
 * Reads a workbook of 10,000 rows and 8 columns with our reader, exceljs and SheetJS by turns, all in this one process, and
 * prints the figures as JSON. `npm run bench` runs it with the two libraries fetched.
 */
import * as z from 'zod';
import { readWorkbook } from '../../src/intake/workbook/workbook.ts';
import { createPause, runInSlices } from '../../src/timing/slices.ts';
import { requireFetched } from '../support/fetched-package.ts';
import { longestDelay } from './standstill.ts';
import { median } from './table.ts';

const rounds = Number(process.argv[2] ?? 5);
const exceljs = z.object({ Workbook: z.custom<new () => ExcelWorkbook>() }).parse(requireFetched('exceljs'));
const sheetjs = z
  .object({ read: z.custom<ReadSheets>(), utils: z.custom<SheetUtils>() })
  .parse(requireFetched('xlsx'));

type ExcelWorkbook = {
  readonly addWorksheet: (name: string) => { readonly addRow: (cells: readonly unknown[]) => void };
  readonly xlsx: {
    readonly load: (bytes: Uint8Array) => Promise<unknown>;
    readonly writeBuffer: (options: object) => Promise<Uint8Array>;
  };
  readonly eachSheet: (see: (sheet: { readonly rowCount: number }) => void) => void;
};
type ReadSheets = (bytes: Uint8Array) => { readonly Sheets: Readonly<Record<string, unknown>> };
type SheetUtils = { readonly sheet_to_json: (sheet: unknown, options: object) => readonly unknown[] };

const book = await manyRows(10_000);

/** Each gives how many rows it read. */
const readers: Readonly<Record<string, () => Promise<number>>> = {
  async ours() {
    const read = await runInSlices(readWorkbook(book), createPause());
    return read.ok ? read.sheets.reduce((sum, { rows }) => sum + rows.length, 0) : 0;
  },
  async exceljs() {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(book);
    let rows = 0;
    workbook.eachSheet((sheet) => (rows += sheet.rowCount));
    return rows;
  },
  async sheetjs() {
    const { Sheets } = sheetjs.read(book);
    return Object.values(Sheets).reduce<number>(
      (sum, sheet) => sum + sheetjs.utils.sheet_to_json(sheet, { header: 1 }).length,
      0,
    );
  },
};

const figures: Record<string, { ms: number[]; stallMs: number[] }> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, read] of Object.entries(readers)) {
    const figure = (figures[name] ??= { ms: [], stallMs: [] });
    const begunAt = performance.now();
    const rows = await read();
    figure.ms.push(performance.now() - begunAt);
    if (rows !== 10_001) throw new Error(`${name} read ${rows} rows.`);
    figure.stallMs.push(await longestDelay(read));
  }
}
const medians = Object.entries(figures).map(([name, { ms, stallMs }]) => [
  name,
  { ms: median(ms), stallMs: median(stallMs) },
]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(medians))}\n`);

/** Written by exceljs: texts shared, numbers and dates as numbers. */
async function manyRows(count: number): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('People');
  sheet.addRow(['Name', 'Phone', 'Email', 'Company', 'City', 'Source', 'Score', 'Added']);
  for (let row = 0; row < count; row += 1)
    sheet.addRow([
      `Jane Doe ${row}`,
      `+91 98${String(10_000_000 + row)}`,
      `jane${row}@example.com`,
      `Acme ${row % 40}`,
      'Pune',
      'fair',
      row % 100,
      new Date(Date.UTC(2026, 0, 1 + (row % 365))),
    ]);
  return workbook.xlsx.writeBuffer({ useSharedStrings: true });
}

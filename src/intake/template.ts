import Papa from 'papaparse';
import { byteOrderMark } from './sheet/write-csv.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

/** A file to fill in and hand back. */
export type Template = { readonly filename: string; readonly bytes: Uint8Array };

/** What is written into it, in the language of whoever fills it in. */
export type TemplateTexts = {
  /** The name of the sheet, and of the files in small letters. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly example: readonly string[];
};

/** The columns that are always understood, with one example, as a workbook and as CSV. */
export function buildTemplates({ title, headings, example }: TemplateTexts): readonly Template[] {
  const rows = [headings, example];
  const name = title.toLowerCase();
  const csv = byteOrderMark + Papa.unparse(rows.map((row) => [...row]));
  return [
    { filename: `${name}.xlsx`, bytes: writeXlsx(title, rows) },
    { filename: `${name}.csv`, bytes: new TextEncoder().encode(`${csv}\r\n`) },
  ];
}

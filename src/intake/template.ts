import Papa from 'papaparse';
import { byteOrderMark } from './sheet/write-csv.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

/** A file to fill in and return. */
export type Template = { readonly filename: string; readonly bytes: Uint8Array };

/** The template's texts, in the language of the person who fills it in. */
export type TemplateTexts = {
  /** The sheet's name. In lowercase it is also the files' name. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly example: readonly string[];
};

/** Builds the columns that are always understood, with one example, as a workbook and as CSV. */
export function buildTemplates({ title, headings, example }: TemplateTexts): readonly Template[] {
  const rows = [headings, example];
  const name = title.toLowerCase();
  const csv = byteOrderMark + Papa.unparse(rows.map((row) => [...row]));
  return [
    { filename: `${name}.xlsx`, bytes: writeXlsx(title, rows) },
    { filename: `${name}.csv`, bytes: new TextEncoder().encode(`${csv}\r\n`) },
  ];
}

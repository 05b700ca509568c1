import Papa from 'papaparse';
import { byteOrderMark } from './sheet/write-csv.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

/** A file to fill in and hand back. */
export type Template = { readonly filename: string; readonly bytes: Uint8Array };

const rows = [
  ['Name', 'Phone', 'Country', 'Email', 'Company', 'Tags'],
  ['Jane Doe', '+91 98765 43210', 'India', 'jane@example.com', 'Acme', 'vip, fair'],
] as const;

/** The columns that are always understood, with one example, as a workbook and as CSV. */
export function buildTemplates(): readonly Template[] {
  const csv = byteOrderMark + Papa.unparse(rows.map((row) => [...row]));
  return [
    { filename: 'contacts.xlsx', bytes: writeXlsx('Contacts', rows) },
    { filename: 'contacts.csv', bytes: new TextEncoder().encode(`${csv}\r\n`) },
  ];
}

import type { CountryCode } from '../contact/phone.ts';
import { countHeadings } from './csv-columns.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { readFreeText } from './free-text.ts';
import type { Intake } from './intake.ts';
import { readVcards } from './vcard.ts';

/** What was shared: a file's bytes with its name if it has one, or the text of a message. */
export type Shared =
  | { readonly bytes: Uint8Array; readonly filename: string | null }
  | { readonly text: string };

/** How to read it: `auto` looks at the content first and at the name of the file then. */
export type ReadAs = 'auto' | 'vcard' | 'csv' | 'text';

/** Reads the people out of a card file, a spreadsheet or a text; `country` is for numbers without a calling code. Never throws. */
export function readShared(shared: Shared, country: CountryCode | null, as: ReadAs = 'auto'): Intake {
  const kind = as === 'auto' ? recogniseShared(shared) : as;
  switch (kind) {
    case 'vcard':
      return readVcards('text' in shared ? new TextEncoder().encode(shared.text) : shared.bytes);
    case 'csv':
      return readCsv('text' in shared ? new TextEncoder().encode(shared.text) : shared.bytes);
    case 'text':
      return readFreeText('text' in shared ? shared.text : decodeText(shared.bytes), country);
  }
}

/** What it is, by its content first and its name then; a message's text is text, whatever is pasted into it. */
export function recogniseShared(shared: Shared): 'vcard' | 'csv' | 'text' {
  if ('text' in shared) return 'text';
  const head = decodeText(shared.bytes.subarray(0, 64 * 1024));
  const filename = shared.filename?.toLowerCase() ?? '';
  if (/^[\s\uFEFF]*BEGIN\s*:\s*VCARD/iu.test(head)) return 'vcard';
  if (/\.(?:vcf|vcard|contact)$/u.test(filename)) return 'vcard';
  if (/^[^\S\r\n\u2028\u2029]*BEGIN\s*:\s*VCARD/imu.test(head) && !/\.(?:csv|tsv)$/u.test(filename))
    return filename.endsWith('.txt') || filename === '' ? 'text' : 'vcard';
  if (/\.(?:csv|tsv|tab)$/u.test(filename)) return 'csv';
  return looksDelimited(head) ? 'csv' : 'text';
}

/** A row of headings near the top: two or more words that columns of contacts are called. */
function looksDelimited(head: string): boolean {
  const rows = head.split(/\r\n?|\n/u, 12);
  return [',', ';', '\t', '|'].some((delimiter) =>
    rows.some(
      (row) => countHeadings(row.split(delimiter).map((cell) => cell.replaceAll('"', '').trim())) > 1,
    ),
  );
}

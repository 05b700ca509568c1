import type { ColumnRole } from './headings.ts';

/** One column as it was understood. */
export type CsvColumn = {
  /** Its place in a row, from 0. */
  readonly index: number;
  /** As it stands in the file; empty when the file has no headings. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** Of a phone column: `mobile`, `work`, `fax`…, or null. */
  readonly label: string | null;
  /** Of a phone column: its bare digits begin with a calling code. */
  readonly isInternational?: boolean | undefined;
  /** Of an attribute: what it is called in the inbox. */
  readonly key?: string | undefined;
};

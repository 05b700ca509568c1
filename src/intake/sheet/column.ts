/** Everything a column may say about a person. */
export const columnRoles = [
  'name',
  'given-name',
  'additional-name',
  'family-name',
  'prefix',
  'suffix',
  'nickname',
  'organization',
  'phone',
  'phone-label',
  'calling-code',
  'area-code',
  'country',
  'email',
  'tags',
  'attribute',
  'ignored',
  'unknown',
] as const;

/** What a column says about a person. `attribute` is handed on under a key of its own, `ignored` is not imported, `unknown` cannot be told from its heading. */
export type ColumnRole = (typeof columnRoles)[number];

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
  /** Numbers stand in it as numbers, not as text: a + that was typed before one is lost. */
  readonly isNumeric?: boolean | undefined;
  /** Of such a phone column: its rows do not say together that nothing is lost. */
  readonly mayLackPlus?: boolean | undefined;
  /** Of an attribute: what it is called in the inbox. */
  readonly key?: string | undefined;
};

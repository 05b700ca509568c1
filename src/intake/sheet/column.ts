/** What a column may say about a person. */
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

/**
 * A column's role. An `attribute` is sent under its own key, `ignored` is not imported, and `unknown` cannot
 * be told from the heading.
 */
export type ColumnRole = (typeof columnRoles)[number];

/** A column as it was understood. */
export type CsvColumn = {
  /** Its position in a row, from 0. */
  readonly index: number;
  /** As in the file. Empty when the file has no headings. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** A phone column's label: `mobile`, `work`, `fax`…, or null. */
  readonly label: string | null;
  /** Whether a phone column's bare digits begin with a calling code. */
  readonly isInternational?: boolean | undefined;
  /** Whether its numbers are stored as numbers, so that a typed + is lost. */
  readonly isNumeric?: boolean | undefined;
  /** Whether such a phone column may lack a +, because its rows do not show otherwise. */
  readonly mayLackPlus?: boolean | undefined;
  /** An attribute's name in the inbox. */
  readonly key?: string | undefined;
};

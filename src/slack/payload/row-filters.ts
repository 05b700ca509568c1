/** Which rows a review shows. */
export const rowFilters = [
  'all',
  'attention',
  'renames',
  'doubtful',
  'ready',
  'corrected',
  'twice',
  'left',
  'known',
] as const;

export type RowFilter = (typeof rowFilters)[number];

/**
 * The rows of each kind, each counted once. `known` (already known) and `ticked` (to be added) count over all
 * rows.
 */
export type ReviewCounts = Readonly<Record<RowFilter | 'ticked', number>>;

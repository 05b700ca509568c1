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

/** How many rows there are of each kind, every row counted once; of all `known` are so and `ticked` will be added. */
export type ReviewCounts = Readonly<Record<RowFilter | 'ticked', number>>;

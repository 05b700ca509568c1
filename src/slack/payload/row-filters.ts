/** Which rows a review shows. */
export const rowFilters = ['all', 'attention', 'doubtful', 'ready', 'corrected', 'twice', 'left'] as const;

export type RowFilter = (typeof rowFilters)[number];

/** How many rows there are of each kind, every row counted once; `ticked` of all will be added. */
export type ReviewCounts = Readonly<Record<RowFilter | 'ticked', number>>;

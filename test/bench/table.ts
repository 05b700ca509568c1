/** One comparison; the ratio is ours to the peer's, or the other way round where more is better (the title says). */
export type Row = {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: number | null;
};

/** Rows as a Markdown table. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, ours, peer, ratio }) =>
      `| ${what} | ${ours} | ${peer} | ${ratio === null ? '–' : ratio.toFixed(2)} |`,
  );
  return [`## ${title}`, '', '| what | ours | peer | ratio |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

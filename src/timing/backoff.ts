/** How waits grow: from `baseMs`, doubling up to `capMs`. */
export type Growth = {
  readonly baseMs: number;
  readonly capMs: number;
  /** The wait when a retry helps only after somebody has acted. 5 minutes by default. */
  readonly holdMs?: number;
};

/** The wait after `failures` in a row (from 1): exponential, randomly between half the step and all of it. */
export function backoffMs(failures: number, { baseMs, capMs }: Growth, random: () => number): number {
  const step = Math.min(capMs, baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(step * (0.5 + random() / 2));
}

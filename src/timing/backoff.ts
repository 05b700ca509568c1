/** How waits grow: from `baseMs`, doubling, never over `capMs`. */
export type Growth = {
  readonly baseMs: number;
  readonly capMs: number;
  /** How long to wait where trying again helps only once someone has acted; 5 minutes unless told. */
  readonly holdMs?: number;
};

/** How long to wait after that many failures in a row (from 1): exponential, between half and all of the step. */
export function backoffMs(failures: number, { baseMs, capMs }: Growth, random: () => number): number {
  const step = Math.min(capMs, baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(step * (0.5 + random() / 2));
}

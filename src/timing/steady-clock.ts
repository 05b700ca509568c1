/**
 * Epoch milliseconds that never go back, even when the machine's clock does.
 * Correct as of the process's start.
 */
export function steadyNow(): number {
  return Math.floor(performance.timeOrigin + performance.now());
}

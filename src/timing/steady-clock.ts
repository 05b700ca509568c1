/** Epoch milliseconds that only ever go forward, whatever happens to the machine's clock: true when the process began. */
export function steadyNow(): number {
  return Math.floor(performance.timeOrigin + performance.now());
}

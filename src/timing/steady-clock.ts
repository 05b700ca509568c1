/** Epoch milliseconds that never go back, whatever happens to the machine's clock. They were right when the process began. */
export function steadyNow(): number {
  return Math.floor(performance.timeOrigin + performance.now());
}

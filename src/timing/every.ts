/** Runs now and after each interval. Returns the function that ends it. */
export function every(intervalMs: number, run: () => void): () => void {
  run();
  const timer = setInterval(run, intervalMs);
  return () => clearInterval(timer);
}

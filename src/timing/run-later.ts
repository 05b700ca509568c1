/** Runs a function later. The returned function cancels it. */
export type After = (ms: number, run: () => void) => () => void;

/** Uses the process's own timer. */
export const runLater: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

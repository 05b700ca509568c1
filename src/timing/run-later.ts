/** Runs something later; the answer cancels it. */
export type After = (ms: number, run: () => void) => () => void;

/** The timer of the process. */
export const runLater: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Tells every listener that something changed, and lets a test wait for a condition. */
export type Changes = ReturnType<typeof createChanges>;

/** Creates the list of listeners. */
export function createChanges() {
  const listeners = new Set<() => void>();
  /** Calls `listener` after every change. The returned function ends it. */
  const onChange = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    onChange,
    changed: (): void => {
      for (const listener of listeners) listener();
    },
    /**
     * Calls `ask` after every change until its answer is neither empty nor false. Rejects after `withinMs`.
     */
    until: <T>(ask: () => T | undefined | null | false, withinMs = 30_000): Promise<T> =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          forget();
        };
        const look = () => {
          const answer = ask();
          if (answer === undefined || answer === null || answer === false) return;
          stop();
          resolve(answer);
        };
        const forget = onChange(look);
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`It did not come about within ${withinMs} ms: ${ask.toString()}`));
        }, withinMs);
        look();
      }),
  };
}

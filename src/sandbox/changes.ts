/** Tells everyone who listens that something changed, and lets a test wait for what should come about. */
export type Changes = ReturnType<typeof createChanges>;

/** A list of listeners. */
export function createChanges() {
  const listeners = new Set<() => void>();
  /** Calls `listener` after every change; the answer ends it. */
  const onChange = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    onChange,
    changed: (): void => {
      for (const listener of listeners) listener();
    },
    /** Resolves with the first answer that is neither empty nor false, asked after every change; rejects after `withinMs`. */
    until: <T>(ask: () => T | undefined | null | false, withinMs = 5000): Promise<T> =>
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

/** Runs work in its turn and returns the result. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Limits how much memory-hungry work runs at once. The rest follows in order of arrival. */
export function createTurns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

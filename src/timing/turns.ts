/** Does work when its turn comes, and returns its result. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Limits how much runs at once, since each piece needs much memory. The others follow in the order they came. */
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

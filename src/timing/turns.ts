/** Does work when it is its turn; gives what the work gives. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets so many works run at a time, the others in the order they came: each needs much memory while it runs. */
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

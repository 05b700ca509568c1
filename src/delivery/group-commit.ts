/**
 * Gathers what is given in one turn of the event loop, and while a write runs, into one write; each caller gets the
 * answers to its own items, in order, or the error that the write met.
 */
export function createGroupCommit<Item, Answer>(
  write: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (items: readonly Item[]) => Promise<readonly Answer[]> {
  type Waiting = {
    readonly items: readonly Item[];
    readonly resolve: (answers: readonly Answer[]) => void;
    readonly reject: (error: unknown) => void;
  };
  let waiting: Waiting[] = [];
  let busy = false;

  const flush = async () => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        const answers = await write(group.flatMap((one) => one.items));
        let from = 0;
        for (const one of group) one.resolve(answers.slice(from, (from += one.items.length)));
      } catch (error) {
        for (const one of group) one.reject(error);
      }
    }
    busy = false;
  };

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (busy) return;
      busy = true;
      setImmediate(() => void flush());
    });
}

/**
 * Gathers what is given within a turn of the event loop, and while a write runs, into one write; each caller gets the
 * answers to its own items, in order, or the error that a write met. A caller with more than `mostOfOne` items is
 * served in several writes, so that it does not keep the others waiting.
 */
export function createGroupCommit<Item, Answer>(
  write: (items: readonly Item[]) => Promise<readonly Answer[]>,
  mostOfOne: number,
): (items: readonly Item[]) => Promise<readonly Answer[]> {
  let waiting: Caller<Item, Answer>[] = [];
  let busy = false;

  const flush = async () => {
    while (waiting.length > 0) {
      await wholeTurn();
      const group = waiting;
      waiting = [];
      const unfinished = await writeGroup(group, write, mostOfOne);
      waiting = [...unfinished, ...waiting];
    }
    busy = false;
  };

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, answers: [], resolve, reject });
      if (busy) return;
      busy = true;
      void flush();
    });
}

type Caller<Item, Answer> = {
  readonly items: readonly Item[];
  readonly answers: Answer[];
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
};

/** From one look for what came in to after the next: who sent it together is together, wherever it began. */
const wholeTurn = () => new Promise<void>((resume) => void setImmediate(() => setImmediate(resume)));

/** Gives the callers who still have items to be written. */
async function writeGroup<Item, Answer>(
  group: readonly Caller<Item, Answer>[],
  write: (items: readonly Item[]) => Promise<readonly Answer[]>,
  mostOfOne: number,
): Promise<readonly Caller<Item, Answer>[]> {
  const shares = group.map(({ items, answers }) => items.slice(answers.length, answers.length + mostOfOne));
  try {
    const answers = await write(shares.flat());
    let from = 0;
    for (const [index, caller] of group.entries()) {
      caller.answers.push(...answers.slice(from, (from += shares[index]?.length ?? 0)));
      if (caller.answers.length === caller.items.length) caller.resolve(caller.answers);
    }
    return group.filter((caller) => caller.answers.length < caller.items.length);
  } catch (error) {
    for (const caller of group) caller.reject(error);
    return [];
  }
}

/**
 * Combines what callers give while a write runs, or within a few turns, into one write. Each caller gets the
 * answers to its items in order, or the error of a failed write. A caller with more than `mostOfOne` items
 * needs several writes, so that it doesn't keep the others waiting. With `patienceMs`, a caller fails when
 * none of its writes ends in that time, and its unwritten items are dropped.
 */
export function createGroupCommit<Item, Answer>(
  write: (items: readonly Item[]) => Promise<readonly Answer[]>,
  mostOfOne: number,
  patienceMs: number | null = null,
): (items: readonly Item[]) => Promise<readonly Answer[]> {
  let waiting: Caller<Item, Answer>[] = [];
  let busy = false;

  const gather = async () => {
    let known = 0;
    for (let turns = 0; waiting.length > known && turns < mostTurns; turns += 1) {
      known = waiting.length;
      await wholeTurn();
    }
  };
  const flush = async () => {
    while (waiting.length > 0) {
      await gather();
      const group = waiting.filter((caller) => !caller.patience.over());
      waiting = [];
      const unfinished = group.length === 0 ? [] : await writeGroup(group, write, mostOfOne);
      waiting = [...unfinished, ...waiting];
    }
    busy = false;
  };

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, answers: [], resolve, reject, patience: createPatience(patienceMs, reject) });
      if (busy) return;
      busy = true;
      void flush();
    });
}

/** In a flood, this many turns gather the callers on their way. Later ones go into the next write. */
const mostTurns = 8;

type Caller<Item, Answer> = {
  readonly items: readonly Item[];
  readonly answers: Answer[];
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
  readonly patience: Patience;
};

type Patience = { readonly over: () => boolean; readonly renew: () => void; readonly end: () => void };

/** Rejects after `ms` without `renew` or `end`. */
function createPatience(ms: number | null, reject: (error: unknown) => void): Patience {
  if (ms === null) return { over: () => false, renew() {}, end() {} };
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    reject(new Error(`Not written within ${ms} ms.`));
  }, ms);
  return {
    over: () => isOver,
    renew: () => void (isOver || timer.refresh()),
    end: () => clearTimeout(timer),
  };
}

/** Waits a full turn of the event loop, so that callers of one turn are gathered together. */
const wholeTurn = () => new Promise<void>((resume) => void setImmediate(() => setImmediate(resume)));

/** Returns the callers with items still to write. */
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
      if (caller.answers.length < caller.items.length) {
        caller.patience.renew();
        continue;
      }
      caller.patience.end();
      caller.resolve(caller.answers);
    }
    return group.filter((caller) => caller.answers.length < caller.items.length);
  } catch (error) {
    for (const caller of group) {
      caller.patience.end();
      caller.reject(error);
    }
    return [];
  }
}

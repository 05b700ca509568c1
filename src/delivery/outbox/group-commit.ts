/**
 * Gathers what is given within a turn of the event loop, for as long as each turn brings more, and while a write runs,
 * into one write; each caller gets the answers to its own items, in order, or the error that a write met. A caller with
 * more than `mostOfOne` items is served in several writes, so that it does not keep the others waiting. Where
 * `patienceMs` is given, nobody waits longer for the next of its writes to end: it fails then, and what of it is not
 * being written never will be.
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

/** So many turns bring in whoever is on the way in a flood; nobody waits for those who come after. */
const mostTurns = 8;

type Caller<Item, Answer> = {
  readonly items: readonly Item[];
  readonly answers: Answer[];
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
  readonly patience: Patience;
};

type Patience = { readonly over: () => boolean; readonly renew: () => void; readonly end: () => void };

/** Rejects when it is not renewed or ended for so long. */
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

import { LRUCache } from 'lru-cache';

/** An answer, or the fact that none came in time. */
export type KeptAnswer<T> = { readonly known: true; readonly value: T } | { readonly known: false };

export type KeptAnswers<T> = {
  /**
   * The answer for an id, asked for when none is fresh. Never throws, never waits longer than `patienceMs`.
   */
  readonly read: (id: string) => Promise<KeptAnswer<T>>;
  /** The answer already known, perhaps an old one. Asks in the background when it isn't fresh. */
  readonly peek: (id: string) => KeptAnswer<T>;
  /** Stores a value as if it had just been answered. */
  readonly put: (id: string, value: T) => void;
};

export type KeptAnswersOptions<T> = {
  readonly ask: (id: string) => Promise<T>;
  /** Receives the error. Readers only learn that there is no answer. */
  readonly onFault?: (error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The longest wait for an answer, in milliseconds. */
  readonly patienceMs: number;
  /** How long an answer is fresh. A read in the second half of that time renews it in the background. */
  readonly freshMs: number;
  /** How long an old answer may be used while no new one can be had. */
  readonly staleMs: number;
};

const mostKept = 10_000;

type Entry<T> = { answer: { readonly value: T; readonly at: number } | null; asking: Promise<void> | null };

/** Creates a cache of answers. Callers that need the same answer at the same time share one request. */
export function createKeptAnswers<T>(options: KeptAnswersOptions<T>): KeptAnswers<T> {
  const { ask, onFault, now, patienceMs, freshMs, staleMs } = options;
  const entries = new LRUCache<string, Entry<T>>({ max: mostKept });

  function renew(id: string, entry: Entry<T>): Promise<void> {
    const asked = entry.answer;
    entry.asking ??= ask(id)
      .then(
        (value) => {
          // A value put meanwhile is newer than the answer to an earlier question.
          if (entry.answer === asked) entry.answer = { value, at: now() };
        },
        (error: unknown) => onFault?.(error),
      )
      .finally(() => {
        entry.asking = null;
      });
    return entry.asking;
  }

  function kept(entry: Entry<T>, forMs: number): KeptAnswer<T> {
    const { answer } = entry;
    // abs(): the clock may have been set back.
    return answer !== null && Math.abs(now() - answer.at) < forMs
      ? { known: true, value: answer.value }
      : { known: false };
  }

  return {
    async read(id) {
      const entry = entryOf(entries, id);
      const fresh = kept(entry, freshMs);
      if (fresh.known) {
        if (!kept(entry, freshMs / 2).known) void renew(id, entry);
        return fresh;
      }
      await withPatience(renew(id, entry), patienceMs);
      return kept(entry, staleMs);
    },
    peek(id) {
      const entry = entryOf(entries, id);
      if (!kept(entry, freshMs).known) void renew(id, entry);
      return kept(entry, staleMs);
    },
    put(id, value) {
      entryOf(entries, id).answer = { value, at: now() };
    },
  };
}

function entryOf<T>(entries: LRUCache<string, Entry<T>>, id: string): Entry<T> {
  const known = entries.get(id);
  if (known) return known;
  const entry: Entry<T> = { answer: null, asking: null };
  entries.set(id, entry);
  return entry;
}

async function withPatience(asking: Promise<void>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([asking, patience]);
  clearTimeout(timer);
}

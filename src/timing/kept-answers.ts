import { LRUCache } from 'lru-cache';

/** What was answered, or that no answer came in time. */
export type KeptAnswer<T> = { readonly known: true; readonly value: T } | { readonly known: false };

export type KeptAnswers<T> = {
  /** The answer for an id, asked for when none is fresh. Never throws, never waits longer than `patienceMs`. */
  readonly read: (id: string) => Promise<KeptAnswer<T>>;
  /** What is known already, perhaps old; asks in the background when nothing fresh is. */
  readonly peek: (id: string) => KeptAnswer<T>;
  /** Keeps what is known without asking, as if it had just been answered. */
  readonly put: (id: string, value: T) => void;
};

export type KeptAnswersOptions<T> = {
  readonly ask: (id: string) => Promise<T>;
  /** Hears why there is no answer; readers only learn that there is none. */
  readonly onFault?: (error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How long the wait for an answer may be, in milliseconds. */
  readonly patienceMs: number;
  /** How long an answer holds. A read in the second half of that time renews it in the background. */
  readonly freshMs: number;
  /** How long an old answer still counts while no new one can be had. */
  readonly staleMs: number;
};

const mostKept = 10_000;

type Entry<T> = { answer: { readonly value: T; readonly at: number } | null; asking: Promise<void> | null };

/** Creates a memory of answers. Callers that want the same one at the same time share one question. */
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

/** What Slack said, or that it said nothing in time. */
export type KeptAnswer<T> = { readonly known: true; readonly value: T } | { readonly known: false };

export type KeptAnswersParts<T> = {
  readonly ask: (id: string) => Promise<T>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How long an answer of Slack may keep somebody waiting, in milliseconds. */
  readonly patienceMs: number;
};

const minute = 60_000;
/** An answer holds 10 minutes (DECISIONS.md 17); in the second half of them its use renews it behind the scenes. */
const freshMs = 10 * minute;
const renewAfterMs = freshMs / 2;
/** How long an old answer still counts while Slack cannot be asked. */
const staleMs = 60 * minute;
const maxKept = 10_000;

type Entry<T> = {
  answer: { readonly value: T; readonly at: number } | null;
  asking: Promise<void> | null;
};

/** Creates a reader of answers that are asked for once, by however many at a time, and kept. */
export function createKeptAnswers<T>({ ask, now, patienceMs }: KeptAnswersParts<T>) {
  const entries = new Map<string, Entry<T>>();

  function renew(id: string, entry: Entry<T>): Promise<void> {
    entry.asking ??= ask(id)
      .then(
        (value) => {
          entry.answer = { value, at: now() };
        },
        () => undefined,
      )
      .finally(() => {
        entry.asking = null;
      });
    return entry.asking;
  }

  function kept(entry: Entry<T>, forMs: number): KeptAnswer<T> {
    const { answer } = entry;
    return answer !== null && now() - answer.at < forMs
      ? { known: true, value: answer.value }
      : { known: false };
  }

  return async function read(id: string): Promise<KeptAnswer<T>> {
    const entry = entryOf(entries, id);
    const fresh = kept(entry, freshMs);
    if (fresh.known) {
      if (!kept(entry, renewAfterMs).known) void renew(id, entry);
      return fresh;
    }
    await withPatience(renew(id, entry), patienceMs);
    return kept(entry, staleMs);
  };
}

/** The entry of an id, moved to the end; the ones unused for longest make room. */
function entryOf<T>(entries: Map<string, Entry<T>>, id: string): Entry<T> {
  const entry = entries.get(id) ?? { answer: null, asking: null };
  entries.delete(id);
  entries.set(id, entry);
  const [oldest] = entries.keys();
  if (entries.size > maxKept && oldest !== undefined) entries.delete(oldest);
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

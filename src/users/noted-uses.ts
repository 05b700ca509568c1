import type { After } from '../timing/run-later.ts';
import type { PersonId } from './preferences-table.ts';

/** What a person chose for the contacts they added. A null destination keeps the known one. */
export type Use = { readonly destination: string | null; readonly tags: readonly string[] };

type NotedUse = { readonly person: PersonId; readonly use: Use };

type NotedUsesOptions = {
  /** Stores what was noted of several people. */
  readonly write: (uses: readonly NotedUse[]) => Promise<void>;
  readonly after: After;
  /** Receives the error when notes could not be stored. They are given up. */
  readonly onFault: (error: unknown) => void;
};

/** A commit waits for the disk, so that one for each contact would slow the acks. */
const gatherMs = 1_000;
const mostTags = 20;

/** Gathers what people chose, and stores it once a second. */
export function createNotedUses({ write, after, onFault }: NotedUsesOptions) {
  let waiting = new Map<string, NotedUse>();
  let writing: Promise<void> = Promise.resolve();
  let cancel: (() => void) | null = null;

  function flush(): void {
    cancel?.();
    cancel = null;
    if (waiting.size === 0) return;
    const uses = [...waiting.values()];
    waiting = new Map();
    writing = writing.then(() => write(uses)).catch(onFault);
  }

  return {
    note(person: PersonId, use: Use): void {
      const id = `${person.teamId} ${person.userId}`;
      const before = waiting.get(id)?.use;
      waiting.set(id, { person, use: before ? joinUses(before, use) : use });
      cancel ??= after(gatherMs, flush);
    },
    /** Resolves when all notes so far are stored or given up. */
    async settled(): Promise<void> {
      flush();
      await writing;
    },
  };
}

function joinUses(before: Use, later: Use): Use {
  return {
    destination: later.destination ?? before.destination,
    tags: putFirst(later.tags, before.tags),
  };
}

/** Puts new tags before known ones, 20 at most. Of spellings that differ only in case, the newest stays. */
export function putFirst(tags: readonly string[], known: readonly string[]): readonly string[] {
  const bySpelling = new Map<string, string>();
  for (const tag of [...tags, ...known]) {
    const spelling = tag.toLowerCase();
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, tag);
  }
  return [...bySpelling.values()].slice(0, mostTags);
}

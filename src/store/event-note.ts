import { readAppNote, writeAppNote } from './app-notes.ts';
import type { Database } from './schema.ts';

/**
 * Remembers when Slack last sent an event, so that `doctor` can tell whether the
 * Request URL was ever verified.
 */
export type EventNote = {
  /** Notes an event. Cheap, and waits for nothing. */
  readonly note: () => void;
  /** When the last event came (epoch milliseconds, to the hour), or null. */
  readonly lastAt: () => Promise<number | null>;
  /** Resolves when no write is under way. */
  readonly settled: () => Promise<void>;
};

type EventNoteOptions = {
  readonly db: Database;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Receives write errors. */
  readonly onFault: (error: unknown) => void;
};

/** Events may come by the hundred, and one note an hour says as much. */
const freshMs = 3_600_000;

export function createEventNote({ db, now, onFault }: EventNoteOptions): EventNote {
  let notedAt: number | null = null;
  let writing: Promise<void> = Promise.resolve();
  return {
    note() {
      const at = now();
      if (notedAt !== null && Math.abs(at - notedAt) < freshMs) return;
      const before = notedAt;
      notedAt = at;
      writing = writeAppNote(db, 'last_event_at', String(at)).catch((error: unknown) => {
        notedAt = before;
        onFault(error);
      });
    },
    async lastAt() {
      const value = Number((await readAppNote(db, 'last_event_at')) ?? Number.NaN);
      return Number.isFinite(value) ? value : null;
    },
    settled: () => writing,
  };
}

import { readAppNote, writeAppNote } from './app-notes.ts';
import type { Database } from './schema.ts';

/** Remembers when Slack last sent an event, for `doctor`: without one its Request URL was never verified. */
export type EventNote = {
  /** An event is here; cheap, and waits for nothing. */
  readonly note: () => void;
  /** Epoch milliseconds, to the hour, or null when none ever came. */
  readonly lastAt: () => Promise<number | null>;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
};

type EventNoteOptions = {
  readonly db: Database;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Hears of what could not be written. */
  readonly onFault: (error: unknown) => void;
};

/** Events may come by the hundred: one an hour says as much. */
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

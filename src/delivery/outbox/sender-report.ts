import * as z from 'zod';
import { readAppNote, writeAppNote } from '../../store/app-notes.ts';
import type { Database } from '../../store/schema.ts';

/** What keeps waiting contacts from a destination. */
export type SenderTrouble = (typeof troubles)[number];

const troubles = [
  'unavailable',
  'unauthorised',
  'misconfigured',
  'suspicious',
  /** Contacts wait for it, but the sending process has no such destination. */
  'not-served',
] as const;

/** What the one process sending from a SQLite store reports, for an import running beside it. */
export type SenderReport = {
  /** An import serves only its own destination, and ends. */
  readonly by: 'app' | 'import';
  readonly troubles: Readonly<Record<string, SenderTrouble>>;
};

export function writeSenderReport(db: Database, report: SenderReport): Promise<void> {
  return writeAppNote(db, 'sender_report', JSON.stringify(report));
}

/** Null before the first report. A report of another version's format counts as none. */
export async function readSenderReport(db: Database): Promise<SenderReport | null> {
  const note = await readAppNote(db, 'sender_report');
  try {
    return note === null ? null : senderReport.parse(JSON.parse(note));
  } catch {
    return null;
  }
}

const senderReport = z.object({
  by: z.enum(['app', 'import']),
  troubles: z.record(z.string(), z.enum(troubles)),
});

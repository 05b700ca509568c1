import * as z from 'zod';
import { readAppNote, writeAppNote } from '../../store/app-notes.ts';
import type { Database } from '../../store/schema.ts';

/** What keeps a destination from getting what waits for it. */
export type SenderTrouble = (typeof troubles)[number];

const troubles = [
  'unavailable',
  'unauthorised',
  'misconfigured',
  'suspicious',
  /** Contacts wait for it, and the process that sends has no such destination. */
  'not-served',
] as const;

/** What the one process that sends from a SQLite store says of itself, for an import beside it. */
export type SenderReport = {
  /** An import serves its own destination alone, and ends. */
  readonly by: 'app' | 'import';
  readonly troubles: Readonly<Record<string, SenderTrouble>>;
};

export function writeSenderReport(db: Database, report: SenderReport): Promise<void> {
  return writeAppNote(db, 'sender_report', JSON.stringify(report));
}

/** Null before there was one. What another version wrote in another form counts as none. */
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

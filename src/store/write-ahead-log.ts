import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** SQLite empties its log into the database at so many pages, and goes on from its beginning. */
export const logPages = 2000;
/** A commit writes a page of the table and of each index: small pages, fewer bytes to bring to the disk. */
export const pageBytes = 2048;

const frameBytes = pageBytes + 24;
const zeros = Buffer.alloc(128 * 1024);

/**
 * Gives SQLite's write-ahead log its full length at once: a commit that makes the file longer costs the disk half as
 * much again. SQLite passes over zeros as it does over the remains of earlier rounds; appending never writes over what
 * another process has put there meanwhile. Where the disk has no room, the log grows as it would have.
 */
export async function lengthenLog(databasePath: string): Promise<void> {
  const log = await open(`${databasePath}-wal`, constants.O_WRONLY | constants.O_APPEND).catch(() => null);
  if (!log) return;
  try {
    for (let { size } = await log.stat(); size < logPages * frameBytes; size += zeros.length)
      await log.write(zeros);
    await log.datasync();
  } catch {
    // The next commit tells of a disk that is full.
  } finally {
    await log.close();
  }
}

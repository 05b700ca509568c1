import { constants } from 'node:fs';
import { open, statfs } from 'node:fs/promises';

/** At this many pages SQLite moves its log into the database and starts it over. */
export const logPages = 2000;
/** A commit writes a page of the table and of each index, so small pages mean fewer bytes to sync. */
export const pageBytes = 2048;

const logBytes = logPages * (pageBytes + 24);
/** With less free space than this many logs, the disk needs it for contacts. */
const spareLogs = 8;
const zeros = Buffer.alloc(128 * 1024);

/**
 * Gives SQLite's write-ahead log its full length at the start, since a commit that extends the file
 * costs half as much again. SQLite ignores the zeros, like whatever earlier rounds left, and
 * appending never overwrites another process's pages. On a nearly full disk the log grows as usual.
 */
export async function lengthenLog(databasePath: string): Promise<void> {
  try {
    const { bavail, bsize } = await statfs(databasePath);
    if (bavail * bsize > spareLogs * logBytes) await appendZeros(`${databasePath}-wal`);
  } catch {
    // Commits are only slower then. A disk fault shows with the next one.
  }
}

async function appendZeros(path: string): Promise<void> {
  const log = await open(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    for (let { size } = await log.stat(); size < logBytes; size += zeros.length) await log.write(zeros);
    await log.datasync();
  } finally {
    await log.close();
  }
}

import { constants } from 'node:fs';
import { open, statfs } from 'node:fs/promises';

/** SQLite empties its log into the database at so many pages, and goes on from its beginning. */
export const logPages = 2000;
/** A commit writes a page of the table and of each index: small pages, fewer bytes to bring to the disk. */
export const pageBytes = 2048;

const logBytes = logPages * (pageBytes + 24);
/** A disk with less room than so many logs needs it for contacts. */
const spareLogs = 8;
const zeros = Buffer.alloc(128 * 1024);

/**
 * Gives SQLite's write-ahead log its full length at once: a commit that makes the file longer costs the disk half as
 * much again. SQLite passes over zeros as it does over the remains of earlier rounds; appending never writes over what
 * another process has put there meanwhile. Where the disk has little room, the log grows as it would have.
 */
export async function lengthenLog(databasePath: string): Promise<void> {
  try {
    const { bavail, bsize } = await statfs(databasePath);
    if (bavail * bsize > spareLogs * logBytes) await appendZeros(`${databasePath}-wal`);
  } catch {
    // Only slower: what is wrong with the disk, the next commit tells.
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

/** The store can't be opened. The message says what to change. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
}

/** Explains why a folder's store can't be opened. */
export function explainFolder(dataDir: string, cause: unknown): StoreOpenError {
  const what = explainStoreFault(codeOf(cause)) ?? 'DATA_DIR must be a folder that this user can write to.';
  return new StoreOpenError(`The store in ${dataDir} cannot be opened. ${what}`, { cause });
}

/** What an operator can do about a fault of SQLite or its disk. Null when the code says too little. */
export function explainStoreFault(code: string): string | null {
  return [...sentences].find(([known]) => code === known || code.startsWith(`${known}_`))?.[1] ?? null;
}

/** An error's own code, or its cause's. */
export function codeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return '';
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : codeOf(fault.cause);
}

const backup = 'Stop the app and put a backup in its place.';

const sentences: ReadonlyMap<string, string> = new Map([
  ['SQLITE_BUSY', 'Another program has locked it: stop that program.'],
  ['SQLITE_FULL', 'The disk is full: free some space.'],
  ['ENOSPC', 'The disk is full: free some space.'],
  ['SQLITE_IOERR', 'The disk can’t be read or written: check it.'],
  ['SQLITE_NOTADB', `addcontact.db is not a database. ${backup}`],
  ['SQLITE_CORRUPT', `addcontact.db is damaged. ${backup}`],
  ['SQLITE_READONLY', 'This user can’t write to addcontact.db.'],
  ['STORE_IS_FOLDER', `addcontact.db is a folder, not a file. Move it away. ${backup}`],
  [
    'STORE_EMPTIED',
    `addcontact.db is empty or missing, but contacts were stored in it before. ${backup} To start over with an empty store, delete the file store-in-use beside it.`,
  ],
  [
    'STORE_GONE',
    'addcontact.db was deleted or replaced while the app was running. Put the file back, or restart the app to continue with what is there now.',
  ],
]);

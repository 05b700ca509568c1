import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrivateFile } from '../private-file.ts';

/** The store's path holds something else. `code` says what. */
class StoreFolderError extends Error {
  override readonly name = 'StoreFolderError';
  readonly code: 'STORE_IS_FOLDER' | 'STORE_EMPTIED';

  constructor(code: StoreFolderError['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Creates the folder and an empty file that only its owner may read, and returns
 * the file's path. Throws when a known store is now empty or missing: SQLite
 * would begin a new one, and every accepted contact would be forgotten.
 */
export function prepareStoreFolder(dataDir: string): string {
  const path = fileIn(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) throw new StoreFolderError('STORE_IS_FOLDER');
  if (!stats?.size && existsSync(noteIn(dataDir))) throw new StoreFolderError('STORE_EMPTIED');
  ensurePrivateFile(path);
  return path;
}

/** Leaves a mark beside the file, saying that it holds a store. */
export function noteStoreInUse(dataDir: string): void {
  const note = noteIn(dataDir);
  if (!existsSync(note)) writeFileSync(note, text, { mode: 0o600 });
}

/** Whether a store is, or should be, in this folder. Opening one that is not there creates it. */
export function hasStore(dataDir: string): boolean {
  try {
    const names = [fileIn(dataDir), noteIn(dataDir)];
    return names.some((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
  } catch {
    // Opening says what is wrong with the folder.
    return true;
  }
}

const fileIn = (dataDir: string) => join(dataDir, 'addcontact.db');
const noteIn = (dataDir: string) => join(dataDir, 'store-in-use');

const text =
  'addcontact.db in this folder holds contacts. While this file is here, addcontact does not start when addcontact.db is empty or missing.\n';

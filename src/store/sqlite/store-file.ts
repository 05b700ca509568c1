import { statSync } from 'node:fs';

/** The store's file was deleted or replaced while open, so what is written now would be lost. */
class StoreGoneError extends Error {
  override readonly name = 'StoreGoneError';
  readonly code = 'STORE_GONE';
}

/** A SQLite file and its log, identified by device and inode once noted. */
export type StoreFile = {
  readonly path: string;
  readonly note: () => void;
  /** Throws StoreGoneError when the path leads to another file or to none. */
  readonly check: () => void;
};

export function createStoreFile(path: string): StoreFile {
  const options = [path, `${path}-wal`];
  let noted: readonly (string | null)[] | null = null;
  return {
    path,
    note: () => void (noted = options.map(identityOf)),
    check() {
      if (noted === null || options.every((part, index) => identityOf(part) === noted?.[index])) return;
      throw new StoreGoneError('The file of the store was deleted or replaced while it was open.');
    },
  };
}

function identityOf(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev} ${stats.ino}` : null;
}

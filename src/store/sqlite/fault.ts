/** SQLite failed. `code` is the name of its result, such as SQLITE_BUSY. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : 'SQLite failed', { cause });
    this.code = code;
  }
}

/** Runs the work and turns whatever the binding throws into a SqliteError. */
export function namingFaults<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SqliteError) throw cause;
    throw new SqliteError(nameOf(cause), cause);
  }
}

export function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** While reading many rows, the binding gives SQLite's sentence without its code. */
function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'SQLITE_ERROR';
  if ('sqliteCodeName' in cause && typeof cause.sqliteCodeName === 'string') return cause.sqliteCodeName;
  return [...sentences].find(([sentence]) => cause.message.includes(sentence))?.[1] ?? 'SQLITE_ERROR';
}

const sentences: ReadonlyMap<string, string> = new Map([
  ['database is locked', 'SQLITE_BUSY'],
  ['database or disk is full', 'SQLITE_FULL'],
  ['disk I/O error', 'SQLITE_IOERR'],
  ['database disk image is malformed', 'SQLITE_CORRUPT'],
  ['file is not a database', 'SQLITE_NOTADB'],
  ['attempt to write a readonly database', 'SQLITE_READONLY'],
  ['unable to open database file', 'SQLITE_CANTOPEN'],
]);

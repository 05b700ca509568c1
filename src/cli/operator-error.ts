/** What an operator can do about an error, in a sentence, or null when the fault is ours. */
export function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const isAway = error.name === 'StoreUnavailableError';
  const code = codeOf(isAway ? error.cause : error);
  if (isAway || code.startsWith('SQLITE_')) {
    return `the store cannot be written to (${code || 'no answer'}). The disk of DATA_DIR must have room and no other program may lock it, or the PostgreSQL of DATABASE_URL must be there; what is stored stays.`;
  }
  return forOperators.includes(error.name) ? error.message : null;
}

const forOperators: readonly string[] = [
  'AlreadyRunningError',
  'StoreOpenError',
  'StoreTooNewError',
  'DataKeyError',
];

/** An error's code; its message may hold more than may be shown. */
function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

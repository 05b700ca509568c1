import { codeOf, explainStoreFault } from '../store/store-faults.ts';

/** What an operator can do about an error, in a sentence, or null when the fault is ours. */
export function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = codeOf(error);
  if (error.name === 'StoreUnavailableError' || code.startsWith('SQLITE_')) {
    const advice =
      explainStoreFault(code) ?? 'Check the disk of DATA_DIR, or the PostgreSQL of DATABASE_URL.';
    return `the store cannot be written to (${code || 'no answer'}). ${advice} What is stored stays.`;
  }
  return forOperators.includes(error.name) ? error.message : null;
}

const forOperators: readonly string[] = [
  'AlreadyRunningError',
  'StoreOpenError',
  'StoreTooNewError',
  'DataKeyError',
];

/** What an operator can do about an error, in a sentence, or null when the fault is ours. */
export function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return forOperators.includes(error.name) ? error.message : null;
}

const forOperators: readonly string[] = [
  'AlreadyRunningError',
  'StoreOpenError',
  'StoreTooNewError',
  'DataKeyError',
];

import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * One JSON line per event on standard output: its name, ids and durations, never
 * a name, number, address or token.
 */
export function createLog(level: string, stream?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: describeError } };
  return stream ? pino(options, stream) : pino(options);
}

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** What may be logged of an error: its type and where it arose. Messages may quote what a person typed. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  // Lines of a longer message may look like stack frames.
  const stack = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return { type: error.name, code, stack, cause };
}

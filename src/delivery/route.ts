import type { SendContacts } from '../import-api/destination.ts';

/** A destination as the courier serves it. */
export type Route = {
  readonly name: string;
  readonly send: SendContacts;
  /** At most so many contacts a POST. */
  readonly batchSize: number;
  /** At most so many POSTs at once. */
  readonly concurrency: number;
  /** The longest that a POST can take; what is claimed for it is ours three times as long. */
  readonly timeoutMs: number;
};

import type { SendContacts } from '../import-api/destination.ts';

/** A destination as the courier serves it. */
export type Route = {
  readonly name: string;
  /** Whose it is: a workspace, of which one must not slow another's contacts down. */
  readonly owner: string;
  readonly send: SendContacts;
  /** At most so many contacts a POST. */
  readonly batchSize: number;
  /** At most so many POSTs at once. */
  readonly concurrency: number;
  /** The longest that a POST can take; what is claimed for it is ours three times as long. */
  readonly timeoutMs: number;
  /** Ends its connections once what is on its way is answered, or the time is up: nothing is sent there for now. */
  readonly close: (deadlineMs?: number) => Promise<void>;
};

/** The route of a destination as it is set up now, the same one as long as nothing about it changes; null when it is set up no longer. */
export type RouteOf = (destination: string) => Route | null;

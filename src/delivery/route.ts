import type { SendContacts } from '../import-api/destination.ts';

/** A destination as the courier uses it. */
export type Route = {
  readonly name: string;
  /** The workspace it belongs to: one workspace must not slow another's contacts down. */
  readonly owner: string;
  readonly send: SendContacts;
  /** The most contacts in one POST. */
  readonly batchSize: number;
  /** The most POSTs at the same time. */
  readonly concurrency: number;
  /** The longest a POST can take. A lease lasts three times as long. */
  readonly timeoutMs: number;
  /** Closes its connections once what is in flight is answered, or when the deadline is over. */
  readonly close: (deadlineMs?: number) => Promise<void>;
};

/**
 * The current route of a destination, or null when it is no longer configured. Returns the same object as
 * long as nothing about the destination changes.
 */
export type RouteOf = (destination: string) => Route | null;

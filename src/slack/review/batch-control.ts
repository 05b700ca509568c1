import type { Review } from './reviews.ts';
import type { Owner } from './store.ts';

/** What a review needs from whatever follows it to its end. */
export type BatchControl = {
  /**
   * A review was confirmed: stores its deliveries while `goOn` returns true, and the rest afterwards. Never
   * throws.
   */
  readonly begin: (review: Review, goOn: () => boolean) => Promise<void>;
  /** Retries the refused contacts of a batch. Throws StoreUnavailableError. */
  readonly retry: (id: string, owner: Owner) => Promise<RetryOutcome>;
  /** How far a confirmed review is, as a sentence for its owner, or null. Throws StoreUnavailableError. */
  readonly describe: (id: string, owner: Owner) => Promise<string | null>;
};

/** The result of a retry: there may be nothing left to retry, or no inbox for it. */
type RetryOutcome =
  | { readonly kind: 'on-its-way' | 'nothing-left' }
  | { readonly kind: 'inbox-gone'; readonly destination: string; readonly list: string };

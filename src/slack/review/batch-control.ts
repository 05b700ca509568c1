import type { Review } from './reviews.ts';
import type { Owner } from './store.ts';

/** What a review asks of whatever follows it to its end. */
export type BatchControl = {
  /** A review is confirmed: stores its deliveries as long as `goOn` says so, the rest afterwards. Never throws. */
  readonly begin: (review: Review, goOn: () => boolean) => Promise<void>;
  /** Tries the refused of a batch again. Throws StoreUnavailableError. */
  readonly retry: (id: string, owner: Owner) => Promise<RetryOutcome>;
  /** How far a confirmed review is, in a sentence for its owner; null where there is none. Throws StoreUnavailableError. */
  readonly describe: (id: string, owner: Owner) => Promise<string | null>;
};

/** What came of trying again: there may be nothing left to try, or nowhere to send it. */
type RetryOutcome =
  | { readonly kind: 'on-its-way' | 'nothing-left' }
  | { readonly kind: 'inbox-gone'; readonly destination: string; readonly list: string };

import type { Contact } from '../contact/contact.ts';

/** Where to answer the person who asked. The URL is a secret: encrypted at rest, dropped once expired. */
export type ReplyTo = {
  readonly responseUrl: string | null;
  /** When `responseUrl` expires, in epoch milliseconds (Slack: after 30 minutes). */
  readonly responseUrlUntil: number;
  readonly channelId: string | null;
  /** The URL came from a button on a card, and the answer replaces that card. */
  readonly replacesCard?: boolean;
};

/** A contact somebody asked to deliver. */
export type NewDelivery = {
  /**
   * Says where the contact came from. The same key of one team is the same delivery (docs/decisions.md 8),
   * unless a person changed what they sent again.
   */
  readonly key: string;
  readonly teamId: string;
  /** The name of a configured destination. */
  readonly destination: string;
  readonly contact: Contact;
  readonly source: 'command' | 'form' | 'review' | 'workflow' | 'cli';
  /** The Slack user who asked, or null on the command line. */
  readonly askedBy: string | null;
  /** Who hears the outcome: the person at once, its batch, or nobody (the command line reads it itself). */
  readonly tell: 'person' | 'batch' | 'nobody';
  readonly replyTo: ReplyTo | null;
  readonly batchId: string | null;
  /** The row within the batch, counted from 0. */
  readonly row: number | null;
};

/**
 * `waiting`: no final answer yet (due, in flight or held). `withdrawn`: taken back while waiting.
 * `superseded`: replaced by an edit. The last two are never sent.
 */
export const deliveryStates = ['waiting', 'imported', 'refused', 'withdrawn', 'superseded'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** A stored delivery. Personal fields are null once erased (docs/decisions.md 18). */
export type Delivery = Omit<NewDelivery, 'contact'> & {
  /** Shown to people as the reference of a failure: short, random, without personal data. */
  readonly id: string;
  readonly contact: Contact | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** The API's sentence or our own reason (`own-reason.ts`) when refused; otherwise null. */
  readonly reason: string | null;
  /** When it was asked for or last retried, in epoch milliseconds. */
  readonly createdAt: number;
  /** When the person added it, however often it was retried. */
  readonly addedAt: number;
  readonly settledAt: number | null;
  readonly toldAt: number | null;
};

/** A delivery being sent: what sending needs, and who asked for it. */
export type ClaimedDelivery = Pick<
  Delivery,
  'id' | 'teamId' | 'destination' | 'contact' | 'askedBy' | 'tell' | 'batchId' | 'attempts'
> & {
  /** Its place in the order of arrival, unchanged while it is being sent. */
  readonly seq: number;
};

/** A delivery that just got its final answer. */
export type SettledDelivery = ClaimedDelivery & {
  readonly state: 'imported' | 'refused';
  readonly reason: string | null;
};

/** What there is to tell about a delivery. */
export type News =
  | { readonly kind: 'imported' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'kept-safe' };

/**
 * The result of telling somebody. `later`: not reached, try again. `asked-to-wait`: not before that time.
 * `nobody-there`: this person can't be told for now (deactivated, left, no way to write to them). `never`:
 * this message can't be told, however often it is tried.
 */
export type TellResult =
  | 'told'
  | 'later'
  | 'nobody-there'
  | 'never'
  | { readonly kind: 'asked-to-wait'; readonly waitMs: number };

/** Tells the person who asked. Never throws. */
export type Tell = (delivery: Delivery, news: News) => Promise<TellResult>;

/** What the store answers for a delivery: new, or already known under its key. */
export type StoreResult = { readonly id: string; readonly fresh: boolean; readonly state: DeliveryState };

/** The health of a destination, for `status`, the Home, readiness and metrics. */
export type DestinationStatus = {
  readonly name: string;
  readonly health: 'ok' | 'unavailable' | 'unauthorised' | 'misconfigured' | 'suspicious';
  /** When the trouble began, in epoch milliseconds; null when ok. */
  readonly since: number | null;
  /** The next scheduled attempt, in epoch milliseconds, or null. */
  readonly nextTryAt: number | null;
};

/**
 * Thrown when the store can't store (docs/decisions.md 4). Nothing was saved, except perhaps when it stopped
 * answering.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

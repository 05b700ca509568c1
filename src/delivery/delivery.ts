import type { Contact } from '../contact/contact.ts';

/** Where the person who asked is answered. The URL is a secret: encrypted at rest, dropped when it has ended. */
export type ReplyTo = {
  readonly responseUrl: string | null;
  /** Epoch milliseconds after which `responseUrl` is spent (Slack: 30 minutes). */
  readonly responseUrlUntil: number;
  readonly channelId: string | null;
  /** The URL is of a press on a card that what is told takes the place of. */
  readonly replacesCard?: boolean;
};

/** A contact somebody asked to have delivered. */
export type NewDelivery = {
  /** Where it came from; the same key of one team is the same delivery (docs/decisions.md 8), unless a person changed what they sent again. */
  readonly key: string;
  readonly teamId: string;
  /** The name of a configured destination. */
  readonly destination: string;
  readonly contact: Contact;
  readonly source: 'command' | 'form' | 'review' | 'workflow' | 'cli';
  /** The Slack user who asked, or null on the command line. */
  readonly askedBy: string | null;
  /** Who hears of the outcome: the person at once, the batch it belongs to, or nobody (the command line reads it itself). */
  readonly tell: 'person' | 'batch' | 'nobody';
  readonly replyTo: ReplyTo | null;
  readonly batchId: string | null;
  /** The row within the batch, counted from 0. */
  readonly row: number | null;
};

/**
 * `waiting` covers everything not answered for good: due, in flight, held. `withdrawn` was taken back while it waited,
 * `superseded` gave way to an edit: neither is sent any more.
 */
export const deliveryStates = ['waiting', 'imported', 'refused', 'withdrawn', 'superseded'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** A stored delivery. Personal parts are null once erased (docs/decisions.md 18). */
export type Delivery = Omit<NewDelivery, 'contact'> & {
  /** Shown to people as the reference of a failure; short, random, without personal data. */
  readonly id: string;
  readonly contact: Contact | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** The API's sentence when refused, or a reason of ours (`own-reason.ts`); null otherwise. */
  readonly reason: string | null;
  readonly createdAt: number;
  readonly settledAt: number | null;
  readonly toldAt: number | null;
};

/** A delivery on its way out: what sending it needs, and whose it is. */
export type ClaimedDelivery = Pick<
  Delivery,
  'id' | 'teamId' | 'destination' | 'contact' | 'askedBy' | 'tell' | 'batchId' | 'attempts'
> & {
  /** Its place in the order of arrival, which it keeps while it is on its way. */
  readonly seq: number;
};

/** A delivery that was just answered for good. */
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
 * What came of telling somebody. `later`: could not be reached, ask again; `asked-to-wait`: not before that time;
 * `nobody-there`: this person cannot be told for now (deactivated, left, no way to write to them); `never`: this
 * message cannot be told, however often it is tried.
 */
export type Telling =
  | 'told'
  | 'later'
  | 'nobody-there'
  | 'never'
  | { readonly kind: 'asked-to-wait'; readonly waitMs: number };

/** Tells the person who asked. Never throws. */
export type Tell = (delivery: Delivery, news: News) => Promise<Telling>;

/** What the store says of a delivery it was given: new, or known under this key already. */
export type Stored = { readonly id: string; readonly fresh: boolean; readonly state: DeliveryState };

/** How one destination is doing, for `status`, the Home, readiness and metrics. */
export type DestinationStatus = {
  readonly name: string;
  readonly health: 'ok' | 'unavailable' | 'unauthorised' | 'misconfigured' | 'suspicious';
  /** Epoch milliseconds since when, or null when ok. */
  readonly since: number | null;
  /** The next attempt, epoch milliseconds, or null when none is planned by the clock. */
  readonly nextTryAt: number | null;
};

/** Thrown by the store when it cannot store (docs/decisions.md 4): nothing was saved, except when it fell silent before it said so. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

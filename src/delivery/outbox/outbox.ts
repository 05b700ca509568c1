import { claimChannelNews, releaseChannelNews } from './channel-news.ts';
import {
  createClaimDue,
  releaseAll,
  renewClaim,
  type Claim,
  type Claimed,
  type ClaimRequest,
} from './claims.ts';
import { createCountStates } from './count-states.ts';
import {
  StoreUnavailableError,
  type Delivery,
  type NewDelivery,
  type ReplyTo,
  type Stored,
} from '../delivery.ts';
import { eraseSpent } from './erasing.ts';
import { forgetDeliveries, type ForgetRequest } from './forgetting.ts';
import { createGroupCommit } from './group-commit.ts';
import {
  countBatch,
  countUntold,
  findDelivery,
  findOldestWaiting,
  readHistory,
  readRefused,
  type BatchCounts,
  type HistoryQuery,
  type StateCount,
} from './reading.ts';
import { mendDueTimes } from './mend-due-times.ts';
import { countOwn, readOpen } from './own-history.ts';
import { retryDelivery } from './retry-delivery.ts';
import { createSettleClaimed, type Settlement } from './settle-claimed.ts';
import { createStoreDeliveries, type OutboxParts } from './store-deliveries.ts';
import { createProbe } from '../../store/probe.ts';
import {
  claimUntold,
  createNoteKeptSafe,
  markTold,
  putOffTelling,
  renewTelling,
  type Untold,
  type UntoldRequest,
} from './pending-notifications.ts';

/** Keeps what people add. */
export type DeliveryStore = {
  /**
   * On disk when resolved. The same key of one team twice is one delivery, unless a person changed what they sent. Calls
   * of one turn share a commit. Throws after 2 seconds without progress, since an ack waits for it. If it throws, some
   * rows (all of them, if the database timed out) may have been stored; the same keys again are the same deliveries.
   */
  readonly store: (deliveries: readonly NewDelivery[]) => Promise<readonly Stored[]>;
  /** Arms a refused delivery again, answered at `replyTo`; false when it is not refused, erased or not this team's. */
  readonly retry: (id: string, teamId: string, replyTo: ReplyTo | null) => Promise<boolean>;
  /** True once a delivery: the caller may tell the channel. */
  readonly claimChannelNews: (id: string, teamId: string) => Promise<boolean>;
  readonly releaseChannelNews: (id: string, teamId: string) => Promise<void>;
};

/** What became of it. */
export type DeliveryHistory = {
  readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  /** What a person asked for, the newest first. */
  readonly history: (query: HistoryQuery) => Promise<readonly Delivery[]>;
  /** What of it still waits or was refused and not put right since, however old; the newest first. */
  readonly openHistory: (query: HistoryQuery) => Promise<readonly Delivery[]>;
  /** How many a person asked for, of everything kept. */
  readonly ownCount: (person: Pick<HistoryQuery, 'teamId' | 'userId'>) => Promise<number>;
  readonly batchCounts: (batchId: string) => Promise<BatchCounts>;
  /** The deliveries of a batch that were refused, in the order of their rows. */
  readonly batchRefused: (batchId: string) => Promise<readonly Delivery[]>;
};

/** What the courier takes, sends and settles. */
export type Claims = {
  readonly claim: (request: ClaimRequest) => Promise<Claimed>;
  /** The claim with its new end, or null when it was lost. */
  readonly renew: (claim: Claim, leaseMs: number) => Promise<Claim | null>;
  readonly settle: (claim: Claim, settlement: Settlement) => Promise<readonly string[]>;
  /** Makes due at once what a crash left in flight; only for the one process that sends. */
  readonly releaseAll: () => Promise<void>;
  readonly noteKeptSafe: (destination: string) => Promise<void>;
  /** Makes due what a clock that was set back left for a time nobody meant. */
  readonly mendDueTimes: () => Promise<void>;
};

/** What people still have to be told. */
export type Notifications = {
  readonly claimUntold: (request: UntoldRequest) => Promise<readonly Untold[]>;
  readonly markTold: (untold: Untold) => Promise<void>;
  readonly putOffTelling: (untold: Untold, waitMs: number) => Promise<void>;
  /** Keeps it ours for so long from now. */
  readonly renewTelling: (untold: Untold, leaseMs: number) => Promise<void>;
};

/** For those who run the app. */
export type Maintenance = {
  /** Over everything kept; what another process armed again or forgot is noticed within 10 minutes. */
  readonly counts: () => Promise<readonly StateCount[]>;
  /** Epoch milliseconds since when the oldest unanswered delivery waits, or null. */
  readonly oldestWaiting: () => Promise<number | null>;
  /** How many outcomes are not told yet. */
  readonly countUntold: () => Promise<number>;
  readonly erase: (keepMs: number) => Promise<number>;
  readonly forget: (request: ForgetRequest) => Promise<number>;
  /** Whether the store can write, found out within the last second; throws nothing. */
  readonly healthy: () => Promise<boolean>;
  /** What keeps it from writing, or null; throws nothing either. */
  readonly findFault: () => Promise<Error | null>;
};

/**
 * What must not be lost. Every method throws StoreUnavailableError when the store can't do it (full disk, lost database);
 * then nothing was changed, unless the store fell silent meanwhile: whether it did the work is then not known.
 */
export type Outbox = DeliveryStore & DeliveryHistory & Claims & Notifications & Maintenance;

/** Writing more at once would keep everybody else's acks waiting. */
const mostOfOneCall = 250;
/** Leaves half a second of Slack's 3 for what else stands before an ack, and as much for the way. */
const storePatienceMs = 2000;

/** The outbox over an open store. */
export function createOutbox(parts: OutboxParts): Outbox {
  const counting = createCountStates(parts);
  /** What changes rows that were counted already. */
  const changingOld = <Args extends readonly unknown[], Answer>(work: (...args: Args) => Promise<Answer>) =>
    guard((...args: Args) => work(...args).finally(counting.startOver));
  const findFault = createProbe(parts, parts.clock);
  return {
    ...createDeliveryStore(parts),
    ...createDeliveryHistory(parts),
    ...createClaims(parts),
    ...createNotifications(parts),
    retry: changingOld((id, teamId, replyTo) => retryDelivery(parts, id, teamId, replyTo)),
    forget: changingOld((request) => forgetDeliveries(parts, request)),
    counts: guard(counting.count),
    oldestWaiting: guard(() => findOldestWaiting(parts)),
    countUntold: guard(() => countUntold(parts)),
    erase: guard((keepMs) => eraseSpent(parts, keepMs)),
    healthy: async () => (await findFault()) === null,
    findFault,
  };
}

function createDeliveryStore(parts: OutboxParts): Omit<DeliveryStore, 'retry'> {
  const storeTogether = createGroupCommit(createStoreDeliveries(parts), mostOfOneCall, storePatienceMs);
  return {
    store: guard(async (deliveries) => (deliveries.length === 0 ? [] : storeTogether(deliveries))),
    claimChannelNews: guard((id, teamId) => claimChannelNews(parts, id, teamId)),
    releaseChannelNews: guard((id, teamId) => releaseChannelNews(parts, id, teamId)),
  };
}

function createDeliveryHistory(parts: OutboxParts): DeliveryHistory {
  return {
    find: guard((id, teamId) => findDelivery(parts, id, teamId)),
    history: guard((query) => readHistory(parts, query)),
    openHistory: guard((query) => readOpen(parts, query)),
    ownCount: guard((person) => countOwn(parts, person)),
    batchCounts: guard((batchId) => countBatch(parts, batchId)),
    batchRefused: guard((batchId) => readRefused(parts, batchId)),
  };
}

function createClaims(parts: OutboxParts): Claims {
  return {
    claim: guard(createClaimDue(parts)),
    renew: guard((claim, leaseMs) => renewClaim(parts, claim, leaseMs)),
    settle: guard(createSettleClaimed(parts)),
    releaseAll: guard(() => releaseAll(parts)),
    noteKeptSafe: guard(createNoteKeptSafe(parts)),
    mendDueTimes: guard(() => mendDueTimes(parts)),
  };
}

function createNotifications(parts: OutboxParts): Notifications {
  const markTogether = createGroupCommit(async (told: readonly Untold[]) => {
    await markTold(parts, told);
    return told;
  }, mostOfOneCall);
  return {
    claimUntold: guard((request) => claimUntold(parts, request)),
    markTold: guard(async (untold) => void (await markTogether([untold]))),
    putOffTelling: guard((untold, waitMs) => putOffTelling(parts, untold, waitMs)),
    renewTelling: guard((untold, leaseMs) => renewTelling(parts, untold, leaseMs)),
  };
}

/** The same work, throwing StoreUnavailableError for whatever it throws. */
export function guard<Args extends readonly unknown[], Answer>(work: (...args: Args) => Promise<Answer>) {
  return async (...args: Args): Promise<Answer> => {
    try {
      return await work(...args);
    } catch (cause) {
      throw new StoreUnavailableError('The store could not do this.', { cause });
    }
  };
}

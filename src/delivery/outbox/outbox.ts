import { claimChannelNews, releaseChannelNews } from './channel-news.ts';
import {
  createClaimDue,
  releaseAll,
  renewClaim,
  type Claim,
  type ClaimWithCount,
  type ClaimRequest,
} from './claims.ts';
import { createWaitingDestinations } from './waiting-destinations.ts';
import { createCountStates } from './count-states.ts';
import type { Delivery, NewDelivery, ReplyTo, StoreResult } from '../delivery.ts';
import { guard } from '../guard.ts';
import { eraseSpent } from './erasing.ts';
import { eraseGone, forgetDeliveries, type ForgetRequest } from './forgetting.ts';
import { createGroupCommit } from './group-commit.ts';
import {
  countBatch,
  countPending,
  countWaiting,
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
import { readSenderReport, writeSenderReport, type SenderReport } from './sender-report.ts';
import type { OutboxContext } from './store-deliveries.ts';
import { createStoreRequests, type StoreAnswer } from '../known/store-requests.ts';
import { createEndWaiting, type OwnDelivery } from '../end-waiting.ts';
import {
  createFindKnownBefore,
  createFindKnownLanes,
  findKnown,
  type FindKnownBefore,
} from '../known/find-known.ts';
import type { KnownContact, KnownQuery } from '../known/known-contact.ts';
import { createProbe } from '../../store/probe.ts';
import {
  claimNotifications,
  createNoteKeptSafe,
  findTeamsToTell,
  markTold,
  putOffTelling,
  renewTelling,
  type PendingNotification,
  type NotificationRequest,
} from './pending-notifications.ts';

/** Keeps what people add. */
type DeliveryStore = {
  /**
   * On disk when resolved. The same key of one team is one delivery, unless a person changed what they sent.
   * Calls of one turn share a commit. Throws after 2 seconds without progress, since an ack waits for it. If
   * it throws, some rows (all of them, if the database timed out) may have been stored. Retrying with the
   * same keys is safe.
   */
  readonly store: (deliveries: readonly NewDelivery[]) => Promise<readonly StoreResult[]>;
  /** Stores one, unless `unless` objects to the contact known for its number. Same promise as `store`. */
  readonly storeUnless: (
    delivery: NewDelivery,
    unless: (known: KnownContact) => boolean,
  ) => Promise<StoreAnswer>;
  /** Withdraws a waiting delivery. False when answered, in flight, erased or somebody else's. */
  readonly withdraw: (own: OwnDelivery) => Promise<boolean>;
  /** Retries a refused delivery, answered at `replyTo`. False when not refused, erased or another team's. */
  readonly retry: (id: string, teamId: string, replyTo: ReplyTo | null) => Promise<boolean>;
  /** True once per delivery: that caller may post to the channel. */
  readonly claimChannelNews: (id: string, teamId: string) => Promise<boolean>;
  readonly releaseChannelNews: (id: string, teamId: string) => Promise<void>;
};

/** What became of deliveries. */
export type DeliveryHistory = {
  readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  /** What a person asked for, newest first. */
  readonly history: (query: HistoryQuery) => Promise<readonly Delivery[]>;
  /** A person's waiting deliveries, and refused ones not fixed since. Newest first. */
  readonly openHistory: (query: HistoryQuery) => Promise<readonly Delivery[]>;
  /** How many a person asked for, of everything kept. */
  readonly ownCount: (person: Pick<HistoryQuery, 'teamId' | 'userId'>) => Promise<number>;
  /** The contact an inbox last got for each number (waiting or arrived, not erased), in order. */
  readonly findKnown: (queries: readonly KnownQuery[]) => Promise<readonly (KnownContact | null)[]>;
  /** The contact an inbox got for the same number before this delivery. */
  readonly findKnownBefore: FindKnownBefore;
  /** How many deliveries still wait for a destination. */
  readonly countWaiting: (destination: string) => Promise<number>;
  readonly batchCounts: (batchId: string) => Promise<BatchCounts>;
  /** The refused deliveries of a batch, in row order. */
  readonly batchRefused: (batchId: string) => Promise<readonly Delivery[]>;
};

/** What people may do with stored deliveries. */
export type DeliveryAccess = Omit<DeliveryStore, 'store' | 'storeUnless'> & DeliveryHistory;

/** What the courier claims, sends and settles. */
export type Claims = {
  /** Destinations with waiting deliveries, whether due, postponed or in flight. */
  readonly waitingDestinations: () => Promise<readonly string[]>;
  readonly claim: (request: ClaimRequest) => Promise<ClaimWithCount>;
  /** The claim with its new end, or null when it was lost. */
  readonly renew: (claim: Claim, leaseMs: number) => Promise<Claim | null>;
  readonly settle: (claim: Claim, settlement: Settlement) => Promise<readonly string[]>;
  /** Makes due whatever a crash left in flight. Only for the one process that sends. */
  readonly releaseAll: () => Promise<void>;
  readonly noteKeptSafe: (destination: string) => Promise<void>;
  /** Repairs due times after the clock was set back. */
  readonly mendDueTimes: () => Promise<void>;
  /** Tells an import in another process how the sender is doing. */
  readonly reportSender: (report: SenderReport) => Promise<void>;
};

/** What people still have to be told. */
export type Notifications = {
  /** Teams with news due to be told. */
  readonly teamsToTell: () => Promise<readonly string[]>;
  readonly claimNotifications: (request: NotificationRequest) => Promise<readonly PendingNotification[]>;
  readonly markTold: (untold: PendingNotification) => Promise<void>;
  readonly putOffTelling: (untold: PendingNotification, waitMs: number) => Promise<void>;
  /** Extends the lease to this long from now. */
  readonly renewTelling: (untold: PendingNotification, leaseMs: number) => Promise<void>;
};

/** For operators. */
export type Maintenance = {
  /** Counts everything kept. Retries and erasures by another process show within about 15 minutes. */
  readonly counts: () => Promise<readonly StateCount[]>;
  /** When the oldest waiting delivery of a team or of all was added, in epoch milliseconds, or null. */
  readonly oldestWaiting: (teamId?: string | null) => Promise<number | null>;
  /** How many outcomes are not told yet, for a team or (null) for all. */
  readonly countPending: (teamId?: string | null) => Promise<number>;
  readonly erase: (keepMs: number) => Promise<number>;
  /** Erases workspaces that removed the app at least this long ago. Returns how many. */
  readonly eraseGone: (afterMs: number) => Promise<number>;
  readonly forget: (request: ForgetRequest) => Promise<number>;
  /** The last report of the process that sends, or null. */
  readonly senderReport: () => Promise<SenderReport | null>;
  /** Whether the store can be written to, checked within the last second. Never throws. */
  readonly healthy: () => Promise<boolean>;
  /** The error that prevents writing, or null. Never throws. */
  readonly findFault: () => Promise<Error | null>;
};

/**
 * Everything that must not be lost. Every method throws StoreUnavailableError when the store fails (full
 * disk, lost database). Nothing was changed then, except perhaps when the store stopped answering.
 */
export type Outbox = DeliveryStore & DeliveryHistory & Claims & Notifications & Maintenance;

/** More per write would keep other people's acks waiting. */
const mostOfOneCall = 250;
/** Leaves half a second of Slack's 3 for other work before the ack, and as much for the network. */
const storePatienceMs = 2000;

/** Creates the outbox over an open store. */
export function createOutbox(context: OutboxContext): Outbox {
  const counting = createCountStates(context);
  const findFault = createProbe(context, context.clock);
  return {
    ...createDeliveryStore(context),
    ...createDeliveryHistory(context),
    ...createClaims(context),
    ...createNotifications(context),
    retry: guard((id, teamId, replyTo) =>
      retryDelivery(context, { id, teamId, replyTo }, counting.lookAgainAt),
    ),
    eraseGone: guard((afterMs) => eraseGone(context, afterMs).finally(counting.startOver)),
    forget: guard((request) => forgetDeliveries(context, request).finally(counting.startOver)),
    counts: guard(counting.count),
    oldestWaiting: guard((teamId) => findOldestWaiting(context, teamId ?? null)),
    countPending: guard((teamId) => countPending(context, teamId ?? null)),
    erase: guard((keepMs) => eraseSpent(context, keepMs)),
    senderReport: guard(() => readSenderReport(context.db)),
    healthy: async () => (await findFault()) === null,
    findFault,
  };
}

function createDeliveryStore(context: OutboxContext): Omit<DeliveryStore, 'retry'> {
  const storeRequests = createStoreRequests(context, createFindKnownLanes(context));
  const storeTogether = createGroupCommit(storeRequests, mostOfOneCall, storePatienceMs);
  const end = createEndWaiting(context);
  return {
    store: guard(async (deliveries) => {
      if (deliveries.length === 0) return [];
      const answers = await storeTogether(deliveries.map((delivery) => ({ delivery, unless: null })));
      return answers.flatMap((answer) => (answer.kind === 'stored' ? answer.stored : []));
    }),
    storeUnless: guard(async (delivery, unless) => {
      const [answer] = await storeTogether([{ delivery, unless }]);
      if (!answer) throw new Error('one delivery was given, and nothing answered');
      return answer;
    }),
    withdraw: guard((own) => end(context.db, own, 'withdrawn')),
    claimChannelNews: guard((id, teamId) => claimChannelNews(context, id, teamId)),
    releaseChannelNews: guard((id, teamId) => releaseChannelNews(context, id, teamId)),
  };
}

function createDeliveryHistory(context: OutboxContext): DeliveryHistory {
  const find = createFindKnownLanes(context);
  return {
    find: guard((id, teamId) => findDelivery(context, id, teamId)),
    history: guard((query) => readHistory(context, query)),
    openHistory: guard((query) => readOpen(context, query)),
    ownCount: guard((person) => countOwn(context, person)),
    findKnown: guard((queries) => findKnown(context, find, queries)),
    findKnownBefore: guard(createFindKnownBefore(context)),
    countWaiting: guard((destination) => countWaiting(context, destination)),
    batchCounts: guard((batchId) => countBatch(context, batchId)),
    batchRefused: guard((batchId) => readRefused(context, batchId)),
  };
}

function createClaims(context: OutboxContext): Claims {
  return {
    waitingDestinations: guard(createWaitingDestinations(context)),
    claim: guard(createClaimDue(context)),
    renew: guard((claim, leaseMs) => renewClaim(context, claim, leaseMs)),
    settle: guard(createSettleClaimed(context)),
    releaseAll: guard(() => releaseAll(context)),
    noteKeptSafe: guard(createNoteKeptSafe(context)),
    mendDueTimes: guard(() => mendDueTimes(context)),
    reportSender: guard((report) => writeSenderReport(context.db, report)),
  };
}

function createNotifications(context: OutboxContext): Notifications {
  const markTogether = createGroupCommit(async (told: readonly PendingNotification[]) => {
    await markTold(context, told);
    return told;
  }, mostOfOneCall);
  return {
    teamsToTell: guard(() => findTeamsToTell(context)),
    claimNotifications: guard((request) => claimNotifications(context, request)),
    markTold: guard(async (untold) => void (await markTogether([untold]))),
    putOffTelling: guard((untold, waitMs) => putOffTelling(context, untold, waitMs)),
    renewTelling: guard((untold, leaseMs) => renewTelling(context, untold, leaseMs)),
  };
}

import { claimChannelNews, releaseChannelNews } from './channel-news.ts';
import {
  createClaimDue,
  releaseAll,
  renewClaim,
  type Claim,
  type Claimed,
  type ClaimRequest,
} from './claims.ts';
import { createWaitingDestinations } from './waiting-destinations.ts';
import { createCountStates } from './count-states.ts';
import type { Delivery, NewDelivery, ReplyTo, Stored } from '../delivery.ts';
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
   * On disk when resolved. The same key of one team twice is one delivery, unless a person changed what they sent. Calls
   * of one turn share a commit. Throws after 2 seconds without progress, since an ack waits for it. If it throws, some
   * rows (all of them, if the database timed out) may have been stored; the same keys again are the same deliveries.
   */
  readonly store: (deliveries: readonly NewDelivery[]) => Promise<readonly Stored[]>;
  /** The same for one, unless what its inbox was given for the number before speaks against it; found in the same turn. */
  readonly storeUnless: (
    delivery: NewDelivery,
    unless: (known: KnownContact) => boolean,
  ) => Promise<StoreAnswer>;
  /** Takes back what waits; false when it is answered, on its way at this moment, erased or somebody else's. */
  readonly withdraw: (own: OwnDelivery) => Promise<boolean>;
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
  /** What inboxes were last given for numbers, of what waits or arrived and is not erased; in their order. */
  readonly findKnown: (queries: readonly KnownQuery[]) => Promise<readonly (KnownContact | null)[]>;
  /** What an inbox was given for a delivery's number before it. */
  readonly findKnownBefore: FindKnownBefore;
  /** How many still wait for a destination. */
  readonly countWaiting: (destination: string) => Promise<number>;
  readonly batchCounts: (batchId: string) => Promise<BatchCounts>;
  /** The deliveries of a batch that were refused, in the order of their rows. */
  readonly batchRefused: (batchId: string) => Promise<readonly Delivery[]>;
};

/** What people may ask of deliveries that are stored. */
export type DeliveryAccess = Omit<DeliveryStore, 'store' | 'storeUnless'> & DeliveryHistory;

/** What the courier takes, sends and settles. */
export type Claims = {
  /** The destinations that something waits for, due or not, in flight or not. */
  readonly waitingDestinations: () => Promise<readonly string[]>;
  readonly claim: (request: ClaimRequest) => Promise<Claimed>;
  /** The claim with its new end, or null when it was lost. */
  readonly renew: (claim: Claim, leaseMs: number) => Promise<Claim | null>;
  readonly settle: (claim: Claim, settlement: Settlement) => Promise<readonly string[]>;
  /** Makes due at once what a crash left in flight; only for the one process that sends. */
  readonly releaseAll: () => Promise<void>;
  readonly noteKeptSafe: (destination: string) => Promise<void>;
  /** Makes due what a clock that was set back left for a time nobody meant. */
  readonly mendDueTimes: () => Promise<void>;
  /** For an import beside the one process that sends. */
  readonly reportSender: (report: SenderReport) => Promise<void>;
};

/** What people still have to be told. */
export type Notifications = {
  /** The teams that something is due to be told to. */
  readonly teamsToTell: () => Promise<readonly string[]>;
  readonly claimNotifications: (request: NotificationRequest) => Promise<readonly PendingNotification[]>;
  readonly markTold: (untold: PendingNotification) => Promise<void>;
  readonly putOffTelling: (untold: PendingNotification, waitMs: number) => Promise<void>;
  /** Keeps it ours for so long from now. */
  readonly renewTelling: (untold: PendingNotification, leaseMs: number) => Promise<void>;
};

/** For those who run the app. */
export type Maintenance = {
  /** Over everything kept; what another process armed again or forgot is noticed within some 15 minutes. */
  readonly counts: () => Promise<readonly StateCount[]>;
  /** Epoch milliseconds since when the oldest unanswered delivery waits, of a team or of all; or null. */
  readonly oldestWaiting: (teamId?: string | null) => Promise<number | null>;
  /** How many outcomes are not told yet, of a team or of all. */
  readonly countPending: (teamId?: string | null) => Promise<number>;
  readonly erase: (keepMs: number) => Promise<number>;
  /** Erases workspaces that took the app out that long ago; gives how many. */
  readonly eraseGone: (afterMs: number) => Promise<number>;
  readonly forget: (request: ForgetRequest) => Promise<number>;
  /** What the process that sends last said of itself, or null. */
  readonly senderReport: () => Promise<SenderReport | null>;
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

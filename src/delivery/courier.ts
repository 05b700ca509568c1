import { within } from '../timing/within.ts';
import type { Log } from '../log.ts';
import type { Growth } from '../timing/backoff.ts';
import { usualWaits } from '../timing/waits.ts';
import type { After } from '../timing/run-later.ts';
import type { DestinationStatus, SettledDelivery, Tell } from './delivery.ts';
import { createDestinationSender } from './destination-sender.ts';
import type { FairShare } from './fair-share.ts';
import type { RouteOf } from './route.ts';
import { createSenders, type Senders } from './senders.ts';
import type { Claims, Notifications } from './outbox/outbox.ts';
import { createRetryUntilStored } from './retry-until-stored.ts';
import type { SenderReport } from './outbox/sender-report.ts';
import { createBurst, type Burst } from '../timing/burst.ts';
import { createNotifier } from './notifier.ts';
import { createNotifiers, type Notifiers } from './notifiers.ts';

export type CourierOptions = {
  readonly outbox: Claims & Notifications;
  /** Where contacts go. This may change while the courier runs. */
  readonly routeOf: RouteOf;
  /** Limits the POSTs in flight, in total and for each owner. */
  readonly share: FairShare;
  /** Limits the people being told at the same time, in total and for each team. */
  readonly tellShare: FairShare;
  /** Null leaves telling people to another process, as the command line does. */
  readonly tell: Tell | null;
  /** Called at once with everything imported or refused. Must not throw. */
  readonly onSettled?: (deliveries: readonly SettledDelivery[]) => void;
  /**
   * No other process sends from this store (SQLite, holding the sender lock), so a start may take over
   * whatever a crash left in flight.
   */
  readonly sole?: boolean;
  /** Lease on news being told, renewed meanwhile. 15 seconds by default. */
  readonly tellLeaseMs?: number;
  /** How waits grow while a destination is away. 1 second to 1 minute by default. */
  readonly growth?: Growth;
  /** Epoch milliseconds, for times shown to people. */
  readonly now: () => number;
  /** Monotonic milliseconds, for every wait. */
  readonly clock: () => number;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

export type Courier = {
  /** Starts sending and telling. Throws StoreUnavailableError when the store can't be used. */
  readonly start: () => Promise<void>;
  /** Announces something new for one destination or for any, so that it doesn't wait for the next look. */
  readonly nudge: (destination?: string) => void;
  /** Takes nothing more and waits for what is in flight, up to the deadline. The rest stays stored. */
  readonly stop: (deadlineMs: number) => Promise<void>;
  /** The status of recently used destinations. For the others, no trouble is known. */
  readonly status: () => readonly DestinationStatus[];
  /** Stops telling a team whose token was revoked, until a restart with a new token. Delivering goes on. */
  readonly holdTelling: (teamId: string) => void;
};

/** Each look finds what another process stored, or a dead replica left behind. */
const lookEveryMs = 1000;
/** Due times are checked every few looks, so that a clock set back delays nobody for longer. */
const mendEveryLooks = 5;
/** Unhealthy destinations are looked at less often, since many may be away together. */
const heldEveryLooks = 3;

/** Creates the courier: it sends stored deliveries and tells people the outcome. */
export function createCourier(options: CourierOptions): Courier {
  const { outbox, after } = options;
  let stopping = false;
  let cancelLook = () => {};
  const heldTeams = new Set<string>();
  const burst = createBurst(options.clock);
  const workers = createWorkers(options, { heldTeams, burst, stopping: () => stopping });
  const { senders, notifiers } = workers;
  const report = options.sole ? createReport(options, senders) : null;
  const look = createLook(outbox, workers, { stopping: () => stopping, report });
  const mend = () =>
    void outbox.mendDueTimes().catch((err: unknown) => options.log.warn({ err }, 'due times not checked'));
  let looks = 0;
  const lookAgain = () => {
    if (looks++ % mendEveryLooks === 0) mend();
    look();
    cancelLook = after(lookEveryMs, lookAgain);
  };
  return {
    nudge(destination) {
      burst.note();
      if (stopping) return;
      if (destination === undefined) return look();
      senders.find(destination)?.nudge();
    },
    async start() {
      if (options.sole) await outbox.releaseAll();
      lookAgain();
    },
    async stop(deadlineMs) {
      stopping = true;
      cancelLook();
      const until = options.clock() + deadlineMs;
      await within(deadlineMs, Promise.all([notifiers.stop(), senders.stop()]), after);
      await senders.close(Math.max(0, until - options.clock()));
    },
    status: senders.status,
    holdTelling: (teamId) => void heldTeams.add(teamId),
  };
}

type Workers = { readonly senders: Senders; readonly notifiers: Notifiers };

/** Wakes whoever has work. If the store can't say who, those already at work report it. */
function createLook(
  outbox: Claims,
  { senders, notifiers }: Workers,
  { stopping, report }: { readonly stopping: () => boolean; readonly report: Report | null },
): () => void {
  let looking: Promise<void> | null = null;
  let looks = 0;
  const find = async () => {
    looks += 1;
    const waiting = await outbox.waitingDestinations().catch(() => null);
    if (stopping()) return;
    for (const name of waiting ?? []) {
      const sender = senders.find(name);
      // A held destination retries on its own timer. This look only finds people to tell “kept safe”.
      if (sender?.status().health === 'ok' || looks % heldEveryLooks === 0) sender?.wake();
    }
    if (waiting) senders.tidy(new Set(waiting));
    else for (const sender of senders.all()) sender.wake();
    if (waiting) report?.(waiting);
  };
  return () => {
    if (stopping()) return;
    notifiers.look();
    looking ??= find().finally(() => (looking = null));
  };
}

/** Reports what keeps contacts waiting, given the destinations with waiting contacts. */
type Report = (waiting: readonly string[]) => void;

/** Writes a report only when it changed. A failed write is repeated at the next look. */
function createReport({ outbox, routeOf, tell, log }: CourierOptions, senders: Senders): Report {
  let written = '';
  let isWriting = false;
  return (waiting) => {
    const unserved = waiting.filter((name) => routeOf(name) === null);
    const troubles: SenderReport['troubles'] = Object.fromEntries([
      ...unserved.map((name) => [name, 'not-served'] as const),
      ...senders.status().flatMap(({ name, health }) => (health === 'ok' ? [] : [[name, health] as const])),
    ]);
    const report = { by: tell ? 'app' : 'import', troubles } as const;
    const text = JSON.stringify(report);
    if (isWriting || text === written) return;
    isWriting = true;
    outbox
      .reportSender(report)
      .then(() => void (written = text))
      .catch((err: unknown) => log.debug({ err }, 'sender report not written'))
      .finally(() => (isWriting = false));
  };
}

type WorkerContext = {
  readonly heldTeams: ReadonlySet<string>;
  readonly burst: Burst;
  readonly stopping: () => boolean;
};

/** Creates the senders, and the notifiers that tell people the outcome. */
function createWorkers(options: CourierOptions, shared: WorkerContext): Workers {
  const { tell, growth = usualWaits.inbox } = options;
  const retryUntilStored = createRetryUntilStored({ ...options, ...shared });
  const notifiers = tell
    ? createNotifiers({
        ...options,
        ...shared,
        create: (teamId) =>
          createNotifier({ ...options, ...shared, tell, teamId, share: options.tellShare, retryUntilStored }),
      })
    : silent;
  const senders = createSenders({
    routeOf: options.routeOf,
    create: (route) =>
      createDestinationSender({
        ...options,
        ...shared,
        route,
        isCurrent: () => options.routeOf(route.name) === route,
        retryUntilStored,
        growth,
        onSettled(deliveries) {
          options.onSettled?.(deliveries);
          const toTell = deliveries.filter((delivery) => delivery.tell === 'person');
          for (const teamId of new Set(toTell.map((delivery) => delivery.teamId))) notifiers.wake(teamId);
        },
        onKeptSafe: notifiers.look,
      }),
  });
  return { senders, notifiers };
}

const silent: Notifiers = { wake() {}, look() {}, stop: async () => {} };

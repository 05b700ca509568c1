import { within } from '../timing/within.ts';
import type { Log } from '../log.ts';
import type { Growth } from '../timing/backoff.ts';
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
  /** Where contacts go, which may change while the courier runs. */
  readonly routeOf: RouteOf;
  /** How many POSTs may be on their way at once, of everybody and of one owner. */
  readonly share: FairShare;
  /** The same for people who are told at once. */
  readonly tellShare: FairShare;
  /** Null leaves the telling to another process, as the command line does. */
  readonly tell: Tell | null;
  /** Hears of everything imported or refused, at once; must not throw. */
  readonly onSettled?: (deliveries: readonly SettledDelivery[]) => void;
  /** Nobody else sends from this store (SQLite, with the sender's lock): what a crash left in flight is due at once. */
  readonly sole?: boolean;
  /** How long news is ours to tell; renewed while somebody is being told. 15 seconds unless told. */
  readonly tellLeaseMs?: number;
  /** How waits grow while a destination is away; 1 second to 1 minute unless told. */
  readonly growth?: Growth;
  /** Epoch milliseconds, for what people see. */
  readonly now: () => number;
  /** Milliseconds that only go forward, for every wait. */
  readonly clock: () => number;
  readonly after: After;
  readonly random: () => number;
  readonly log: Log;
};

export type Courier = {
  /** Begins to send and tell; throws StoreUnavailableError when the store cannot be used. */
  readonly start: () => Promise<void>;
  /** There is something new, for this destination or for any: looks at once instead of within a second. */
  readonly nudge: (destination?: string) => void;
  /** Takes nothing more, waits for what is in flight up to the deadline; the rest stays stored. */
  readonly stop: (deadlineMs: number) => Promise<void>;
  /** Of the destinations that something was sent to lately; of others nothing is known to be wrong. */
  readonly status: () => readonly DestinationStatus[];
  /** A team's token was revoked: tells it nothing until a restart, which a new token needs; delivering goes on. */
  readonly holdTelling: (teamId: string) => void;
};

/** Finds what others put into the store: another process beside this one, a replica that died. */
const lookEveryMs = 1000;
/** A clock that was set back keeps nobody waiting for longer than so many looks. */
const mendEveryLooks = 5;
/** Many inboxes may be away at once; what is stored here is noticed without a look. */
const heldEveryLooks = 3;

/** Carries stored deliveries to their destinations and tells people what came of them. */
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

/** Wakes who has something to do; a store that cannot say is reported by those who work already. */
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
      // What is held tries again by itself: here it only finds whom to tell that their contact is kept safe.
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

/** Says what keeps contacts waiting, given the destinations that some wait for. */
type Report = (waiting: readonly string[]) => void;

/** Writes only what is new; what could not be written is written at the next look. */
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

type Shared = {
  readonly heldTeams: ReadonlySet<string>;
  readonly burst: Burst;
  readonly stopping: () => boolean;
};

/** A sender for each destination, and whoever tells what they achieve. */
function createWorkers(options: CourierOptions, shared: Shared): Workers {
  const { tell, growth = { baseMs: 1000, capMs: 60_000 } } = options;
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

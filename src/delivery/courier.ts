import { within } from '../timing/within.ts';
import type { Log } from '../log.ts';
import type { After, Growth } from '../timing/backoff.ts';
import type { DestinationStatus, SettledDelivery, Tell } from './delivery.ts';
import { createDestinationSender } from './destination-sender.ts';
import type { Route } from './route.ts';
import type { Claims, Notifications } from './outbox/outbox.ts';
import { createPersist } from './retry-until-stored.ts';
import type { Pump } from './worker.ts';
import { createRush, type Rush } from '../timing/burst.ts';
import { createTeller } from './notifier.ts';

export type CourierParts = {
  readonly outbox: Claims & Notifications;
  readonly destinations: readonly Route[];
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
  /** There is something new: looks at once instead of within a second. */
  readonly nudge: () => void;
  /** Takes nothing more, waits for what is in flight up to the deadline; the rest stays stored. */
  readonly stop: (deadlineMs: number) => Promise<void>;
  readonly status: () => readonly DestinationStatus[];
  /** A team's token was revoked: tells it nothing until a restart, which a new token needs; delivering goes on. */
  readonly holdTelling: (teamId: string) => void;
};

/** Finds what others put into the store: another process beside this one, a replica that died. */
const lookEveryMs = 1000;
/** A clock that was set back keeps nobody waiting for longer than so many looks. */
const mendEveryLooks = 5;

/** Carries stored deliveries to their destinations and tells people what came of them. */
export function createCourier(parts: CourierParts): Courier {
  const { outbox, after } = parts;
  let stopping = false;
  let cancelLook = () => {};
  const heldTeams = new Set<string>();
  const rush = createRush(parts.clock);
  const { senders, teller } = createPumps(parts, { heldTeams, rush, stopping: () => stopping });
  const mend = () =>
    void outbox.mendDueTimes().catch((err: unknown) => parts.log.warn({ err }, 'due times not looked at'));
  const look = () => {
    if (!stopping) for (const pump of [...senders, teller]) pump.wake();
  };
  let looks = 0;
  const lookAgain = () => {
    if (looks++ % mendEveryLooks === 0) mend();
    look();
    cancelLook = after(lookEveryMs, lookAgain);
  };
  return {
    nudge() {
      rush.note();
      look();
    },
    async start() {
      if (parts.sole) await outbox.releaseAll();
      lookAgain();
    },
    async stop(deadlineMs) {
      stopping = true;
      cancelLook();
      await within(deadlineMs, Promise.all([teller, ...senders].map((pump) => pump.stop())), after);
    },
    status: () => senders.map((sender) => sender.status()),
    holdTelling: (teamId) => void heldTeams.add(teamId),
  };
}

type Shared = {
  readonly heldTeams: ReadonlySet<string>;
  readonly rush: Rush;
  readonly stopping: () => boolean;
};

/** A sender for each destination, and whoever tells what they achieve. */
function createPumps(parts: CourierParts, shared: Shared) {
  const { tell, growth = { baseMs: 1000, capMs: 60_000 } } = parts;
  const persist = createPersist({ ...parts, ...shared });
  const teller = tell ? createTeller({ ...parts, ...shared, tell, persist }) : silent;
  const senders = parts.destinations.map((route) =>
    createDestinationSender({
      ...parts,
      ...shared,
      route,
      persist,
      growth,
      onSettled(deliveries) {
        parts.onSettled?.(deliveries);
        if (deliveries.some((delivery) => delivery.tell === 'person')) teller.wake();
      },
      onKeptSafe: teller.wake,
    }),
  );
  return { senders, teller };
}

const silent: Pump = { wake() {}, stop: async () => {} };

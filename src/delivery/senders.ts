import type { DestinationSender } from './destination-sender.ts';
import type { DestinationStatus } from './delivery.ts';
import type { Route, RouteOf } from './route.ts';

/** The senders of all destinations with work, each created when first needed. */
export type Senders = {
  /** The sender of a destination, or null when it is no longer configured. */
  readonly find: (destination: string) => DestinationSender | null;
  readonly all: () => readonly DestinationSender[];
  /** Drops senders whose destination changed or is gone, and long-idle ones that are not in `waiting`. */
  readonly tidy: (waiting: ReadonlySet<string>) => void;
  readonly status: () => readonly DestinationStatus[];
  /** Resolves when everything in flight has ended. */
  readonly stop: () => Promise<void>;
  /** Closes every connection within the deadline. */
  readonly close: (deadlineMs: number) => Promise<void>;
};

type Options = {
  readonly routeOf: RouteOf;
  readonly create: (route: Route) => DestinationSender;
};

/** A healthy sender without work is dropped after this long, with its connection. */
const idleMs = 5 * 60_000;

/** Keeps a sender for each destination with work, while destinations come and go. */
export function createSenders({ routeOf, create }: Options): Senders {
  const senders = new Map<string, DestinationSender>();
  const ending = new Set<Promise<void>>();

  const end = (sender: DestinationSender) => {
    senders.delete(sender.route.name);
    const ended = sender
      .stop()
      .then(() => sender.route.close())
      .finally(() => ending.delete(ended));
    ending.add(ended);
  };
  const find = (destination: string) => {
    const route = routeOf(destination);
    const known = senders.get(destination);
    if (known?.route === route) return known ?? null;
    if (known) end(known);
    if (route === null) return null;
    const sender = create(route);
    senders.set(destination, sender);
    return sender;
  };
  return {
    find,
    all: () => [...senders.values()],
    tidy(waiting) {
      for (const [name, sender] of senders) {
        const isCurrent = routeOf(name) === sender.route;
        if (!isCurrent || (!waiting.has(name) && sender.isIdle(idleMs))) end(sender);
      }
    },
    status: () => [...senders.values()].map((sender) => sender.status()),
    async stop() {
      await Promise.all([...ending, ...[...senders.values()].map((sender) => sender.stop())]);
    },
    async close(deadlineMs) {
      await Promise.all([...senders.values()].map(({ route }) => route.close(deadlineMs)));
    },
  };
}

import { keepReason } from '../import-api/own-reason.ts';
import type { Route, RouteOf } from '../delivery/route.ts';
import type { Destination, SendContacts } from '../import-api/destination.ts';
import type { Sender } from '../import-api/sender.ts';
import type { Inboxes } from './inboxes.ts';

type Options = {
  readonly inboxes: Pick<Inboxes, 'find' | 'ownerOf' | 'wasRemoved'>;
  readonly createSender: (destination: Destination) => Sender;
  /** Wraps a destination's `send` to measure it. */
  readonly timeSend: (destination: string, send: SendContacts) => SendContacts;
  readonly batchSize: number;
  readonly concurrency: number;
};

type KnownRoute = { readonly destination: Destination | null; readonly route: Route };

/** Routes to the current inboxes. Each is created when first asked for, and again when its inbox changed. */
export function createInboxRoutes(options: Options): RouteOf {
  const { inboxes, batchSize, concurrency } = options;
  const routes = new Map<string, KnownRoute>();
  const keep = (
    name: string,
    destination: Destination | null,
    way: Pick<Route, 'send' | 'timeoutMs' | 'close'>,
  ) => {
    const route: Route = {
      ...way,
      name,
      owner: inboxes.ownerOf(name),
      // Everything is refused anyway, so there is nothing to halve.
      batchSize: destination ? batchSize : 1,
      concurrency,
      async close(deadlineMs) {
        if (routes.get(name)?.route === route) routes.delete(name);
        await way.close(deadlineMs);
      },
    };
    routes.set(name, { destination, route });
    return route;
  };
  return (name) => {
    const destination = inboxes.find(name);
    const known = routes.get(name);
    if (known && known.destination === destination) return known.route;
    routes.delete(name);
    if (destination) return keep(name, destination, openWay(options, destination));
    return inboxes.wasRemoved(name) ? keep(name, null, refusing) : null;
  };
}

function openWay({ createSender, timeSend }: Options, destination: Destination) {
  const { send, close } = createSender(destination);
  return { send: timeSend(destination.name, send), close, timeoutMs: destination.timeoutMs };
}

/**
 * Refuses contacts still waiting for a removed inbox, so that people hear of it and can send them elsewhere.
 */
const refusing: Pick<Route, 'send' | 'timeoutMs' | 'close'> = {
  send: async () => ({
    kind: 'refused',
    status: 200,
    reason: keepReason('inbox-removed'),
  }),
  timeoutMs: 1000,
  close: async () => {},
};

import type { Route, RouteOf } from '../delivery/route.ts';
import type { Destination, SendContacts } from '../import-api/destination.ts';
import type { Sender } from '../import-api/sender.ts';
import type { Inboxes } from './inboxes.ts';

type Options = {
  readonly inboxes: Pick<Inboxes, 'find' | 'ownerOf'>;
  readonly createSender: (destination: Destination) => Sender;
  /** The same way to an inbox, watched. */
  readonly timeSend: (destination: string, send: SendContacts) => SendContacts;
  readonly batchSize: number;
  readonly concurrency: number;
};

/** Routes to the inboxes that are set up at the moment: each is made when it is first asked for, and anew when its inbox changed. */
export function createRoutes({ inboxes, createSender, timeSend, ...limits }: Options): RouteOf {
  const routes = new Map<string, { readonly destination: Destination; readonly route: Route }>();
  const create = (destination: Destination): Route => {
    const { name, timeoutMs } = destination;
    const sender = createSender(destination);
    return {
      ...limits,
      name,
      owner: inboxes.ownerOf(name),
      send: timeSend(name, sender.send),
      timeoutMs,
      async close(deadlineMs) {
        if (routes.get(name)?.destination === destination) routes.delete(name);
        await sender.close(deadlineMs);
      },
    };
  };
  return (name) => {
    const destination = inboxes.find(name);
    const known = routes.get(name);
    if (known && known.destination === destination) return known.route;
    routes.delete(name);
    if (!destination) return null;
    const route = create(destination);
    routes.set(name, { destination, route });
    return route;
  };
}

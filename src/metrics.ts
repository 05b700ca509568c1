import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DestinationStatus, SettledDelivery } from './delivery/delivery.ts';
import type { Maintenance } from './delivery/outbox/outbox.ts';
import type { SendContacts } from './import-api/destination.ts';
import { doors } from './slack/payload/request-kind.ts';
import { tokenRefusals } from './slack/api/connection.ts';

export type Metrics = {
  /** The port it listens on. With port 0 the system chooses. */
  readonly port: number;
  readonly acked: (door: string, tookMs: number) => void;
  readonly unacked: (door: string) => void;
  readonly answered: (method: string, answer: string, tookMs: number) => void;
  readonly settled: (deliveries: readonly SettledDelivery[]) => void;
  /** Wraps a destination's `send` to count and time every answer. */
  readonly timeSend: (destination: string, send: SendContacts) => SendContacts;
  readonly close: () => Promise<void>;
};

/** Inboxes in labels. Those of workspaces stay unnamed: nobody may scrape customers' names or number. */
type MeasuredInboxes =
  | {
      readonly kind: 'named';
      /** Their counters begin at 0, because Prometheus sees no increase in a new series. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'unnamed'; readonly count: () => number };

export type MetricsOptions = {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  readonly inboxes: MeasuredInboxes;
  readonly outbox: Pick<Maintenance, 'counts' | 'oldestWaiting' | 'countPending' | 'healthy'>;
  readonly status: () => readonly DestinationStatus[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
};

/** Serves `GET /metrics` (Prometheus) on its own port (docs/decisions.md 22). Rejects when it is taken. */
export async function startMetrics(options: MetricsOptions): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerStates(registry, options);
  registerHealth(registry, options);
  const labelOf = createLabelOf(options.inboxes);
  const { acks, unacked, calls, slackErrors, posts, settled } = registerEvents(registry, options);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  const port = await listen(server, options);
  return {
    port,
    acked: (door, tookMs) => acks.observe({ door }, tookMs / 1000),
    unacked: (door) => unacked.inc({ door }),
    answered(method, answer, tookMs) {
      calls.observe({ method }, tookMs / 1000);
      if (answer !== 'ok') slackErrors.inc({ method, error: answer });
    },
    settled(deliveries) {
      for (const { destination, state } of deliveries) settled.inc({ ...labelOf(destination), state });
    },
    timeSend: (destination, send) => async (contacts) => {
      const begunAt = options.clock();
      const outcome = await send(contacts);
      posts.observe({ ...labelOf(destination), answer: outcome.kind }, (options.clock() - begunAt) / 1000);
      return outcome;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, { port, host }: MetricsOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Counts events as they happen. Counters that alerts watch begin at 0. */
function registerEvents(registry: Registry, { inboxes }: MetricsOptions) {
  const events = createEvents([registry], inboxes.kind === 'named' ? ['destination'] : []);
  for (const door of doors) events.unacked.inc({ door }, 0);
  for (const error of [...tokenRefusals, 'missing_scope'])
    events.slackErrors.inc({ method: 'auth.test', error }, 0);
  const labels = inboxes.kind === 'named' ? inboxes.names.map((destination) => ({ destination })) : [{}];
  for (const label of labels) {
    events.settled.inc({ ...label, state: 'imported' }, 0);
    events.settled.inc({ ...label, state: 'refused' }, 0);
  }
  return events;
}

function createEvents(registers: Registry[], inboxLabels: readonly string[]) {
  return {
    acks: new Histogram({
      name: 'addcontact_ack_seconds',
      help: 'From a request read to its ack, by the kind of request.',
      labelNames: ['door'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
      registers,
    }),
    unacked: new Counter({
      name: 'addcontact_unacked_total',
      help: 'Requests that had no ack within 3 seconds, or none at all.',
      labelNames: ['door'],
      registers,
    }),
    calls: new Histogram({
      name: 'addcontact_slack_call_seconds',
      help: 'From a call to Slack to its answer, by method.',
      labelNames: ['method'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 8],
      registers,
    }),
    slackErrors: new Counter({
      name: 'addcontact_slack_errors_total',
      help: 'Calls to Slack that were refused or not answered, by method and error.',
      labelNames: ['method', 'error'],
      registers,
    }),
    posts: new Histogram({
      name: 'addcontact_import_seconds',
      help: 'From a POST to an inbox to its answer, by what the answer came to.',
      labelNames: [...inboxLabels, 'answer'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
    settled: new Counter({
      name: 'addcontact_settled_total',
      help: 'Contacts this process had answered for good.',
      labelNames: [...inboxLabels, 'state'],
      registers,
    }),
  };
}

type Sample = { readonly labels: Readonly<Record<string, string>>; readonly value: number };

const one = (value: number): readonly Sample[] => [{ labels: {}, value }];

/** The label of an inbox. Empty when workspaces have their own inboxes. */
function createLabelOf({ kind }: MeasuredInboxes) {
  return (destination: string): Readonly<Record<string, string>> => (kind === 'named' ? { destination } : {});
}

/** Creates a gauge that reads its values at each scrape. */
function createGauge(
  registry: Registry,
  { name, help, labelNames }: { readonly name: string; readonly help: string; readonly labelNames: string[] },
  read: () => Promise<readonly Sample[]>,
): Gauge {
  return new Gauge({
    name: `addcontact_${name}`,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      // Unknown values are left out, because a 0 would look healthy and end an alert.
      const samples = await read().catch(() => []);
      this.reset();
      // Without labels, a reset leaves a 0 behind.
      if (labelNames.length === 0) this.remove();
      for (const { labels, value } of samples) this.inc(labels, value);
    },
  });
}

/** Gauges read from the store. */
function registerStates(registry: Registry, { outbox, inboxes, now }: MetricsOptions): void {
  const gauge = (name: string, help: string, labelNames: string[], read: () => Promise<readonly Sample[]>) =>
    createGauge(registry, { name, help, labelNames }, read);
  const labelOf = createLabelOf(inboxes);
  const labels = [...(inboxes.kind === 'named' ? ['destination'] : []), 'state'];
  gauge('deliveries', 'Contacts in the store.', labels, async () =>
    (await outbox.counts()).map(({ count, destination, state }) => ({
      labels: { ...labelOf(destination), state },
      value: count,
    })),
  );
  gauge('oldest_waiting_seconds', 'How long the oldest contact has waited.', [], async () => {
    const since = await outbox.oldestWaiting();
    return one(since === null ? 0 : Math.max(0, (now() - since) / 1000));
  });
  gauge('store_ok', '1 while the store can write, else 0.', [], async () =>
    one((await outbox.healthy()) ? 1 : 0),
  );
  gauge('untold', 'Outcomes that people were not told yet.', [], async () =>
    one(await outbox.countPending()),
  );
}

/** Inboxes by health, and each named one's own health. An inbox not used lately counts as healthy. */
function registerHealth(registry: Registry, { inboxes, status }: MetricsOptions): void {
  const about = { name: 'inboxes', help: 'Inboxes, by how they do.', labelNames: ['health'] };
  createGauge(registry, about, async () => {
    const troubled = status().flatMap(({ health }) => (health === 'ok' ? [] : [health]));
    const all = inboxes.kind === 'named' ? inboxes.names.length : inboxes.count();
    const well = { labels: { health: 'ok' }, value: all - troubled.length };
    return [well, ...troubled.map((health) => ({ labels: { health }, value: 1 }))];
  });
  if (inboxes.kind === 'unnamed') return;
  const byName = {
    name: 'destination_ok',
    help: '1 while an inbox takes contacts, else 0.',
    labelNames: ['destination', 'health'],
  };
  createGauge(registry, byName, async () =>
    inboxes.names.map((destination) => {
      const health = status().find(({ name }) => name === destination)?.health ?? 'ok';
      return { labels: { destination, health }, value: health === 'ok' ? 1 : 0 };
    }),
  );
}

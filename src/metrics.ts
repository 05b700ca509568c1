import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DestinationStatus, SettledDelivery } from './delivery/delivery.ts';
import type { Outbox } from './delivery/outbox.ts';
import type { SendContacts } from './import-api/destination.ts';

export type Metrics = {
  /** The port that listens, which 0 leaves to the system. */
  readonly port: number;
  readonly acked: (door: string, tookMs: number) => void;
  readonly answered: (method: string, answer: string, tookMs: number) => void;
  readonly settled: (deliveries: readonly SettledDelivery[]) => void;
  /** The same way to a destination, every answer counted and timed. */
  readonly timeSend: (destination: string, send: SendContacts) => SendContacts;
  readonly close: () => Promise<void>;
};

export type MetricsParts = {
  readonly port: number;
  readonly outbox: Pick<Outbox, 'counts' | 'oldestWaiting' | 'countUntold'>;
  readonly status: () => readonly DestinationStatus[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
};

/** Serves `GET /metrics` in Prometheus' format on the loopback address alone (DECISIONS.md 22). Rejects when the port is taken. */
export async function startMetrics(parts: MetricsParts): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerStore(registry, parts);
  const { acks, calls, slackErrors, posts, settled } = registerEvents(registry);
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
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : parts.port);
    });
  });
  return {
    port,
    acked: (door, tookMs) => acks.observe({ door }, tookMs / 1000),
    answered(method, answer, tookMs) {
      calls.observe({ method }, tookMs / 1000);
      if (answer !== 'ok') slackErrors.inc({ method, error: answer });
    },
    settled(deliveries) {
      for (const { destination, state } of deliveries) settled.inc({ destination, state });
    },
    timeSend: (destination, send) => async (contacts) => {
      const begunAt = parts.clock();
      const outcome = await send(contacts);
      posts.observe({ destination, answer: outcome.kind }, (parts.clock() - begunAt) / 1000);
      return outcome;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is counted as it happens. */
function registerEvents(registry: Registry) {
  const registers = [registry];
  return {
    acks: new Histogram({
      name: 'addcontact_ack_seconds',
      help: 'From a request read to its ack, by the kind of request.',
      labelNames: ['door'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
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
      labelNames: ['destination', 'answer'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
    settled: new Counter({
      name: 'addcontact_settled_total',
      help: 'Contacts this process had answered for good.',
      labelNames: ['destination', 'state'],
      registers,
    }),
  };
}

/** What the store says, asked for with each scrape. */
function registerStore(registry: Registry, { outbox, status, now }: MetricsParts): void {
  const gauge = (name: string, help: string, labelNames: string[], fill: (gauge: Gauge) => Promise<void>) =>
    new Gauge({
      name: `addcontact_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        this.reset();
        // A store that is away leaves its figures out; `store_ok` says so.
        await fill(this).catch(() => undefined);
      },
    });
  gauge('deliveries', 'Contacts in the store.', ['destination', 'state'], async (deliveries) => {
    for (const { destination, state, count } of await outbox.counts()) {
      deliveries.set({ destination, state }, count);
    }
  });
  gauge('oldest_waiting_seconds', 'How long the oldest contact has waited.', [], async (oldest) => {
    const since = await outbox.oldestWaiting();
    oldest.set(since === null ? 0 : Math.max(0, (now() - since) / 1000));
  });
  gauge('store_ok', '1 while the store answers, else 0.', [], async (ok) => {
    ok.set(
      await outbox.oldestWaiting().then(
        () => 1,
        () => 0,
      ),
    );
  });
  gauge('untold', 'Outcomes that people were not told yet.', [], async (untold) => {
    untold.set(await outbox.countUntold());
  });
  gauge(
    'destination_ok',
    '1 while an inbox takes contacts, else 0.',
    ['destination', 'health'],
    async (ok) => {
      for (const { name, health } of status()) ok.set({ destination: name, health }, health === 'ok' ? 1 : 0);
    },
  );
}

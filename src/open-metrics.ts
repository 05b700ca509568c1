import type { Config } from './config.ts';
import type { Courier } from './delivery/courier.ts';
import type { Inboxes } from './inboxes/inboxes.ts';
import type { Metrics } from './metrics.ts';
import type { OpenOutbox } from './open-outbox.ts';

/** Loaded only when METRICS_PORT is set. */
export async function openMetrics(
  { metricsPort, metricsHost }: Config,
  { store, inboxes }: { readonly store: OpenOutbox; readonly inboxes: Inboxes },
  status: Courier['status'],
): Promise<Metrics | null> {
  if (metricsPort === null) return null;
  const { startMetrics } = await import('./metrics.ts');
  return startMetrics({
    port: metricsPort,
    host: metricsHost,
    inboxes: inboxes.areShared
      ? { kind: 'named', names: inboxes.all().map(({ name }) => name) }
      : { kind: 'unnamed', count: () => inboxes.all().length },
    outbox: store.outbox,
    status,
    now: Date.now,
    clock: () => performance.now(),
  });
}

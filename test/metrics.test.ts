import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startMetrics, type MetricsOptions } from '../src/metrics.ts';

async function metricsOver(given: Partial<MetricsOptions> = {}) {
  const metrics = await startMetrics({
    port: 0,
    host: '127.0.0.1',
    inboxes: { kind: 'named', names: ['sales', 'support'] },
    outbox: {
      healthy: async () => true,
      counts: async () => [{ destination: 'sales', state: 'waiting', count: 3 }],
      oldestWaiting: async () => 4_000,
      countPending: async () => 2,
    },
    status: () => [{ name: 'sales', health: 'unavailable', since: 1, nextTryAt: null }],
    now: () => 10_000,
    clock: () => 0,
    ...given,
  });
  onTestFinished(() => metrics.close());
  const get = (path: string) => fetch(`http://127.0.0.1:${metrics.port}${path}`);
  return { metrics, get, scrape: async () => (await get('/metrics')).text() };
}

it('serves what the store and the inboxes say, and nothing else', async () => {
  const { get, scrape } = await metricsOver();
  const text = await scrape();
  expect(text).toContain('addcontact_deliveries{destination="sales",state="waiting"} 3');
  expect(text).toContain('addcontact_oldest_waiting_seconds 6');
  expect(text).toContain('addcontact_untold 2');
  expect(text).toContain('addcontact_store_ok 1');
  expect(text).toContain('addcontact_destination_ok{destination="sales",health="unavailable"} 0');
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect((await get('/')).status).toBe(404);
});

it('still answers when the store does not, and says so', async () => {
  const away = () => Promise.reject(new Error('away'));
  const { scrape } = await metricsOver({
    outbox: { counts: away, oldestWaiting: away, countPending: away, healthy: async () => false },
  });
  const text = await scrape();
  expect(text).toContain('addcontact_store_ok 0');
  expect(text).not.toContain('addcontact_deliveries{');
  // A 0 would end the alerts that wait for them.
  expect(text).not.toMatch(/^addcontact_(?:oldest_waiting_seconds|untold)/m);
});

it('says that the store is not well when it can be read but not written, as readiness does', async () => {
  const { scrape } = await metricsOver({
    outbox: {
      counts: async () => [],
      oldestWaiting: async () => null,
      countPending: async () => 0,
      healthy: async () => false,
    },
  });
  const text = await scrape();
  expect(text).toContain('addcontact_store_ok 0');
  expect(text).toContain('addcontact_oldest_waiting_seconds 0');
});

it('gives every metric of docs/alerts.yml a value from the start, with its labels', async () => {
  const { metrics, scrape } = await metricsOver();
  metrics.acked('command', 4);
  const samples = (await scrape()).split('\n').filter((line) => !line.startsWith('#'));
  const alerts = readFileSync(join(import.meta.dirname, '..', 'docs', 'alerts.yml'), 'utf8');
  const used = [...alerts.matchAll(/\b(addcontact_\w+)(?:\{(\w+)=~?"([^"]+)"\})?/g)];
  expect(used.length).toBeGreaterThan(8);
  const missing = used.filter(([, name = '', label, value]) => {
    const values = value?.split(/\\?\|/) ?? [''];
    const isThere = (one: string) =>
      samples.some((line) => line.startsWith(name) && (!label || line.includes(`${label}="${one}"`)));
    return !values.some(isThere);
  });
  expect(missing.map(([all]) => all)).toEqual([]);
});

it('counts requests without an ack, from 0', async () => {
  const { metrics, scrape } = await metricsOver();
  expect(await scrape()).toContain('addcontact_unacked_total{door="command"} 0');
  metrics.unacked('command');
  expect(await scrape()).toContain('addcontact_unacked_total{door="command"} 1');
});

it('counts acks by door, calls by method, and what came of each POST', async () => {
  const times = [0, 250];
  const { metrics, scrape } = await metricsOver({ clock: () => times.shift() ?? 0 });
  metrics.acked('command', 4);
  metrics.answered('views.open', 'ok', 20);
  metrics.answered('views.open', 'expired_trigger_id', 20);
  await metrics.timeSend('sales', async () => ({ kind: 'accepted' }))([]);
  metrics.settled([
    {
      seq: 1,
      id: 'A',
      teamId: 'T',
      destination: 'sales',
      contact: null,
      askedBy: null,
      tell: 'nobody',
      batchId: null,
      attempts: 1,
      state: 'imported',
      reason: null,
    },
  ]);
  const text = await scrape();
  expect(text).toContain('addcontact_ack_seconds_bucket{le="0.005",door="command"} 1');
  expect(text).toContain('addcontact_slack_call_seconds_count{method="views.open"} 2');
  expect(text).toContain('addcontact_slack_errors_total{method="views.open",error="expired_trigger_id"} 1');
  expect(text).toContain(
    'addcontact_import_seconds_bucket{le="0.25",destination="sales",answer="accepted"} 1',
  );
  expect(text).toContain('addcontact_settled_total{destination="sales",state="imported"} 1');
});

it('names no workspace and no inbox of one, and adds up what they have', async () => {
  const { metrics, scrape } = await metricsOver({
    inboxes: { kind: 'unnamed', count: () => 3 },
    outbox: {
      healthy: async () => true,
      counts: async () => [
        { destination: 'T1ACME:sales', state: 'waiting', count: 3 },
        { destination: 'T2GLOBEX:main', state: 'waiting', count: 4 },
      ],
      oldestWaiting: async () => null,
      countPending: async () => 0,
    },
    status: () => [{ name: 'T1ACME:sales', health: 'unauthorised', since: 1, nextTryAt: null }],
  });
  await metrics.timeSend('T1ACME:sales', async () => ({ kind: 'accepted' }))([]);
  const text = await scrape();
  expect(text).toContain('addcontact_deliveries{state="waiting"} 7');
  expect(text).toContain('addcontact_inboxes{health="ok"} 2');
  expect(text).toContain('addcontact_inboxes{health="unauthorised"} 1');
  expect(text).toContain('addcontact_import_seconds_count{answer="accepted"} 1');
  expect(text).not.toMatch(/T1ACME|T2GLOBEX|destination/);
});

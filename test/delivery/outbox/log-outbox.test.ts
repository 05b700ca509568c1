import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { logOutbox } from '../../../src/delivery/outbox/log-outbox.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../../support/open-outbox.ts';

async function anOutboxThatLogs() {
  const store = await openAnOutbox({ kind: 'sqlite', dataDir: aDataDir() }, { now: 1_000_000 });
  const lines: unknown[] = [];
  const log = createLog('trace', { write: (line) => void lines.push(JSON.parse(line)) });
  const outbox = logOutbox(store.outbox, { log, clock: () => 0 });
  return { ...store, outbox, lines };
}

it('says what was stored, where from and where to', async () => {
  const { outbox, lines, close } = await anOutboxThatLogs();
  const [stored] = await outbox.store([aDelivery(1)]);
  await nextTurn();
  expect(lines).toMatchObject([
    { level: 30, deliveryId: stored?.id, source: 'command', destination: 'main', tookMs: 0, msg: 'stored' },
  ]);
  await close();
});

it('logs one line for each commit, without the numbers already known', async () => {
  const { outbox, lines, close } = await anOutboxThatLogs();
  const known = aDelivery(0);
  await outbox.store([known]);
  await nextTurn();
  const all = await Promise.all([
    outbox.store([aDelivery(1)]),
    outbox.store([known]),
    outbox.store([aDelivery(2)]),
    outbox.store([aDelivery(3, { source: 'form' })]),
    outbox.store([4, 5].map((row) => aDelivery(row, { source: 'review', batchId: 'B1', row }))),
  ]);
  await nextTurn();
  const ids = all.flat().map(({ id }) => id);
  expect(lines.slice(1)).toMatchObject([
    { count: 2, deliveryIds: [ids[0], ids[2]], source: 'command' },
    { deliveryId: ids[3], source: 'form' },
    { count: 2, batchId: 'B1', source: 'review' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('Asha');
  await close();
});

it('says that a contact was armed again, and nothing when it was not', async () => {
  const { outbox, lines, close } = await anOutboxThatLogs();
  const [stored] = await outbox.store([aDelivery(1)]);
  await nextTurn();
  const id = stored?.id ?? '';
  expect(await outbox.retry(id, 'T1', null)).toBe(false);
  const claim = await outbox.claim({ destination: 'main', limit: 1, leaseMs: 1000 });
  await outbox.settle(claim, { kind: 'refused', reason: 'no' });
  expect(await outbox.retry(id, 'T1', null)).toBe(true);
  expect(lines.slice(1)).toMatchObject([{ deliveryId: id, msg: 'retried' }]);
  await close();
});

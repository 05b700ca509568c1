/**
 * The part of the app that must not lose anything, in a process of its own that may be killed at any moment: commands
 * come in over HTTP and are acknowledged once stored; what is stored goes to the API; outcomes are told over HTTP.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCourier } from '../../src/delivery/courier.ts';
import { createOutbox } from '../../src/delivery/outbox/outbox.ts';
import { createSender } from '../../src/import-api/sender.ts';
import { openStore, type StoreLocation } from '../../src/store/database.ts';
import { createDueClock } from '../../src/store/due-clock.ts';
import { openLaneKey } from '../../src/store/keys.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { takeSenderLock } from '../../src/store/sender-lock.ts';
import { steadyNow } from '../../src/timing/steady-clock.ts';
import { aDestination } from '../support/build-destination.ts';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import { servedRoutes } from '../support/served-routes.ts';

export type ChaosStart = {
  readonly location: StoreLocation;
  readonly world: string;
  readonly tellLeaseMs: number;
  /** How far this process's clock is off. */
  readonly skewMs?: number;
};
/** Sets the clock of a process that runs. */
type ClockChange = { readonly skewMs: number };
export type ChaosCommand = { readonly key: string; readonly person: number; readonly name: string };

process.on('disconnect', () => process.exit(0));
process.once('message', (start: ChaosStart) => void run(start));
process.send?.('loaded');

const timeoutMs = 1000;

async function run({ location, world, tellLeaseMs, skewMs = 0 }: ChaosStart): Promise<void> {
  let offMs = skewMs;
  process.on('message', (change: ClockChange) => (offMs = change.skewMs));
  const skewed = () => Date.now() + offMs;
  if (location.kind === 'sqlite' && !takeSenderLock(location.dataDir)) throw new Error('somebody else sends');
  const store = await openStore(location);
  const encryption = createFieldEncryption([Buffer.alloc(32, 7)]);
  const outbox = createOutbox({
    ...store,
    encryption,
    laneKey: await openLaneKey(store.db, encryption),
    now: skewed,
    clock: steadyNow,
    due: createDueClock(store.engine, steadyNow),
    randomId: () => randomBytes(9).toString('base64url'),
  });
  const url = new URL('/import', world);
  const sender = createSender(aDestination({ name: 'main', url, timeoutMs }), { now: Date.now });
  const courier = createCourier({
    outbox,
    ...servedRoutes([{ name: 'main', send: sender.send, batchSize: 20, concurrency: 2, timeoutMs }]),
    async tell(delivery, news) {
      if (news.kind === 'kept-safe') return 'told';
      const body = JSON.stringify({ key: delivery.key, kind: news.kind });
      const answer = await fetch(new URL('/told', world), { method: 'POST', body }).catch(() => null);
      return answer?.ok ? 'told' : 'later';
    },
    sole: location.kind === 'sqlite',
    tellLeaseMs,
    growth: { baseMs: 50, capMs: 500 },
    now: skewed,
    clock: steadyNow,
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    log: {
      debug() {},
      info() {},
      warn() {},
      error: (...line: unknown[]) => process.stderr.write(`${JSON.stringify(line)}\n`),
    },
  });
  await courier.start();

  const commands = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { key, person, name } = JSON.parse(Buffer.concat(chunks).toString()) as ChaosCommand;
      await outbox.store([aDelivery(person, { key, contact: aContact(person, { name }) })]);
      response.end('stored');
      courier.nudge();
    })().catch(() => response.writeHead(500).end());
  });
  commands.listen(0, '127.0.0.1', () => process.send?.((commands.address() as AddressInfo).port));
}

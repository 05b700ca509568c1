import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { createCourier } from '../../src/delivery/courier.ts';
import { createSender } from '../../src/import-api/sender.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';
import { aDestination, listen } from '../support/build-destination.ts';
import { servedRoutes } from '../support/served-routes.ts';
import { startInbox, type BenchInbox } from './bench-inbox.ts';

export type OutboxFigures = {
  /** One delivery stored durably, alone, median. */
  readonly storeMs: number;
  /** One of sixteen that came at once, each for itself, as acks do: a sixteenth of the median. */
  readonly storeTogetherMs: number;
  /** As many bytes appended to a file and brought to the disk, median. */
  readonly appendMs: number;
  /** From asking to store until the API has the POST, median. */
  readonly toPostMs: number;
  readonly queued: number;
  /** Until all that was queued is delivered and recorded, the API answering each POST after 50 ms. */
  readonly drainMs: number;
  /** The same with DATA_KEY, so that each is opened before it is sent. */
  readonly drainSealedMs: number;
  /** The same with a POST for each contact, ten at once: what ten sleepers of 50 ms can do at best. */
  readonly oneByOneMs: number;
};

const dataKey = Buffer.alloc(32, 7);
const apiMs = 50;
const atOnce = 10;
const acksAtOnce = 16;
const warmUp = 1000;
const storedBefore = 3000;
const accepted = '{"status":"success","message":"ok"}';

/** Measures the outbox and the courier on this machine's disk, SQLite, with DATA_KEY set where nothing else is said. */
export async function measureOutbox(rounds = 300, queued = 10_000): Promise<OutboxFigures> {
  return {
    ...(await measureStoring(rounds)),
    toPostMs: await measureToPost(rounds),
    queued,
    drainMs: await measureDraining(queued, []),
    drainSealedMs: await measureDraining(queued, [dataKey]),
    oneByOneMs: (queued / atOnce) * apiMs,
  };
}

async function measureStoring(rounds: number) {
  const dataDir = aDataDir();
  const { outbox, close } = await openBenchOutbox(dataDir, [dataKey]);
  const file = openSync(join(dataDir, 'appended'), 'a');
  const bytes = Buffer.from(JSON.stringify(aDelivery()));
  const stores: number[] = [];
  const storesTogether: number[] = [];
  const appends: number[] = [];
  let person = 0;
  const some = (count: number) => Array.from({ length: count }, () => [aDelivery((person += 1))]);
  const store = (given: ReturnType<typeof some>) =>
    timed(() => Promise.all(given.map((one) => outbox.store(one))));
  // An app that runs has stored before: the engine has compiled what is measured.
  for (let before = 0; before < storedBefore; before += 1) await store(some(1));
  for (let round = 0; round < rounds; round += 1) {
    stores.push(await store(some(1)));
    appends.push(
      await timed(() => {
        writeSync(file, bytes);
        fdatasyncSync(file);
      }),
    );
    storesTogether.push(await store(some(acksAtOnce)));
  }
  closeSync(file);
  await close();
  return {
    storeMs: median(stores),
    storeTogetherMs: median(storesTogether) / acksAtOnce,
    appendMs: median(appends),
  };
}

async function measureToPost(rounds: number): Promise<number> {
  let arrived = () => {};
  const inbox = await listen((request, response) => {
    arrived();
    request.resume();
    response.end(accepted);
  });
  const { courier, outbox, end } = await openCourier(1, inbox, [dataKey]);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await timed(async () => {
        const post = new Promise<void>((resolve) => (arrived = resolve));
        await outbox.store([aDelivery(round, { tell: 'nobody' })]);
        courier.nudge();
        await post;
      }),
    );
    await pass(5);
  }
  await end();
  return median(times);
}

/** The inbox is a process of its own, as it is in life: what it costs is not ours. */
async function measureDraining(queued: number, keys: readonly Uint8Array[]): Promise<number> {
  const inbox = await startInbox(apiMs);
  const { courier, outbox, settled, end } = await openCourier(atOnce, inbox, keys);
  const queue = async (from: number, to: number) => {
    for (let person = from; person < to; person += 500) {
      const people = Array.from({ length: Math.min(500, to - person) }, (_, index) => person + index);
      await outbox.store(people.map((one) => aDelivery(one, { tell: 'nobody' })));
    }
  };
  const drain = async (to: number) => {
    courier.nudge();
    while (settled() < to) await pass(2);
  };
  // An app that runs has sent before: what it loads for its first POST is not counted.
  await queue(0, warmUp);
  await drain(warmUp);
  await queue(warmUp, warmUp + queued);
  const ms = await timed(() => drain(warmUp + queued));
  await end();
  return ms;
}

async function openCourier(concurrency: number, inbox: BenchInbox, keys: readonly Uint8Array[]) {
  const { outbox, close } = await openBenchOutbox(aDataDir(), keys);
  const sender = createSender(aDestination({ name: 'main', url: inbox.url, timeoutMs: 5000 }), {
    now: Date.now,
  });
  let settled = 0;
  const courier = createCourier({
    outbox,
    ...servedRoutes([{ name: 'main', send: sender.send, batchSize: 100, concurrency, timeoutMs: 5000 }]),
    tell: async () => 'told',
    onSettled: (deliveries) => void (settled += deliveries.length),
    sole: true,
    now: Date.now,
    clock: Date.now,
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  await courier.start();
  return {
    courier,
    outbox,
    settled: () => settled,
    end: async () => {
      await courier.stop(5000);
      await Promise.all([sender.close(), inbox.close()]);
      await close();
    },
  };
}

/** The clock of an outbox is the machine's here. */
function openBenchOutbox(dataDir: string, keys: readonly Uint8Array[]) {
  const clock = {
    get now() {
      return Date.now();
    },
  };
  return openAnOutbox({ kind: 'sqlite', dataDir }, clock, keys);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

import { sql } from 'kysely';
import { samePersonKey } from '../../src/contact/phone/same-person.ts';
import { wouldRename } from '../../src/delivery/known/known-contact.ts';
import type { NewDelivery } from '../../src/delivery/delivery.ts';
import { createKnownNumbers } from '../../src/users/known-numbers.ts';
import { createPause } from '../../src/timing/slices.ts';
import { runLater } from '../../src/timing/run-later.ts';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox, type AnOutbox } from '../support/open-outbox.ts';
import { startGenerator, startOutside } from './processes.ts';
import { start } from './subjects.ts';
import { median, type Row } from './table.ts';

const stored = 200_000;
const acksAtOnce = 16;
const dataKey = Buffer.alloc(32, 7);
const rowsOfReview = 10_000;

/** What knowing numbers costs in a store of 200,000 deliveries. Less is better. */
export async function measureKnown(rounds: number): Promise<Row[]> {
  const dataDir = aDataDir();
  const store = await openBenchStore(dataDir);
  await fill(store);
  const rows = [...(await measureStores(store, rounds)), ...(await measureLookUps(store, rounds))];
  await store.close();
  return [...rows, ...(await measureAcks(dataDir, Math.max(3, Math.ceil(rounds / 60))))];
}

function openBenchStore(dataDir: string): Promise<AnOutbox> {
  const clock = {
    get now() {
      return Date.now();
    },
  };
  return openAnOutbox({ kind: 'sqlite', dataDir }, clock, [dataKey]);
}

async function fill({ db, outbox, cutLog }: AnOutbox): Promise<void> {
  for (let from = 0; from < stored; from += 250) {
    const some = Array.from({ length: 250 }, (_, place) =>
      aDelivery(from + place, { teamId: 'T0BENCH001', tell: 'nobody', batchId: 'B', row: from + place }),
    );
    await outbox.store(some);
  }
  await sql`update deliveries set state = 'imported', attempts = 1, settled_at = 1, closed_at = ${Date.now()}`.execute(
    db,
  );
  await cutLog();
}

/** Side by side, by turns: the same contacts stored with and without a look at what is known. */
async function measureStores({ outbox }: AnOutbox, rounds: number): Promise<Row[]> {
  let person = stored;
  const fresh = () => aDelivery((person += 1), { teamId: 'T0BENCH001' });
  const again = () => aDelivery((person += 7) % stored, { teamId: 'T0BENCH001' });
  const plain = (delivery: NewDelivery) => outbox.store([delivery]);
  const asking = (delivery: NewDelivery) =>
    outbox.storeUnless(delivery, (known) => wouldRename(known, delivery.contact.name));
  const kinds = {
    plain: () => plain(fresh()),
    asking: () => asking(fresh()),
    known: () => asking(again()),
  };
  const times = { plain: pairs(), asking: pairs(), known: pairs() };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['plain', 'asking', 'known'] as const) {
      times[kind].one.push(await timed(() => kinds[kind]()));
      const many = () => Promise.all(Array.from({ length: acksAtOnce }, () => kinds[kind]()));
      times[kind].many.push((await timed(many)) / acksAtOnce);
    }
  }
  const row = (what: string, kind: 'asking' | 'known', which: 'one' | 'many'): Row => ({
    what,
    ours: `${median(times[kind][which]).toFixed(3)} ms`,
    peer: `without a look-up ${median(times.plain[which]).toFixed(3)} ms`,
    ratio: median(times[kind][which]) / median(times.plain[which]),
  });
  return [
    row('stored, the number is new, alone', 'asking', 'one'),
    row('… one of sixteen', 'asking', 'many'),
    row('stored, the number is known, alone', 'known', 'one'),
    row('… one of sixteen', 'known', 'many'),
  ];
}

const pairs = () => ({ one: new Array<number>(), many: new Array<number>() });

async function measureLookUps({ outbox }: AnOutbox, rounds: number): Promise<Row[]> {
  const queryOf = (person: number) => ({
    teamId: 'T0BENCH001',
    destination: 'main',
    person: samePersonKey(aContact(person).phone),
  });
  const single: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    single.push(await timed(() => outbox.findKnown([queryOf((round * 977) % stored)])));
  const { findAll } = createKnownNumbers({
    findKnown: outbox.findKnown,
    pause: createPause(),
    after: runLater,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const watch = watchLoop();
  const queries = Array.from({ length: rowsOfReview }, (_, place) => queryOf(place * 19));
  const reviewMs = await timed(() => findAll(queries));
  const still = watch.stop();
  return [
    { what: 'one number looked up', ours: `${median(single).toFixed(3)} ms`, peer: '–', ratio: null },
    {
      what: '10,000 rows of a review looked up, all known',
      ours: `${reviewMs.toFixed(0)} ms, the loop still for ${still.toFixed(1)} ms at most`,
      peer: '–',
      ratio: null,
    },
  ];
}

function watchLoop() {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}

/** The app on a store of 200,000 beside the app on an empty one, by turns. More is better. */
async function measureAcks(dataDir: string, rounds: number): Promise<Row[]> {
  const outside = await startOutside();
  const generator = startGenerator();
  const key = dataKey.toString('base64');
  const full = await start('addcontact', outside.url, { DATA_DIR: dataDir, DATA_KEY: key });
  const empty = await start('addcontact', outside.url, { DATA_KEY: key });
  let from = 1;
  const run = async (port: number, seconds: number) => {
    from += 1_000_000;
    const load = { door: 'command', connections: acksAtOnce, seconds, perSecond: null } as const;
    const { answered, ...figures } = await generator.run({
      ...load,
      port,
      slackUrl: `${outside.url}api/`,
      from,
    });
    return { rate: answered / figures.seconds, p99Ms: figures.p99Ms };
  };
  const measured: { full: Measured; empty: Measured }[] = [];
  for (const { port } of [full, empty]) await run(port, 2);
  for (let round = 0; round < rounds; round += 1)
    measured.push({ full: await run(full.port, 1), empty: await run(empty.port, 1) });
  generator.stop();
  await Promise.all([full.stop(), empty.stop()]);
  await outside.stop();
  const of = (which: 'full' | 'empty') =>
    `${median(measured.map((one) => one[which].rate)).toFixed(0)}/s, p99 ${median(measured.map((one) => one[which].p99Ms)).toFixed(1)} ms`;
  return [
    {
      what: 'acks of commands, 16 at once, 200,000 stored',
      ours: of('full'),
      peer: `empty store ${of('empty')}`,
      ratio: median(measured.map((one) => one.full.rate / one.empty.rate)),
    },
  ];
}

type Measured = { readonly rate: number; readonly p99Ms: number };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begunAt = performance.now();
  await work();
  return performance.now() - begunAt;
}

import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBatches } from '../../../src/delivery/outbox/batches.ts';
import type { Delivery, NewDelivery } from '../../../src/delivery/delivery.ts';
import type { Outbox } from '../../../src/delivery/outbox/outbox.ts';
import type { StoreLocation } from '../../../src/store/database.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { newPostgresDatabase } from '../../support/shared-postgres.ts';
import { aContact, aDelivery } from '../../support/build-delivery.ts';
import { aDataDir, openAnOutbox, type AnOutbox } from '../../support/open-outbox.ts';

const dayMs = 86_400_000;
const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };
const tellAll = { limit: 100, leaseMs: 60_000, teamId: 'T1' };

describe.each(['sqlite', 'postgres'] as const)('the outbox on %s', (engine) => {
  let location: StoreLocation;
  let store: AnOutbox;
  let outbox: Outbox;
  const clock = { now: 1_000_000 };
  const opened: AnOutbox[] = [];

  const open = async () => {
    const one = await openAnOutbox(location, clock);
    opened.push(one);
    return one;
  };
  const storeOne = async (delivery: NewDelivery) => {
    const [stored] = await outbox.store([delivery]);
    if (!stored) throw new Error('nothing was stored');
    return stored;
  };
  const peopleOf = (deliveries: readonly Pick<Delivery, 'contact'>[]) =>
    deliveries.map((delivery) => delivery.contact?.name);

  beforeEach(async () => {
    clock.now = 1_000_000;
    location =
      engine === 'postgres'
        ? { kind: 'postgres', url: await newPostgresDatabase() }
        : { kind: 'sqlite', dataDir: aDataDir() };
    store = await open();
    outbox = store.outbox;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  test('gives back what it was given, after it was opened again', async () => {
    const given = aDelivery(1, {
      replyTo: { responseUrl: 'https://hooks.example/1', responseUrlUntil: 2_000_000, channelId: 'C1' },
      contact: aContact(1, { email: 'a@x.com', tags: ['vip'], attributes: [{ key: 'city', value: 'Pune' }] }),
    });
    const { id } = await storeOne(given);
    await store.close();
    opened.pop();
    outbox = (await open()).outbox;
    expect(await outbox.find(id, 'T1')).toEqual({
      ...given,
      id,
      state: 'waiting',
      attempts: 0,
      reason: null,
      createdAt: 1_000_000,
      addedAt: 1_000_000,
      settledAt: null,
      toldAt: null,
    });
    expect(await outbox.find(id, 'T2')).toBeNull();
  });

  test('takes the same key of one team for the same delivery, of another team for another', async () => {
    const first = await storeOne(aDelivery(1, { key: 'view-1' }));
    const again = await outbox.store([
      aDelivery(1, { key: 'view-1' }),
      aDelivery(2, { key: 'view-2' }),
      aDelivery(2, { key: 'view-2' }),
      aDelivery(1, { key: 'view-1', teamId: 'T2' }),
    ]);
    expect(first.fresh).toBe(true);
    expect(again.map((one) => one.fresh)).toEqual([false, true, false, true]);
    expect(again[0]?.id).toBe(first.id);
    expect(again[2]?.id).toBe(again[1]?.id);
  });

  test('takes the same key with another contact or inbox for one more, since it was acked', async () => {
    const first = aDelivery(1, { key: 'view-1' });
    const corrected = { ...first, contact: aContact(1, { name: 'Asha Corrected' }) };
    const elsewhere = { ...first, destination: 'other' };
    const row = aDelivery(1, { key: 'batch-1', source: 'review' });
    const stored = await outbox.store([first, row]);
    const again = await outbox.store([corrected, first, elsewhere, { ...row, contact: aContact(2) }]);
    expect(again.map(({ fresh }) => fresh)).toEqual([true, false, true, false]);
    expect([again[1]?.id, again[3]?.id]).toEqual(stored.map(({ id }) => id));
    const found = await outbox.find(again[0]?.id ?? '', 'T1');
    expect(found?.contact?.name).toBe('Asha Corrected');
    const [repeated] = await outbox.store([corrected]);
    expect(repeated).toMatchObject({ id: again[0]?.id, fresh: false });
  });

  test('keeps thousands given at once in their order', async () => {
    await outbox.store(Array.from({ length: 1200 }, (_, person) => aDelivery(person)));
    const { deliveries } = await outbox.claim({ ...claimAll, limit: 2000 });
    expect(peopleOf(deliveries)).toEqual(Array.from({ length: 1200 }, (_, person) => `Asha ${person}`));
  });

  test('claims the oldest of each person and holds the next back until that is settled', async () => {
    const named = (person: number, name: string) =>
      aDelivery(person, { contact: aContact(person, { name }) });
    await outbox.store([named(1, 'first'), named(1, 'second'), named(2, 'other')]);
    const claim = await outbox.claim(claimAll);
    expect(peopleOf(claim.deliveries)).toEqual(['first', 'other']);
    expect(peopleOf((await outbox.claim(claimAll)).deliveries)).toEqual([]);
    await outbox.settle(claim, { kind: 'imported' });
    expect(peopleOf((await outbox.claim(claimAll)).deliveries)).toEqual(['second']);
  });

  test('claims for one destination while another is held up', async () => {
    await outbox.store([aDelivery(1), aDelivery(1, { destination: 'second' })]);
    await outbox.claim(claimAll);
    const { deliveries } = await outbox.claim({ ...claimAll, destination: 'second' });
    expect(deliveries).toHaveLength(1);
  });

  test('gives what a crashed process had claimed to the next, and settles for that one only', async () => {
    const { id } = await storeOne(aDelivery(1));
    const lost = await outbox.claim(claimAll);
    clock.now += 60_001;
    const taken = await outbox.claim(claimAll);
    expect(taken.deliveries.map((delivery) => [delivery.id, delivery.attempts])).toEqual([[id, 2]]);
    expect(await outbox.settle(lost, { kind: 'refused', reason: 'late' })).toEqual([]);
    expect(await outbox.renew(lost, 60_000)).toBeNull();
    expect(await outbox.settle(taken, { kind: 'imported' })).toEqual([id]);
    expect((await outbox.find(id, 'T1'))?.state).toBe('imported');
  });

  test('settles claims that are answered together each for itself', async () => {
    const [one, two, three] = await outbox.store([aDelivery(1), aDelivery(2), aDelivery(3)]);
    const lost = await outbox.claim({ ...claimAll, limit: 1 });
    clock.now += 60_001;
    const taken = await outbox.claim({ ...claimAll, limit: 2 });
    const other = await outbox.claim(claimAll);
    const imported = { kind: 'imported' } as const;
    const settled = await Promise.all([lost, taken, other].map((claim) => outbox.settle(claim, imported)));
    expect(settled).toEqual([[], [one?.id, two?.id], [three?.id]]);
  });

  test('keeps a claim that is renewed, and gives all back at a start of its own', async () => {
    await storeOne(aDelivery(1));
    const claim = await outbox.claim(claimAll);
    clock.now += 50_000;
    expect(await outbox.renew(claim, 60_000)).toEqual({ ...claim, until: clock.now + 60_000 });
    clock.now += 50_000;
    expect((await outbox.claim(claimAll)).deliveries).toEqual([]);
    await outbox.releaseAll();
    expect((await outbox.claim(claimAll)).deliveries).toHaveLength(1);
    await outbox.noteKeptSafe('main');
    expect(await outbox.claimNotifications(tellAll)).toHaveLength(1);
    await outbox.releaseAll();
    expect(await outbox.claimNotifications(tellAll)).toHaveLength(1);
  });

  test('gives nothing back before it is due', async () => {
    await storeOne(aDelivery(1));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'later', waitMs: 5000 });
    expect((await outbox.claim(claimAll)).deliveries).toEqual([]);
    clock.now += 5000;
    expect((await outbox.claim(claimAll)).deliveries).toHaveLength(1);
  });

  test('gives a delivery to one of several that claim at once', async () => {
    await outbox.store(Array.from({ length: 60 }, (_, person) => aDelivery(person % 40)));
    const replicas = [store, ...(engine === 'postgres' ? [await open(), await open()] : [])];
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        (replicas[turn % replicas.length] ?? store).outbox.claim({ ...claimAll, limit: 5 }),
      ),
    );
    const people = claims.flatMap((claim) => peopleOf(claim.deliveries));
    expect(people).toHaveLength(40);
    expect(new Set(people).size).toBe(40);
  });

  test('arms a refused delivery again, behind what waits, and answers it where that was asked', async () => {
    const refused = await storeOne(aDelivery(1));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'refused', reason: 'not on WhatsApp' });
    const newer = await storeOne(aDelivery(1));
    expect((await outbox.find(refused.id, 'T1'))?.reason).toBe('not on WhatsApp');
    expect(await outbox.retry(refused.id, 'T2', null)).toBe(false);
    const replyTo = { responseUrl: 'https://hooks.example/2', responseUrlUntil: 9_000_000, channelId: 'C2' };
    expect(await outbox.retry(refused.id, 'T1', replyTo)).toBe(true);
    expect(await outbox.retry(refused.id, 'T1', replyTo)).toBe(false);
    expect(await outbox.find(refused.id, 'T1')).toMatchObject({ state: 'waiting', reason: null, replyTo });
    const claim = await outbox.claim(claimAll);
    expect(claim.deliveries.map((delivery) => delivery.id)).toEqual([newer.id]);
    await outbox.settle(claim, { kind: 'imported' });
    expect((await outbox.claim(claimAll)).deliveries.map((delivery) => delivery.id)).toEqual([refused.id]);
    expect((await storeOne(aDelivery(4))).fresh).toBe(true);
  });

  test('counts the wait of a retried delivery from the retry', async () => {
    const old = await storeOne(aDelivery(1));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    clock.now += 10 * dayMs;
    const waitingSince = clock.now;
    await storeOne(aDelivery(2));
    clock.now += 1000;
    await outbox.retry(old.id, 'T1', null);
    expect(await outbox.oldestWaiting()).toBe(waitingSince);
    await outbox.settle(await outbox.claim({ ...claimAll, limit: 1 }), { kind: 'imported' });
    expect(await outbox.oldestWaiting()).toBe(clock.now);
  });

  test('counts by destination and state, by batch, and knows the oldest that waits', async () => {
    const rows = [0, 1, 2, 3].map((row) => aDelivery(row, { batchId: 'B1', row, tell: 'batch' }));
    await outbox.store(rows);
    clock.now += 500;
    await outbox.store([aDelivery(9), aDelivery(9, { destination: 'second' })]);
    const claim = await outbox.claim({ ...claimAll, limit: 4 });
    const part = (from: number, to: number) => ({ ...claim, deliveries: claim.deliveries.slice(from, to) });
    await outbox.settle(part(0, 1), { kind: 'imported' });
    await outbox.settle(part(2, 4), { kind: 'refused', reason: 'no' });
    expect(await outbox.batchCounts('B1')).toEqual({ waiting: 1, imported: 1, refused: 2 });
    expect((await outbox.batchRefused('B1')).map((one) => [one.row, one.reason])).toEqual([
      [2, 'no'],
      [3, 'no'],
    ]);
    const counts = await outbox.counts();
    expect(counts).toHaveLength(4);
    expect(counts).toContainEqual({ destination: 'main', state: 'waiting', count: 2 });
    expect(counts).toContainEqual({ destination: 'second', state: 'waiting', count: 1 });
    expect(await outbox.oldestWaiting()).toBe(1_000_000);
    expect(await outbox.countPending()).toBe(0);
  });

  test('shows a person the newest of their own', async () => {
    await outbox.store([aDelivery(1), aDelivery(2), aDelivery(3), aDelivery(4, { askedBy: 'U2' })]);
    const history = await outbox.history({ teamId: 'T1', userId: 'U1', limit: 2 });
    expect(peopleOf(history)).toEqual(['Asha 3', 'Asha 2']);
    expect(await outbox.history({ teamId: 'T2', userId: 'U1', limit: 2 })).toEqual([]);
  });

  test('tells “kept safe” once, then the outcome, and records when', async () => {
    const { id } = await storeOne(aDelivery(1));
    await outbox.store([aDelivery(2, { tell: 'batch' }), aDelivery(3, { tell: 'nobody' })]);
    await outbox.noteKeptSafe('main');
    await outbox.noteKeptSafe('main');
    const [safe] = await outbox.claimNotifications(tellAll);
    expect(safe?.news).toEqual({ kind: 'kept-safe' });
    expect(await outbox.claimNotifications(tellAll)).toEqual([]);
    if (safe) await outbox.markTold(safe);
    await outbox.noteKeptSafe('main');
    expect(await outbox.claimNotifications(tellAll)).toEqual([]);
    await outbox.settle(await outbox.claim(claimAll), { kind: 'imported' });
    clock.now += 10;
    const told = await outbox.claimNotifications(tellAll);
    expect(told.map((one) => one.news)).toEqual([{ kind: 'imported' }]);
    for (const one of told) await outbox.markTold(one);
    expect(await outbox.find(id, 'T1')).toMatchObject({ settledAt: 1_000_000, toldAt: 1_000_010 });
    expect(await outbox.countPending()).toBe(0);
  });

  test('holds an outcome back while "kept safe" is being told', async () => {
    await storeOne(aDelivery(1));
    await outbox.noteKeptSafe('main');
    const [safe] = await outbox.claimNotifications(tellAll);
    await outbox.settle(await outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    expect(await outbox.claimNotifications(tellAll)).toEqual([]);
    if (safe) await outbox.markTold(safe);
    const told = await outbox.claimNotifications(tellAll);
    expect(told.map((one) => one.news)).toEqual([{ kind: 'refused', reason: 'no' }]);
  });

  test('names the destinations that something waits for, once each, and no other', async () => {
    expect(await outbox.waitingDestinations()).toEqual([]);
    await outbox.store([
      aDelivery(1),
      aDelivery(2),
      aDelivery(3, { destination: 'second' }),
      aDelivery(4, { destination: 'T1:sales' }),
    ]);
    expect((await outbox.waitingDestinations()).toSorted()).toEqual(['T1:sales', 'main', 'second']);
    await outbox.settle(await outbox.claim({ ...claimAll, destination: 'second' }), { kind: 'imported' });
    expect((await outbox.waitingDestinations()).toSorted()).toEqual(['T1:sales', 'main']);
    expect([await outbox.countWaiting('main'), await outbox.countWaiting('second')]).toEqual([2, 0]);
  });

  test('tells again when the one who was telling died, later when put off, and of one team at a time', async () => {
    await storeOne(aDelivery(1));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'imported' });
    expect(await outbox.claimNotifications({ ...tellAll, teamId: 'T0' })).toEqual([]);
    expect(await outbox.teamsToTell()).toEqual(['T1']);
    const [lost] = await outbox.claimNotifications(tellAll);
    clock.now += 60_001;
    const [again] = await outbox.claimNotifications(tellAll);
    expect(again?.attempts).toBe(2);
    if (lost) await outbox.markTold(lost);
    expect(await outbox.countPending()).toBe(1);
    if (again) await outbox.putOffTelling(again, 5000);
    expect(await outbox.claimNotifications(tellAll)).toEqual([]);
    expect(await outbox.teamsToTell()).toEqual([]);
    clock.now += 5000;
    expect(await outbox.claimNotifications(tellAll)).toHaveLength(1);
  });

  test('makes due again what a clock that was set back left for a far day', async () => {
    const { id } = await storeOne(aDelivery(1));
    clock.now += dayMs;
    const claim = await outbox.claim(claimAll);
    await outbox.settle(claim, { kind: 'later', waitMs: 60_000 });
    clock.now -= dayMs;
    expect((await outbox.claim(claimAll)).deliveries).toEqual([]);
    await outbox.erase(30 * dayMs);
    expect((await outbox.claim(claimAll)).deliveries.map((one) => one.id)).toEqual([id]);
    await outbox.erase(30 * dayMs);
    expect((await outbox.claim(claimAll)).deliveries).toEqual([]);
  });

  test('erases what is personal when its time is over, and keeps the rest', async () => {
    const url = { responseUrl: 'https://hooks.example/3', responseUrlUntil: 1_800_000, channelId: 'C1' };
    const told = await storeOne(aDelivery(1, { replyTo: url }));
    const waiting = await storeOne(aDelivery(2, { replyTo: url, destination: 'second' }));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    for (const one of await outbox.claimNotifications(tellAll)) await outbox.markTold(one);
    clock.now += 30 * dayMs - 1;
    expect(await outbox.erase(30 * dayMs)).toBe(0);
    expect((await outbox.find(waiting.id, 'T1'))?.replyTo).toMatchObject({
      responseUrl: null,
      channelId: 'C1',
    });
    expect((await outbox.find(told.id, 'T1'))?.contact).not.toBeNull();
    clock.now += 1;
    expect(await outbox.erase(30 * dayMs)).toBe(1);
    expect(await outbox.find(told.id, 'T1')).toMatchObject({
      contact: null,
      reason: null,
      replyTo: null,
      state: 'refused',
      destination: 'main',
      settledAt: 1_000_000,
    });
    expect((await outbox.find(waiting.id, 'T1'))?.contact).not.toBeNull();
    expect(await outbox.retry(told.id, 'T1', null)).toBe(false);
  });

  test('keeps what was refused of a batch until the batch is told, however short things are kept', async () => {
    const rows = [0, 1].map((row) => aDelivery(row, { batchId: 'B1', row, tell: 'batch' }));
    const batches = createBatches({
      db: store.db,
      encryption: createFieldEncryption([]),
      now: () => clock.now,
    });
    const batch = { id: 'B1', teamId: 'T1', userId: 'U1', state: 'confirmed', payload: '' } as const;
    await batches.save({ ...batch, createdAt: clock.now });
    await outbox.store(rows);
    const refuseOne = async () =>
      outbox.settle(await outbox.claim({ ...claimAll, limit: 1 }), { kind: 'refused', reason: 'no' });
    const eraseNext = () => {
      clock.now += 1000;
      return outbox.erase(0);
    };
    await refuseOne();
    expect(await eraseNext()).toBe(0);
    expect(await outbox.batchRefused('B1')).toMatchObject([{ contact: { name: 'Asha 0' }, reason: 'no' }]);
    await refuseOne();
    expect(await eraseNext()).toBe(0);
    await batches.move('B1', 'confirmed', 'reporting');
    expect(await eraseNext()).toBe(0);
    await batches.move('B1', 'reporting', 'done');
    expect(await eraseNext()).toBe(2);
  });

  test('gives up telling after seven days, then erases', async () => {
    const { id } = await storeOne(aDelivery(1));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'imported' });
    clock.now += 7 * dayMs;
    await outbox.erase(dayMs);
    expect(await outbox.countPending()).toBe(0);
    expect(await outbox.find(id, 'T1')).toMatchObject({ toldAt: null });
    clock.now += dayMs;
    expect(await outbox.erase(dayMs)).toBe(1);
  });

  test('forgets by number in every destination, by person, by reference', async () => {
    const [one] = await outbox.store([
      aDelivery(1),
      aDelivery(1, { destination: 'second', askedBy: 'U2' }),
      aDelivery(2, { askedBy: 'U2' }),
      aDelivery(2, { askedBy: 'U2', teamId: 'T2' }),
    ]);
    expect(await outbox.forget({ e164: '+919000000001' })).toBe(2);
    expect(await outbox.find(one?.id ?? '', 'T1')).toBeNull();
    expect(await outbox.forget({ e164: '+919999999999' })).toBe(0);
    expect(await outbox.forget({ e164: 'nonsense' })).toBe(0);
    expect(await outbox.forget({ teamId: 'T1', userId: 'U2' })).toBe(1);
    const { id } = await storeOne(aDelivery(5));
    expect(await outbox.forget({ id })).toBe(1);
    expect((await outbox.counts()).reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  test.runIf(engine === 'postgres')(
    'holds a person back whose earlier delivery is committed late',
    async () => {
      const { db } = store;
      await db.transaction().execute(async (late) => {
        await sql`insert into deliveries (id, key, team_id, destination, lane, source, tell, contact, due_at, created_at)
        select 'late', 'late', 'T1', 'main', 0, 'form', 'nobody', 'clear.{}', 0, 0`.execute(late);
        const { id } = await storeOne(aDelivery(1));
        await sql`update deliveries set lane = (select lane from deliveries where id = ${id}) where id = 'late'`.execute(
          late,
        );
        expect((await outbox.claim(claimAll)).deliveries.map((one) => one.id)).toEqual([id]);
      });
      expect((await outbox.claim(claimAll)).deliveries).toEqual([]);
      clock.now += 60_001;
      expect((await outbox.claim(claimAll)).deliveries.map((one) => one.id)).toEqual(['late']);
    },
  );

  test('says that it can write', async () => {
    expect(await outbox.healthy()).toBe(true);
    clock.now += 1000;
    expect(await outbox.healthy()).toBe(true);
  });

  test('finds out once a second whether it can write, however many ask', async () => {
    const written = async () =>
      (await store.db.selectFrom('settings').select('value').where('name', '=', 'probe').execute())[0]?.value;
    const verdicts = await Promise.all(Array.from({ length: 32 }, () => outbox.healthy()));
    expect(new Set(verdicts)).toEqual(new Set([true]));
    const first = await written();
    clock.now += 999;
    await outbox.healthy();
    expect(await written()).toBe(first);
    clock.now += 1;
    await outbox.healthy();
    expect(await written()).not.toBe(first);
  });
});

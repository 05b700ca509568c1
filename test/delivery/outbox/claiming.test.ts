import { useOutbox } from '../../support/use-outbox.ts';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { aContact, aDelivery } from '../../support/build-delivery.ts';

const dayMs = 86_400_000;
const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };
const tellAll = { limit: 100, leaseMs: 60_000, teamId: 'T1' };

describe.each(['sqlite', 'postgres'] as const)('claiming from the outbox on %s', (engine) => {
  const stage = useOutbox(engine);
  const { clock, storeOne, peopleOf } = stage;

  test('claims the oldest of each person and holds the next back until that is settled', async () => {
    const named = (person: number, name: string) =>
      aDelivery(person, { contact: aContact(person, { name }) });
    await stage.outbox.store([named(1, 'first'), named(1, 'second'), named(2, 'other')]);
    const claim = await stage.outbox.claim(claimAll);
    expect(peopleOf(claim.deliveries)).toEqual(['first', 'other']);
    expect(peopleOf((await stage.outbox.claim(claimAll)).deliveries)).toEqual([]);
    await stage.outbox.settle(claim, { kind: 'imported' });
    expect(peopleOf((await stage.outbox.claim(claimAll)).deliveries)).toEqual(['second']);
  });

  test('claims for one destination while another is held up', async () => {
    await stage.outbox.store([aDelivery(1), aDelivery(1, { destination: 'second' })]);
    await stage.outbox.claim(claimAll);
    const { deliveries } = await stage.outbox.claim({ ...claimAll, destination: 'second' });
    expect(deliveries).toHaveLength(1);
  });

  test('gives what a crashed process had claimed to the next, and settles for that one only', async () => {
    const { id } = await storeOne(aDelivery(1));
    const lost = await stage.outbox.claim(claimAll);
    clock.now += 60_001;
    const taken = await stage.outbox.claim(claimAll);
    expect(taken.deliveries.map((delivery) => [delivery.id, delivery.attempts])).toEqual([[id, 2]]);
    expect(await stage.outbox.settle(lost, { kind: 'refused', reason: 'late' })).toEqual([]);
    expect(await stage.outbox.renew(lost, 60_000)).toBeNull();
    expect(await stage.outbox.settle(taken, { kind: 'imported' })).toEqual([id]);
    expect((await stage.outbox.find(id, 'T1'))?.state).toBe('imported');
  });

  test('settles claims that are answered together each for itself', async () => {
    const [one, two, three] = await stage.outbox.store([aDelivery(1), aDelivery(2), aDelivery(3)]);
    const lost = await stage.outbox.claim({ ...claimAll, limit: 1 });
    clock.now += 60_001;
    const taken = await stage.outbox.claim({ ...claimAll, limit: 2 });
    const other = await stage.outbox.claim(claimAll);
    const imported = { kind: 'imported' } as const;
    const settled = await Promise.all(
      [lost, taken, other].map((claim) => stage.outbox.settle(claim, imported)),
    );
    expect(settled).toEqual([[], [one?.id, two?.id], [three?.id]]);
  });

  test('keeps a claim that is renewed, and gives all back at a start of its own', async () => {
    await storeOne(aDelivery(1));
    const claim = await stage.outbox.claim(claimAll);
    clock.now += 50_000;
    expect(await stage.outbox.renew(claim, 60_000)).toEqual({ ...claim, until: clock.now + 60_000 });
    clock.now += 50_000;
    expect((await stage.outbox.claim(claimAll)).deliveries).toEqual([]);
    await stage.outbox.releaseAll();
    expect((await stage.outbox.claim(claimAll)).deliveries).toHaveLength(1);
    await stage.outbox.noteKeptSafe('main');
    expect(await stage.outbox.claimNotifications(tellAll)).toHaveLength(1);
    await stage.outbox.releaseAll();
    expect(await stage.outbox.claimNotifications(tellAll)).toHaveLength(1);
  });

  test('claims nothing before it is due', async () => {
    await storeOne(aDelivery(1));
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'later', waitMs: 5000 });
    expect((await stage.outbox.claim(claimAll)).deliveries).toEqual([]);
    clock.now += 5000;
    expect((await stage.outbox.claim(claimAll)).deliveries).toHaveLength(1);
  });

  test('gives a delivery to one of several that claim at once', async () => {
    await stage.outbox.store(Array.from({ length: 60 }, (_, person) => aDelivery(person % 40)));
    const replicas = [
      stage.store,
      ...(engine === 'postgres' ? [await stage.open(), await stage.open()] : []),
    ];
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        (replicas[turn % replicas.length] ?? stage.store).outbox.claim({ ...claimAll, limit: 5 }),
      ),
    );
    const people = claims.flatMap((claim) => peopleOf(claim.deliveries));
    expect(people).toHaveLength(40);
    expect(new Set(people).size).toBe(40);
  });

  test('retries a refused delivery behind what waits, and answers where the retry was asked', async () => {
    const refused = await storeOne(aDelivery(1));
    await stage.outbox.settle(await stage.outbox.claim(claimAll), {
      kind: 'refused',
      reason: 'not on WhatsApp',
    });
    const newer = await storeOne(aDelivery(1));
    expect((await stage.outbox.find(refused.id, 'T1'))?.reason).toBe('not on WhatsApp');
    expect(await stage.outbox.retry(refused.id, 'T2', null)).toBe(false);
    const replyTo = { responseUrl: 'https://hooks.example/2', responseUrlUntil: 9_000_000, channelId: 'C2' };
    expect(await stage.outbox.retry(refused.id, 'T1', replyTo)).toBe(true);
    expect(await stage.outbox.retry(refused.id, 'T1', replyTo)).toBe(false);
    expect(await stage.outbox.find(refused.id, 'T1')).toMatchObject({
      state: 'waiting',
      reason: null,
      replyTo,
    });
    const claim = await stage.outbox.claim(claimAll);
    expect(claim.deliveries.map((delivery) => delivery.id)).toEqual([newer.id]);
    await stage.outbox.settle(claim, { kind: 'imported' });
    expect((await stage.outbox.claim(claimAll)).deliveries.map((delivery) => delivery.id)).toEqual([
      refused.id,
    ]);
    expect((await storeOne(aDelivery(4))).fresh).toBe(true);
  });

  test('counts the wait of a retried delivery from the retry', async () => {
    const old = await storeOne(aDelivery(1));
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    clock.now += 10 * dayMs;
    const waitingSince = clock.now;
    await storeOne(aDelivery(2));
    clock.now += 1000;
    await stage.outbox.retry(old.id, 'T1', null);
    expect(await stage.outbox.oldestWaiting()).toBe(waitingSince);
    await stage.outbox.settle(await stage.outbox.claim({ ...claimAll, limit: 1 }), { kind: 'imported' });
    expect(await stage.outbox.oldestWaiting()).toBe(clock.now);
  });

  test('makes due again what a clock that was set back left for a far day', async () => {
    const { id } = await storeOne(aDelivery(1));
    clock.now += dayMs;
    const claim = await stage.outbox.claim(claimAll);
    await stage.outbox.settle(claim, { kind: 'later', waitMs: 60_000 });
    clock.now -= dayMs;
    expect((await stage.outbox.claim(claimAll)).deliveries).toEqual([]);
    await stage.outbox.erase(30 * dayMs);
    expect((await stage.outbox.claim(claimAll)).deliveries.map((one) => one.id)).toEqual([id]);
    await stage.outbox.erase(30 * dayMs);
    expect((await stage.outbox.claim(claimAll)).deliveries).toEqual([]);
  });

  test.runIf(engine === 'postgres')(
    'holds a person back whose earlier delivery is committed late',
    async () => {
      const { db } = stage.store;
      await db.transaction().execute(async (late) => {
        await sql`insert into deliveries (id, key, team_id, destination, lane, source, tell, contact, due_at, created_at)
        select 'late', 'late', 'T1', 'main', 0, 'form', 'nobody', 'clear.{}', 0, 0`.execute(late);
        const { id } = await storeOne(aDelivery(1));
        await sql`update deliveries set lane = (select lane from deliveries where id = ${id}) where id = 'late'`.execute(
          late,
        );
        expect((await stage.outbox.claim(claimAll)).deliveries.map((one) => one.id)).toEqual([id]);
      });
      expect((await stage.outbox.claim(claimAll)).deliveries).toEqual([]);
      clock.now += 60_001;
      expect((await stage.outbox.claim(claimAll)).deliveries.map((one) => one.id)).toEqual(['late']);
    },
  );
});

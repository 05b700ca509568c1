import { useOutbox } from '../../support/use-outbox.ts';
import { describe, expect, test } from 'vitest';
import { aDelivery } from '../../support/build-delivery.ts';

const dayMs = 86_400_000;
const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };
const tellAll = { limit: 100, leaseMs: 60_000, teamId: 'T1' };

describe.each(['sqlite', 'postgres'] as const)('telling from the outbox on %s', (engine) => {
  const stage = useOutbox(engine);
  const { clock, storeOne } = stage;

  test('tells “kept safe” once, then the outcome, and records when', async () => {
    const { id } = await storeOne(aDelivery(1));
    await stage.outbox.store([aDelivery(2, { tell: 'batch' }), aDelivery(3, { tell: 'nobody' })]);
    await stage.outbox.noteKeptSafe('main');
    await stage.outbox.noteKeptSafe('main');
    const [safe] = await stage.outbox.claimNotifications(tellAll);
    expect(safe?.news).toEqual({ kind: 'kept-safe' });
    expect(await stage.outbox.claimNotifications(tellAll)).toEqual([]);
    if (safe) await stage.outbox.markTold(safe);
    await stage.outbox.noteKeptSafe('main');
    expect(await stage.outbox.claimNotifications(tellAll)).toEqual([]);
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'imported' });
    clock.now += 10;
    const told = await stage.outbox.claimNotifications(tellAll);
    expect(told.map((one) => one.news)).toEqual([{ kind: 'imported' }]);
    for (const one of told) await stage.outbox.markTold(one);
    expect(await stage.outbox.find(id, 'T1')).toMatchObject({ settledAt: 1_000_000, toldAt: 1_000_010 });
    expect(await stage.outbox.countPending()).toBe(0);
  });

  test('holds an outcome back while "kept safe" is being told', async () => {
    await storeOne(aDelivery(1));
    await stage.outbox.noteKeptSafe('main');
    const [safe] = await stage.outbox.claimNotifications(tellAll);
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    expect(await stage.outbox.claimNotifications(tellAll)).toEqual([]);
    if (safe) await stage.outbox.markTold(safe);
    const told = await stage.outbox.claimNotifications(tellAll);
    expect(told.map((one) => one.news)).toEqual([{ kind: 'refused', reason: 'no' }]);
  });

  test('tells again after a crash, later when put off, one team at a time', async () => {
    await storeOne(aDelivery(1));
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'imported' });
    expect(await stage.outbox.claimNotifications({ ...tellAll, teamId: 'T0' })).toEqual([]);
    expect(await stage.outbox.teamsToTell()).toEqual(['T1']);
    const [lost] = await stage.outbox.claimNotifications(tellAll);
    clock.now += 60_001;
    const [again] = await stage.outbox.claimNotifications(tellAll);
    expect(again?.attempts).toBe(2);
    if (lost) await stage.outbox.markTold(lost);
    expect(await stage.outbox.countPending()).toBe(1);
    if (again) await stage.outbox.putOffTelling(again, 5000);
    expect(await stage.outbox.claimNotifications(tellAll)).toEqual([]);
    expect(await stage.outbox.teamsToTell()).toEqual([]);
    clock.now += 5000;
    expect(await stage.outbox.claimNotifications(tellAll)).toHaveLength(1);
  });

  test('gives up telling after seven days, then erases', async () => {
    const { id } = await storeOne(aDelivery(1));
    await stage.outbox.settle(await stage.outbox.claim(claimAll), { kind: 'imported' });
    clock.now += 7 * dayMs;
    await stage.outbox.erase(dayMs);
    expect(await stage.outbox.countPending()).toBe(0);
    expect(await stage.outbox.find(id, 'T1')).toMatchObject({ toldAt: null });
    clock.now += dayMs;
    expect(await stage.outbox.erase(dayMs)).toBe(1);
  });
});

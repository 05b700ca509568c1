import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createReadPeriod } from '../../src/delivery/read-period.ts';
import { createReadTeamDays } from '../../src/delivery/read-team-days.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { type AnOutbox, aLocation, openAnOutbox } from '../support/open-outbox.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe.each(['sqlite', 'postgres'] as const)('what a team added, on %s', (engine) => {
  let store: AnOutbox;
  const clock = { now: 0 };
  const encryption = createFieldEncryption([]);

  beforeEach(async () => {
    clock.now = day('2026-11-01') + 3_600_000;
    store = await openAnOutbox(await aLocation(engine), clock);
  });
  afterEach(() => store.close());

  const add = (person: number, overrides: Parameters<typeof aDelivery>[1] = {}) =>
    store.outbox.store([aDelivery(person, overrides)]);
  const sendAll = async () => {
    const claim = await store.outbox.claim({ destination: 'main', limit: 10, leaseMs: 60_000 });
    await store.outbox.settle(claim, { kind: 'imported' });
  };

  test('counts by day, person and outcome, newest first, with some of the names', async () => {
    await add(1);
    clock.now = day('2026-11-02') + 1;
    await add(2);
    await sendAll();
    for (const person of [3, 4, 5]) await add(person, { askedBy: 'U2' });
    await add(6, { askedBy: null, source: 'workflow', tell: 'nobody' });
    await add(7, { teamId: 'T2' });
    const readTeamDays = createReadTeamDays({ patientDb: store.patientDb, encryption });
    const days = await readTeamDays({ teamId: 'T1', since: day('2026-11-01'), mostNames: 2 });
    expect(days.map((one) => ({ ...one, counts: Object.fromEntries(one.counts) }))).toEqual([
      { day: day('2026-11-02'), askedBy: 'U2', counts: { waiting: 3 }, names: ['Asha 5', 'Asha 4'] },
      { day: day('2026-11-02'), askedBy: 'U1', counts: { imported: 1 }, names: ['Asha 2'] },
      { day: day('2026-11-02'), askedBy: null, counts: { waiting: 1 }, names: ['Asha 6'] },
      { day: day('2026-11-01'), askedBy: 'U1', counts: { imported: 1 }, names: ['Asha 1'] },
    ]);
    const later = await readTeamDays({ teamId: 'T1', since: day('2026-11-02'), mostNames: 2 });
    expect(later).toHaveLength(3);
  });

  test('counts a retried contact on the day it was added', async () => {
    await add(1);
    const [stored] = await store.outbox.history({ teamId: 'T1', userId: 'U1', limit: 1 });
    const claim = await store.outbox.claim({ destination: 'main', limit: 10, leaseMs: 60_000 });
    await store.outbox.settle(claim, { kind: 'refused', reason: 'no' });
    clock.now = day('2026-11-03');
    expect(await store.outbox.retry(stored?.id ?? '', 'T1', null)).toBe(true);
    const readTeamDays = createReadTeamDays({ patientDb: store.patientDb, encryption });
    const days = await readTeamDays({ teamId: 'T1', since: day('2026-11-01'), mostNames: 2 });
    expect(days.map((one) => one.day)).toEqual([day('2026-11-01')]);
  });

  test('reads by period, workspace and person, in the order of arrival', async () => {
    await add(1);
    clock.now += 1000;
    await add(2, { askedBy: 'U2' });
    await add(3, { teamId: 'T2' });
    const readPeriod = createReadPeriod({ patientDb: store.patientDb, encryption });
    const whom = async (period: Partial<Parameters<typeof readPeriod>[0]>) => {
      const names: (string | undefined)[] = [];
      const all = { since: 0, until: clock.now + 1, teamId: null, userIds: [] };
      for await (const some of readPeriod({ ...all, ...period }))
        names.push(...some.map(({ contact }) => contact?.name));
      return names;
    };
    expect(await whom({})).toEqual(['Asha 1', 'Asha 2', 'Asha 3']);
    expect(await whom({ since: clock.now })).toEqual(['Asha 2', 'Asha 3']);
    expect(await whom({ until: clock.now })).toEqual(['Asha 1']);
    expect(await whom({ teamId: 'T1', userIds: ['U2'] })).toEqual(['Asha 2']);
  });
});

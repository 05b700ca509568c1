import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewDelivery } from '../../../src/delivery/delivery.ts';
import type { Outbox } from '../../../src/delivery/outbox/outbox.ts';
import { submissionKey } from '../../../src/delivery/submission-key.ts';
import { aContact, aDelivery } from '../../support/build-delivery.ts';
import { type AnOutbox, aLocation, openAnOutbox } from '../../support/open-outbox.ts';

const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };
const own = { teamId: 'T1', askedBy: 'U1' };

describe.each(['sqlite', 'postgres'] as const)('what waits and is not to be sent, on %s', (engine) => {
  let store: AnOutbox;
  let outbox: Outbox;
  const clock = { now: 1_000_000 };

  beforeEach(async () => {
    clock.now = 1_000_000;
    store = await openAnOutbox(await aLocation(engine), clock);
    outbox = store.outbox;
  });
  afterEach(() => store.close());

  const add = async (delivery: NewDelivery) => (await outbox.store([delivery]))[0]?.id ?? '';
  const claimed = async () => (await outbox.claim(claimAll)).deliveries.map(({ contact }) => contact?.name);
  const stateOf = async (id: string) => (await outbox.find(id, 'T1'))?.state;
  const editOf = (id: string, name = 'Asha Rao', person = 1) =>
    aDelivery(person, { key: submissionKey(`V${name}`, id), contact: aContact(person, { name }) });

  test('lets only the person who asked take it back, and never claims it then', async () => {
    const id = await add(aDelivery(1));
    expect(await outbox.withdraw({ id, teamId: 'T1', askedBy: 'U2' })).toBe(false);
    expect(await outbox.withdraw({ id, teamId: 'T2', askedBy: 'U1' })).toBe(false);
    expect(await outbox.withdraw({ id, ...own })).toBe(true);
    expect(await outbox.withdraw({ id, ...own })).toBe(false);
    expect(await claimed()).toEqual([]);
    expect(await stateOf(id)).toBe('withdrawn');
    expect(await outbox.counts()).toEqual([{ destination: 'main', state: 'withdrawn', count: 1 }]);
  });

  test('refuses to take back what is on its way, until it is given back', async () => {
    const id = await add(aDelivery(1));
    const claim = await outbox.claim(claimAll);
    expect(await outbox.withdraw({ id, ...own })).toBe(false);
    await outbox.settle(claim, { kind: 'later', waitMs: 5000 });
    expect(await outbox.withdraw({ id, ...own })).toBe(true);
    clock.now += 10_000;
    expect(await claimed()).toEqual([]);
    expect(await outbox.settle(claim, { kind: 'imported' })).toEqual([]);
  });

  test('says nothing any more once it is taken back, and is erased in time', async () => {
    const id = await add(aDelivery(1));
    await outbox.noteKeptSafe('main');
    await outbox.withdraw({ id, ...own });
    expect(await outbox.countPending()).toBe(0);
    clock.now += 100;
    await outbox.erase(10);
    expect(await outbox.find(id, 'T1')).toMatchObject({ state: 'withdrawn', contact: null });
  });

  test('gives way to its edit, so that only that is sent', async () => {
    const id = await add(aDelivery(1));
    const edit = await add(editOf(id));
    expect([await stateOf(id), await stateOf(edit)]).toEqual(['superseded', 'waiting']);
    expect(await claimed()).toEqual(['Asha Rao']);
  });

  test('gives way to an edit of another number too, and the same edit again changes nothing', async () => {
    const id = await add(aDelivery(1));
    await add(editOf(id, 'Asha Rao', 2));
    await add(editOf(id, 'Asha Rao', 2));
    expect(await claimed()).toEqual(['Asha Rao']);
  });

  test('does not give way while it is on its way: both are sent, the edit after it', async () => {
    const id = await add(aDelivery(1));
    const claim = await outbox.claim(claimAll);
    await add(editOf(id));
    expect(await stateOf(id)).toBe('waiting');
    await outbox.settle(claim, { kind: 'imported' });
    expect(await claimed()).toEqual(['Asha Rao']);
  });

  test('gives way to the edit that came while it was on its way, once it is given back', async () => {
    const id = await add(aDelivery(1));
    const claim = await outbox.claim(claimAll);
    await add(editOf(id, 'Asha Rao', 2));
    await outbox.settle(claim, { kind: 'later', waitMs: 5000 });
    expect(await stateOf(id)).toBe('superseded');
    clock.now += 10_000;
    expect(await claimed()).toEqual(['Asha Rao']);
  });

  test('gives way too when its process ended with it on its way', async () => {
    const id = await add(aDelivery(1));
    await outbox.claim(claimAll);
    const edit = await add(editOf(id));
    clock.now += 60_000;
    expect(await claimed()).toEqual(['Asha Rao']);
    expect([await stateOf(id), await stateOf(edit)]).toEqual(['superseded', 'waiting']);
  });

  test('is sent when its refusal is retried, though it was edited before', async () => {
    const id = await add(aDelivery(1));
    const claim = await outbox.claim(claimAll);
    await add(editOf(id, 'Asha Rao', 2));
    await outbox.settle(claim, { kind: 'refused', reason: 'no' });
    await outbox.retry(id, 'T1', null);
    expect(await claimed()).toHaveLength(2);
    expect(await stateOf(id)).toBe('waiting');
  });

  test('keeps a delivery when someone else edits', async () => {
    const id = await add(aDelivery(1));
    await add({ ...editOf(id, 'Asha Rao', 2), askedBy: 'U2' });
    expect(await stateOf(id)).toBe('waiting');
  });

  test('counts what was taken back as done in its batch', async () => {
    const batch = { batchId: 'B1', source: 'review', tell: 'batch' } as const;
    const id = await add(aDelivery(1, { ...batch, row: 0 }));
    await outbox.withdraw({ id, ...own });
    expect(await outbox.batchCounts('B1')).toEqual({ waiting: 0, imported: 0, refused: 0, takenBack: 1 });
  });

  test('puts no refusal right in what is shown as open', async () => {
    const refused = await add(aDelivery(1));
    await outbox.settle(await outbox.claim(claimAll), { kind: 'refused', reason: 'no' });
    await outbox.withdraw({ id: await add(aDelivery(1)), ...own });
    const open = await outbox.openHistory({ teamId: 'T1', userId: 'U1', limit: 10 });
    expect(open.map(({ id }) => id)).toEqual([refused]);
  });
});

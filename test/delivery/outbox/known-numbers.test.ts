import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { samePersonKey } from '../../../src/contact/phone/same-person.ts';
import { wouldRename } from '../../../src/delivery/known/known-contact.ts';
import type { NewDelivery } from '../../../src/delivery/delivery.ts';
import type { Outbox } from '../../../src/delivery/outbox/outbox.ts';
import type { StoreLocation } from '../../../src/store/database.ts';
import { aContact, aDelivery } from '../../support/build-delivery.ts';
import { type AnOutbox, aLocation, openAnOutbox } from '../../support/open-outbox.ts';

const claimAll = { destination: 'main', limit: 100, leaseMs: 60_000 };
const argentine = (number: string) => ({ ...aContact().phone, prefix: '54', number, e164: `+54${number}` });

describe.each(['sqlite', 'postgres'] as const)('known numbers on %s', (engine) => {
  let location: StoreLocation;
  let store: AnOutbox;
  let outbox: Outbox;
  const clock = { now: 1_000_000 };

  beforeEach(async () => {
    clock.now = 1_000_000;
    location = await aLocation(engine);
    store = await openAnOutbox(location, clock, [Buffer.alloc(32, 7)]);
    outbox = store.outbox;
  });
  afterEach(() => store.close());

  const add = async (delivery: NewDelivery) => {
    const [stored] = await outbox.store([delivery]);
    return stored?.id ?? '';
  };
  const send = async () => {
    const claim = await outbox.claim(claimAll);
    await outbox.settle(claim, { kind: 'imported' });
  };
  const knownOf = async (person: number, place = {}) => {
    const { phone } = aContact(person);
    const query = { teamId: 'T1', destination: 'main', person: samePersonKey(phone), ...place };
    return (await outbox.findKnown([query]))[0];
  };

  test('finds what any team gave the inbox when none is named', async () => {
    await add(aDelivery(1, { teamId: 'T1', contact: aContact(1, { name: 'Asha Rao' }) }));
    await send();
    expect(await knownOf(1, { teamId: 'T2' })).toBeNull();
    expect(await knownOf(1, { teamId: null })).toMatchObject({ name: 'Asha Rao' });
    expect(await knownOf(1, { teamId: null, destination: 'other' })).toBeNull();
  });

  test('says who last gave the inbox a number, when and under which name', async () => {
    await add(aDelivery(1, { askedBy: 'U1' }));
    await send();
    clock.now += 1000;
    const id = await add(aDelivery(1, { contact: aContact(1, { name: 'Asha Rao' }), askedBy: 'U2' }));
    await send();
    expect(await knownOf(1)).toEqual({
      id,
      name: 'Asha Rao',
      askedBy: 'U2',
      source: 'command',
      at: 1_001_000,
    });
    expect(await knownOf(2)).toBeNull();
  });

  test('knows a number in every spelling', async () => {
    await add(aDelivery(1, { contact: aContact(1, { phone: argentine('91123456789') }) }));
    await send();
    const query = { teamId: 'T1', destination: 'main', person: samePersonKey(argentine('1123456789')) };
    expect(await outbox.findKnown([query])).toMatchObject([{ name: 'Asha 1' }]);
  });

  test('tells inboxes and teams apart, and counts what the command line imported into the inbox', async () => {
    await add(aDelivery(1));
    await add(aDelivery(2, { teamId: 'cli', askedBy: null, source: 'cli', tell: 'nobody' }));
    await send();
    expect(await knownOf(1, { teamId: 'T2' })).toBeNull();
    expect(await knownOf(1, { destination: 'other' })).toBeNull();
    expect(await knownOf(2, { teamId: 'T2' })).toMatchObject({ askedBy: null, source: 'cli' });
  });

  test('gives many in their order', async () => {
    for (const person of [1, 3]) await add(aDelivery(person));
    await send();
    const queries = [0, 1, 2, 3].map((person) => ({
      teamId: 'T1',
      destination: 'main',
      person: samePersonKey(aContact(person).phone),
    }));
    const names = (await outbox.findKnown(queries)).map((known) => known?.name ?? null);
    expect(names).toEqual([null, 'Asha 1', null, 'Asha 3']);
  });

  test('forgets what was refused, taken back or erased, and goes back to what was there before', async () => {
    await add(aDelivery(1));
    await send();
    await add(aDelivery(1, { contact: aContact(1, { name: 'Refused' }) }));
    const claim = await outbox.claim(claimAll);
    expect(await knownOf(1)).toMatchObject({ name: 'Refused' });
    await outbox.settle(claim, { kind: 'refused', reason: 'no' });
    expect(await knownOf(1)).toMatchObject({ name: 'Asha 1' });
    for (const told of await outbox.claimNotifications({ teamId: 'T1', limit: 10, leaseMs: 60_000 }))
      await outbox.markTold(told);
    clock.now += 100;
    await outbox.erase(10);
    expect(await knownOf(1)).toBeNull();
  });

  test('knows what waits: from its first claim, during an outage, and rows of a batch at once', async () => {
    await add(aDelivery(1, { batchId: 'B1', row: 0, source: 'review', tell: 'batch' }));
    expect(await knownOf(1)).toMatchObject({ name: 'Asha 1' });
    await add(aDelivery(2));
    await add(aDelivery(3, { tell: 'nobody', source: 'workflow' }));
    expect(await knownOf(2)).toBeNull();
    await outbox.noteKeptSafe('main');
    expect(await knownOf(2)).toMatchObject({ name: 'Asha 2' });
    expect(await knownOf(3)).toMatchObject({ name: 'Asha 3', source: 'workflow' });
  });

  test('holds back what speaks against the known name, and stores the rest of the same turn', async () => {
    await add(aDelivery(1));
    await send();
    const other = (name: string, person = 1) => aDelivery(person, { contact: aContact(person, { name }) });
    const asked = (delivery: NewDelivery) =>
      outbox.storeUnless(delivery, (known) => wouldRename(known, delivery.contact.name));
    const [renamed, fuller, fresh, twin] = await Promise.all([
      asked(other('John Smith')),
      asked(other('Asha 1 Rao')),
      asked(other('Ben', 2)),
      asked(other('Tom', 2)),
    ]);
    expect(renamed).toMatchObject({ kind: 'known', known: { name: 'Asha 1', askedBy: 'U1' } });
    expect([fuller?.kind, fresh?.kind]).toEqual(['stored', 'stored']);
    expect(twin).toMatchObject({ kind: 'known', known: { name: 'Ben' } });
    expect(await outbox.ownCount({ teamId: 'T1', userId: 'U1' })).toBe(3);
  });

  test('says what the number was known as before a delivery', async () => {
    const first = await add(aDelivery(1));
    await send();
    const second = await add(aDelivery(1, { contact: aContact(1, { name: 'Asha Rao' }) }));
    expect(await outbox.findKnownBefore(second, 'T1')).toMatchObject({ id: first, name: 'Asha 1' });
    expect(await outbox.findKnownBefore(first, 'T1')).toBeNull();
    expect(await outbox.findKnownBefore(second, 'T2')).toBeNull();
  });
});

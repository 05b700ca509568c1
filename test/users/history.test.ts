import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { submissionKey } from '../../src/delivery/submission-key.ts';
import { arrangeHistory } from '../../src/users/history.ts';
import { aContact } from '../support/build-destination.ts';

function aDelivery(overrides: Partial<Delivery> = {}): Delivery {
  return {
    id: 'd1',
    key: 'k1',
    teamId: 'T1',
    destination: 'tropitech',
    contact: aContact(),
    source: 'form',
    askedBy: 'U1',
    tell: 'person',
    replyTo: null,
    batchId: null,
    row: null,
    state: 'imported',
    attempts: 1,
    reason: null,
    createdAt: 0,
    addedAt: 0,
    settledAt: 1,
    toldAt: 2,
    ...overrides,
  };
}

const to = (number: string) =>
  aContact({
    phone: { prefix: '91', number, e164: `+91${number}`, country: 'IN', type: 'MOBILE', notices: [] },
  });
const idsOf = (entries: readonly { delivery: Delivery }[]) => entries.map((it) => it.delivery.id);

describe('what I added', () => {
  it('puts waiting and refused ones on top, each part the newest first', () => {
    const history = arrangeHistory(
      [
        aDelivery({ id: 'newest', contact: to('1') }),
        aDelivery({ id: 'waiting', contact: to('2'), state: 'waiting' }),
        aDelivery({ id: 'older', contact: to('3') }),
        aDelivery({ id: 'refused', contact: to('4'), state: 'refused' }),
      ],
      10,
    );
    expect(idsOf(history.open)).toEqual(['waiting', 'refused']);
    expect(idsOf(history.done)).toEqual(['newest', 'older']);
    expect(history.hidden).toBe(0);
  });

  it('lets a refusal rest that a later try for the same person and inbox put right', () => {
    const refused = aDelivery({ id: 'refused', state: 'refused' });
    expect(arrangeHistory([aDelivery({ id: 'again' }), refused], 10).open).toEqual([]);
    expect(idsOf(arrangeHistory([refused, aDelivery()], 10).open)).toEqual(['refused']);
    expect(idsOf(arrangeHistory([aDelivery({ destination: 'm1bot' }), refused], 10).open)).toEqual([
      'refused',
    ]);
  });

  it('lets a refusal rest that was edited, whatever became of the edit, and one that is erased', () => {
    const refused = aDelivery({ id: 'refused', state: 'refused', contact: to('1') });
    const edit = aDelivery({ id: 'edit', key: submissionKey('V1', 'refused'), contact: to('2') });
    expect(arrangeHistory([edit, refused], 10).open).toEqual([]);
    expect(idsOf(arrangeHistory([{ ...edit, state: 'refused' }, refused], 10).open)).toEqual(['edit']);
    expect(arrangeHistory([{ ...refused, contact: null }], 10).open).toEqual([]);
  });

  it('offers what can be done: Edit while there is a contact, Retry when it was refused', () => {
    const { open, done } = arrangeHistory(
      [
        aDelivery({ state: 'refused' }),
        aDelivery({ state: 'refused', contact: null }),
        aDelivery({ contact: to('1') }),
        aDelivery({ contact: null }),
      ],
      10,
    );
    expect([...open, ...done].map(({ canEdit, canRetry }) => [canEdit, canRetry])).toEqual([
      [true, true],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  it('shows at most as many as there is room for, and counts the rest', () => {
    const anyDelivery = record({
      state: constantFrom('waiting', 'imported', 'refused'),
      contact: integer({ min: 0, max: 9 }).map((it) => to(String(it))),
    } as const).map(aDelivery);
    assert(
      property(array(anyDelivery, { maxLength: 60 }), integer({ min: 0, max: 30 }), (deliveries, most) => {
        const { open, done, hidden } = arrangeHistory(deliveries, most);
        expect(open.length + done.length).toBe(Math.min(most, deliveries.length));
        expect(open.length + done.length + hidden).toBe(deliveries.length);
        expect(done.every(({ delivery }) => delivery.state !== 'waiting')).toBe(true);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { groupImports } from '../../src/users/group-imports.ts';
import { arrangeHistory } from '../../src/users/history.ts';
import { aDelivery } from '../support/build-delivery.ts';

function aRow(person: number, state: Delivery['state'], batchId: string | null): Delivery {
  const times = { attempts: 1, reason: null, createdAt: 1, addedAt: 1, settledAt: null, toldAt: null };
  return { ...aDelivery(person), id: `id-${person}`, state, batchId, ...times };
}

function group(...deliveries: readonly Delivery[]) {
  const { open, done } = groupImports(arrangeHistory(deliveries, deliveries.length));
  const short = (lines: typeof open) =>
    lines.map((line) =>
      line.kind === 'import' ? `${line.batchId}: ${line.listed}` : line.entry.delivery.id,
    );
  return { open: short(open), done: short(done) };
}

it('makes one line of each import, where its newest contact stood', () => {
  expect(
    group(
      aRow(1, 'imported', null),
      aRow(2, 'imported', 'B1'),
      aRow(3, 'imported', null),
      aRow(4, 'imported', 'B1'),
    ),
  ).toEqual({ open: [], done: ['id-1', 'B1: 2', 'id-3'] });
});

it('lists an import once, as open while many of it wait', () => {
  const waiting = [2, 3, 4, 5].map((person) => aRow(person, 'waiting', 'B1'));
  expect(group(aRow(1, 'imported', 'B1'), ...waiting)).toEqual({ open: ['B1: 5'], done: [] });
});

it('lists few waiting contacts by themselves, to be taken back', () => {
  const added = [aRow(1, 'imported', 'B1'), aRow(2, 'imported', 'B1')];
  expect(group(...added, aRow(3, 'waiting', 'B1'))).toEqual({ open: ['id-3'], done: ['B1: 2'] });
});

it('lists few refused contacts by themselves, to be put right, and counts many', () => {
  const added = [aRow(1, 'imported', 'B1'), aRow(2, 'imported', 'B1')];
  expect(group(...added, aRow(3, 'refused', 'B1'))).toEqual({ open: ['id-3'], done: ['B1: 2'] });
  const refused = [3, 4, 5, 6].map((person) => aRow(person, 'refused', 'B1'));
  expect(group(...added, ...refused)).toEqual({ open: ['B1: 6'], done: [] });
});

it('leaves a review of a single contact as that contact', () => {
  expect(group(aRow(1, 'imported', 'B1'))).toEqual({ open: [], done: ['id-1'] });
});

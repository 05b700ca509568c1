import { expect, test } from 'vitest';
import { planFile } from '../../../src/cli/import/plan.ts';
import { pictureOf } from '../../support/draw-qr.ts';

const options = { country: null, tags: [], acceptDoubtful: false };

function plan(text: string) {
  return planFile('people.csv', new TextEncoder().encode(text), options);
}

test('a sheet without columns is planned as the list it is', () => {
  const { header, rows } = plan('Jane Doe +91 98765 43210\nBob Roe +91 98765 43211\n');
  expect(header).toEqual(['Name', 'Phone', 'Email']);
  expect(rows.map((row) => row.state === 'ready' && row.contact.name)).toEqual(['Jane Doe', 'Bob Roe']);
});

test('of lists side by side each person is handed back in a row of their own', () => {
  const { header, rows } = plan('Name,Phone,Name,Phone\nJane Doe,+91 98765 43210,Bob Roe,12\n');
  expect(header).toEqual(['Name', 'Phone']);
  expect(rows.map(({ state, cells }) => [state, cells])).toEqual([
    ['ready', ['Jane Doe', '+91 98765 43210']],
    ['fix', ['Bob Roe', '12']],
  ]);
});

test('a picture is left to a review: nothing of it is sent', () => {
  const bytes = pictureOf('MECARD:N:Doe,Jane;TEL:+919876543210;;');
  const { rows, doubt } = planFile('badge.png', bytes, options);
  expect(rows).toEqual([]);
  expect(doubt).toContain('It is a picture');
});

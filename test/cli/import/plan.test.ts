import { expect, test } from 'vitest';
import { planFile } from '../../../src/cli/import/plan.ts';
import { pictureOf } from '../../support/draw-qr.ts';
import { describePlan, listRowsToFix } from '../../../src/cli/import/report.ts';
import { refusedRows } from '../../../src/cli/import/refused-rows.ts';
import { buildXlsx } from '../../support/build-workbook.ts';

const options = { country: null, tags: [], acceptDoubtful: false };

function plan(text: string) {
  return planFile('people.csv', new TextEncoder().encode(text), options);
}

test('a sheet without columns is planned as the list it is', () => {
  const { header, rows } = plan('Jane Doe +91 98765 43210\nBob Roe +91 98765 43211\n');
  expect(header).toEqual(['Name', 'Phone', 'Email']);
  expect(rows.map((row) => row.state === 'ready' && row.contact.name)).toEqual(['Jane Doe', 'Bob Roe']);
});

test('hands back each person of lists side by side in a row of their own', () => {
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

test('a row is named as a spreadsheet counts, headings and empty rows included', () => {
  const file = plan('Guests of the fair\n\nName,Phone\nJane Doe,+91 98765 43210\n\nTotal,1\nBob Roe,12\n');
  expect(listRowsToFix(file)).toContain('  row 7 (Bob Roe): ');
});

test('a workbook is planned sheet by sheet, and its rows are handed back below the headings of all', () => {
  const bytes = buildXlsx({
    sheets: [
      {
        name: 'Leads',
        rows: [
          ['Name', 'Phone'],
          ['Jane Doe', '12'],
        ],
      },
      {
        name: 'Guests',
        rows: [
          ['Phone', 'City', 'Name'],
          ['13', 'Pune', 'Bob Roe'],
        ],
      },
    ],
  });
  const file = planFile('people.xlsx', bytes, options);
  expect(describePlan(file)).toContain('  Sheet “Guests”\n  Phone → phone  (13)\n');
  expect(listRowsToFix(file)).toContain('  sheet “Guests”, row 2 (Bob Roe): ');
  expect(file.header).toEqual(['Name', 'Phone', 'City']);
  expect(refusedRows(file, new Map())).toContain('Bob Roe,13,Pune,');
});

test('a workbook that no one can open says why, and nothing is sent', () => {
  const file = planFile('people.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), options);
  expect(file.doubt).toBe('This is an Excel file from before 2007 (.xls). Save it as .xlsx and use that.');
});

test('says of a workbook without anybody how many of its sheets are hidden', () => {
  const rows = [
    ['Name', 'Phone'],
    ['Eve Old', '+91 98765 43219'],
  ];
  const file = planFile('old.xlsx', buildXlsx({ sheets: [{ state: 'hidden', rows }] }), options);
  expect(describePlan(file)).toContain('1 hidden sheet was not read.');
});

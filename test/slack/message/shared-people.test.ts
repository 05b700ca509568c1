import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';
import { toSheet } from '../../../src/intake/sheet/sheet.ts';
import { eachDraft } from '../../../src/slack/message/shared-people.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'csv');
const sheets = readdirSync(folder).filter((file) => file.endsWith('.csv'));

test.each(sheets)('the kept sheet of %s holds the people that were read from it', (file) => {
  const intake = readCsv(readFileSync(join(folder, file)));
  expect([...eachDraft([{ kind: 'sheet', filename: file, ...toSheet(intake) }])]).toEqual(intake.drafts);
});

test('lists side by side are kept one below the other', () => {
  const intake = readCsv(readFileSync(join(folder, 'side-by-side.csv')));
  const { header, rows } = toSheet(intake);
  expect(header).toEqual(['Name', 'Phone', '']);
  expect(rows).toEqual([
    ['A', '1', ''],
    ['B', '2'],
    ['C', '3', ''],
  ]);
});

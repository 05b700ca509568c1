import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTemplate } from '../../src/cli/template.ts';
import { readShared } from '../../src/intake/read-shared.ts';
import { aFolder, anOutput } from '../support/cli-house.ts';

test('writes a workbook and a CSV, and reads both as the same person', async () => {
  const folder = aFolder();
  expect(await runTemplate([folder.path], {}, anOutput())).toBe(0);
  const read = (filename: string) =>
    readShared({ bytes: readFileSync(join(folder.path, filename)), filename }, null);
  const [csv, book] = [read('contacts.csv'), read('contacts.xlsx')];
  expect([csv.kind, book.kind]).toEqual(['csv', 'workbook']);
  expect(csv.drafts).toMatchObject([{ name: 'Jane Doe', organization: 'Acme', tags: ['vip', 'fair'] }]);
  expect(book.drafts).toEqual(csv.drafts);
  folder.remove();
});

test('leaves a file that is there already as it is', async () => {
  const folder = aFolder();
  writeFileSync(join(folder.path, 'contacts.csv'), 'mine');
  const output = anOutput();
  expect(await runTemplate([folder.path], {}, output)).toBe(1);
  expect(readFileSync(join(folder.path, 'contacts.csv'), 'utf8')).toBe('mine');
  expect(output.complained()).toContain('contacts.csv is there already, and was left as it is.');
  folder.remove();
});

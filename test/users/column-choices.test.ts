import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createColumnChoices } from '../../src/users/column-choices.ts';
import { openStore, type OpenStore } from '../../src/store/database.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';

const headings = ['Name', 'Alpha of Zyxwvut'];
const uses = { 1: { role: 'attribute' as const, key: 'zyxkey' } };
let folder: string;
let store: OpenStore;
let faults: unknown[];

const choices = () =>
  createColumnChoices({
    db: store.db,
    encryption: createFieldEncryption([Buffer.alloc(32, 7)]),
    now: () => 0,
    onFault: (error) => faults.push(error),
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'addcontact-'));
  store = await openStore({ kind: 'sqlite', dataDir: folder });
  faults = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it('remembers what a workspace chose for sheets with these headings, however they are capitalised', async () => {
  const writing = choices();
  writing.note('T1', headings, uses);
  await writing.settled();
  expect(await choices().find('T1', [' name', 'ALPHA OF ZYXWVUT'])).toEqual(uses);
  expect(await choices().find('T2', headings)).toBeNull();
  expect(await choices().find('T1', ['Name', 'Beta'])).toBeNull();
});

it('keeps neither headings nor keys in clear', async () => {
  const writing = choices();
  writing.note('T1', headings, uses);
  await writing.settled();
  const rows = await store.db.selectFrom('column_choices').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/zyx/i);
});

it('remembers nothing of a sheet without headings', async () => {
  const writing = choices();
  writing.note('T1', ['', ''], uses);
  await writing.settled();
  expect(await choices().find('T1', ['', ''])).toBeNull();
});

it('finds nothing where the store does not answer, and says so to the log', async () => {
  await store.db.schema.dropTable('column_choices').execute();
  expect(await choices().find('T1', headings)).toBeNull();
  expect(faults).toHaveLength(1);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createSqliteAccess } from '../../../src/store/sqlite/access.ts';
import { createStoreFile } from '../../../src/store/sqlite/store-file.ts';

/** A store with an empty table of words. */
async function aStoreOfWords() {
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-'));
  const access = createSqliteAccess(createStoreFile(join(folder, 'a.db')), { cacheKib: 100 });
  onTestFinished(async () => {
    await access.close();
    rmSync(folder, { recursive: true });
  });
  const create = await access.begin(100);
  create.query('create table words (word text)', []);
  await create.commit();
  const words = () =>
    access.read<{ word: string }>('select word from words', []).rows.map(({ word }) => word);
  return { access, words };
}

it('reads only what is committed while a transaction is open', async () => {
  const { access, words } = await aStoreOfWords();
  const open = await access.begin(100);
  open.query("insert into words values ('green')", []);
  expect(words()).toEqual([]);
  await open.commit();
  expect(words()).toEqual(['green']);
});

it('reads on after a statement failed and its transaction was rolled back', async () => {
  const { access, words } = await aStoreOfWords();
  const open = await access.begin(100);
  open.query("insert into words values ('green')", []);
  expect(() => open.query('insert into nowhere values (1)', [])).toThrow('nowhere');
  open.rollback();
  expect(() => access.read('select word from nowhere', [])).toThrow('nowhere');
  expect(words()).toEqual([]);
});

it('keeps what a statement may have to undo in memory, not in a file outside the folder', async () => {
  const { access } = await aStoreOfWords();
  const { rows } = await access.runOutside<{ temp_store: number }>('pragma temp_store', 100);
  expect(rows).toEqual([{ temp_store: 2 }]);
});

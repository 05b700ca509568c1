import { expect, it } from 'vitest';
import { aSqliteFile } from '../../support/sqlite-access.ts';

/** A store with an empty table of words. */
async function aStoreOfWords() {
  const { access, run } = aSqliteFile();
  await run('create table words (word text)');
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

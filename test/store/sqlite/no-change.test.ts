import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/database.ts';
import { createTransaction } from '../../../src/store/sqlite/transaction.ts';
import { aDataDir } from '../../support/open-outbox.ts';

test('commits an update to the values that a row already has, alone and in a transaction', async () => {
  const { db, close } = await openStore({ kind: 'sqlite', dataDir: aDataDir() });
  await db.insertInto('settings').values({ name: 'colour', value: 'green' }).execute();
  const paint = (trx: typeof db) =>
    trx.updateTable('settings').set({ value: 'green' }).where('name', '=', 'colour').executeTakeFirst();
  for (let turn = 0; turn < 3; turn += 1) expect((await paint(db)).numUpdatedRows).toBe(1n);
  expect((await db.transaction().execute(paint)).numUpdatedRows).toBe(1n);
  await db.insertInto('settings').values({ name: 'shape', value: 'round' }).execute();
  await close();
});

/** A transaction whose commit no other connection sees. */
function unseen(canCommit: boolean) {
  const ends: boolean[] = [];
  const transaction = createTransaction({
    writer: {
      query: () => ({ rows: [], numAffectedRows: 1n }),
      isInTransaction: () => false,
      close() {},
    },
    wasCommitted: () => false,
    canCommit: () => canCommit,
    sync: async () => {},
    checkInPlace() {},
    end: (isSound) => void ends.push(isSound),
  });
  transaction.query('update settings set value = 1', []);
  return { transaction, ends };
}

test('believes a commit that no one sees when the next one is seen', async () => {
  const { transaction, ends } = unseen(true);
  await transaction.commit();
  expect(ends).toEqual([true]);
});

test('reports a commit that no one sees when the next one is not seen either', async () => {
  const { transaction, ends } = unseen(false);
  await expect(transaction.commit()).rejects.toThrow('has not');
  expect(ends).toEqual([false]);
});

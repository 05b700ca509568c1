import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/database.ts';
import { lengthenLog, logPages, pageBytes } from '../../../src/store/sqlite/write-ahead-log.ts';
import { aDataDir } from '../../support/open-outbox.ts';

const fullLength = logPages * pageBytes;
const logOf = (dataDir: string) => join(dataDir, 'addcontact.db-wal');

async function namesIn(dataDir: string): Promise<readonly string[]> {
  const { db, close } = await openStore({ kind: 'sqlite', dataDir });
  const rows = await db.selectFrom('settings').select('name').orderBy('name').execute();
  await close();
  return rows.map(({ name }) => name);
}

test('the log has its full length from the start, and what a crash leaves of it is read back', async () => {
  const [dataDir, crashed] = [aDataDir(), aDataDir()];
  const { db, close } = await openStore({ kind: 'sqlite', dataDir });
  const path = join(dataDir, 'addcontact.db');
  await lengthenLog(path);
  expect(statSync(logOf(dataDir)).size).toBeGreaterThanOrEqual(fullLength);
  for (const name of ['one', 'two']) await db.insertInto('settings').values({ name, value: '' }).execute();
  copyFileSync(path, join(crashed, 'addcontact.db'));
  copyFileSync(logOf(dataDir), logOf(crashed));
  expect(await namesIn(crashed)).toEqual(['one', 'two']);
  await close();
});

test('cutting the log leaves nothing of what was erased, and the full length again', async () => {
  const dataDir = aDataDir();
  const { db, cutLog, close } = await openStore({ kind: 'sqlite', dataDir });
  const marked = 'marked-value-of-somebody';
  await db.insertInto('settings').values({ name: 'one', value: marked }).execute();
  expect(readFileSync(logOf(dataDir), 'latin1')).toContain(marked);
  await db.deleteFrom('settings').where('name', '=', 'one').execute();
  await cutLog();
  await lengthenLog(join(dataDir, 'addcontact.db'));
  expect(statSync(logOf(dataDir)).size).toBeGreaterThanOrEqual(fullLength);
  for (const file of [logOf(dataDir), join(dataDir, 'addcontact.db')])
    expect(readFileSync(file, 'latin1')).not.toContain(marked);
  await close();
});

test('lengthening a log that is not there makes none', async () => {
  const path = join(aDataDir(), 'addcontact.db');
  await lengthenLog(path);
  expect(() => statSync(`${path}-wal`)).toThrow(/ENOENT/);
});

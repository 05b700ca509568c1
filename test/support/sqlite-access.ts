import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSqliteAccess, type SqliteAccessOptions } from '../../src/store/sqlite/access.ts';
import { createStoreFile } from '../../src/store/sqlite/store-file.ts';

/** An empty SQLite file in a folder of its own, until the test ends. `run` runs a statement in a transaction of its own. */
export function aSqliteFile(options: Pick<SqliteAccessOptions, 'openLog'> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-'));
  const access = createSqliteAccess(createStoreFile(join(folder, 'a.db')), { cacheKib: 100, ...options });
  onTestFinished(async () => {
    await access.close();
    rmSync(folder, { recursive: true });
  });
  const run = async (text: string) => {
    const transaction = await access.begin(100);
    transaction.query(text, []);
    await transaction.commit();
  };
  return { access, run };
}

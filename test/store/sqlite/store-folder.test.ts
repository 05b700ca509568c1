import { mkdirSync, rmSync, truncateSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/database.ts';
import { openElsewhere } from '../../support/open-elsewhere.ts';
import { StoreOpenError } from '../../../src/store/store-faults.ts';
import { aDataDir } from '../../support/open-outbox.ts';

async function aUsedFolder(): Promise<{ readonly dataDir: string; readonly path: string }> {
  const dataDir = aDataDir();
  expect(await openElsewhere({ kind: 'sqlite', dataDir })).toBe('opened');
  return { dataDir, path: join(dataDir, 'addcontact.db') };
}

async function faultOf(dataDir: string): Promise<unknown> {
  return openStore({ kind: 'sqlite', dataDir }).catch((error: unknown) => error);
}

test('says that a store is a folder, and leaves its permissions', async () => {
  const dataDir = aDataDir();
  const path = join(dataDir, 'addcontact.db');
  mkdirSync(path, { mode: 0o755 });
  const fault = await faultOf(dataDir);
  expect(fault).toBeInstanceOf(StoreOpenError);
  expect(String(fault)).toContain('addcontact.db is a folder');
  expect(statSync(path).mode & 0o777).toBe(0o755);
});

test('refuses to start when the store’s file was emptied', async () => {
  const { dataDir, path } = await aUsedFolder();
  truncateSync(path, 0);
  expect(String(await faultOf(dataDir))).toContain('addcontact.db is empty or missing');
  rmSync(path);
  expect(String(await faultOf(dataDir))).toContain('addcontact.db is empty or missing');
});

test('starts over on an emptied store when the operator says so', async () => {
  const { dataDir, path } = await aUsedFolder();
  truncateSync(path, 0);
  rmSync(join(dataDir, 'store-in-use'));
  const { db, close } = await openStore({ kind: 'sqlite', dataDir });
  expect(await db.selectFrom('deliveries').select('id').execute()).toEqual([]);
  await close();
});

test('calls a truncated file damaged, not a full disk', async () => {
  const { dataDir, path } = await aUsedFolder();
  truncateSync(path, Math.floor(statSync(path).size / 2));
  const fault = await faultOf(dataDir);
  expect(fault).toBeInstanceOf(StoreOpenError);
  expect(String(fault)).toContain('addcontact.db is damaged');
});

import { sql } from 'kysely';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { createProbe } from '../../src/store/probe.ts';

it('finds out anew whether the store can write, also when somebody has set the clock back', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'addcontact-probe-'));
  const store = await openStore({ kind: 'sqlite', dataDir });
  const { db, close } = store;
  onTestFinished(async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  });
  let now = 3_600_000;
  const findFault = createProbe(store, () => now);
  expect(await findFault()).toBeNull();
  await sql.raw('alter table settings rename to away').execute(db);
  expect(await findFault()).toBeNull();
  now = 0;
  expect(await findFault()).toBeInstanceOf(Error);
  await sql.raw('alter table away rename to settings').execute(db);
  now = 1_000;
  expect(await findFault()).toBeNull();
});

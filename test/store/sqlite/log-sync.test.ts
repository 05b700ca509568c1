import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createLogFile, createLogSync } from '../../../src/store/sqlite/log-sync.ts';
import { aSqliteFile } from '../../support/sqlite-access.ts';

/** A disk whose flushes end when the test says so. */
function aDisk() {
  const flushes: { readonly end: () => void; readonly fail: () => void }[] = [];
  const moves: number[] = [];
  const sync = createLogSync({
    flush: () =>
      new Promise((resolve, reject) => {
        flushes.push({ end: resolve, fail: () => reject(new Error('EIO')) });
      }),
    async moveIntoDatabase() {
      moves.push(flushes.length);
    },
  });
  return { flushes, moves, sync };
}

const turn = () => new Promise((resume) => void setImmediate(resume));

async function stateOf(promise: Promise<void>): Promise<'pending' | 'done' | 'failed'> {
  const read = promise.then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  return Promise.race([read, turn().then(() => 'pending' as const)]);
}

it('flushes once more for all commits that came during a flush', async () => {
  const { flushes, sync } = aDisk();
  const first = sync();
  const second = sync();
  const third = sync();
  expect(flushes).toHaveLength(1);
  flushes[0]?.end();
  expect(await stateOf(first)).toBe('done');
  expect(await stateOf(second)).toBe('pending');
  expect(flushes).toHaveLength(2);
  flushes[1]?.end();
  expect(await stateOf(second)).toBe('done');
  expect(await stateOf(third)).toBe('done');
  expect(flushes).toHaveLength(2);
});

it('fails whoever waited for a flush that failed, and moves the log into the database before the next', async () => {
  const { flushes, moves, sync } = aDisk();
  const first = sync();
  const second = sync();
  flushes[0]?.fail();
  await expect(first).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' });
  expect(await stateOf(second)).toBe('pending');
  expect(moves).toEqual([1]);
  flushes[1]?.end();
  expect(await stateOf(second)).toBe('done');
  const third = sync();
  flushes[2]?.end();
  expect(await stateOf(third)).toBe('done');
  expect(moves).toEqual([1]);
});

it('fails too while the log can’t be moved into the database', async () => {
  let isBusy = true;
  const flushes: string[] = [];
  const sync = createLogSync({
    async flush() {
      flushes.push('flush');
      if (flushes.length === 1) throw new Error('EIO');
    },
    async moveIntoDatabase() {
      if (isBusy) throw new Error('busy');
    },
  });
  await expect(sync()).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' });
  await expect(sync()).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' });
  isBusy = false;
  await sync();
  expect(flushes).toHaveLength(2);
});

it('flushes the file of the log, and fails when there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = createLogFile(join(folder, 'log'));
  await expect(file.flush()).rejects.toMatchObject({ code: 'ENOENT' });
  writeFileSync(join(folder, 'log'), 'x');
  await file.flush();
  await file.close();
  await file.flush();
  await file.close();
});

/** A store whose log is flushed by the test. */
function aStore(flush: () => Promise<void>) {
  return aSqliteFile({ openLog: () => ({ flush, async close() {} }) });
}

it('flushes once for each commit that wrote, a table included, and never for one that did not', async () => {
  let flushes = 0;
  const { run } = aStore(async () => void (flushes += 1));
  const flushesFor = async (text: string) => {
    const before = flushes;
    await run(text);
    return flushes - before;
  };
  expect(await flushesFor('create table one (value text unique)')).toBe(1);
  expect(await flushesFor("insert into one values ('a')")).toBe(1);
  expect(await flushesFor("insert into one values ('a') on conflict do nothing")).toBe(0);
  expect(await flushesFor("update one set value = 'c' where value = 'b'")).toBe(0);
  expect(await flushesFor("delete from one where value = 'a'")).toBe(1);
});

it('fails a commit whose log does not reach the disk, and takes the next once it does', async () => {
  let isBroken = false;
  const { access, run } = aStore(async () => {
    if (isBroken) throw new Error('EIO');
  });
  await run('create table one (value text)');
  isBroken = true;
  await expect(run("insert into one values ('a')")).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' });
  isBroken = false;
  await run("insert into one values ('b')");
  expect(access.read('select value from one', []).rows).toEqual([{ value: 'a' }, { value: 'b' }]);
});

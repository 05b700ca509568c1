import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { takeSenderLock } from '../../src/store/sender-lock.ts';
import { aDataDir } from '../support/open-outbox.ts';

const takeIt = new URL('take-lock.script.ts', import.meta.url).pathname;

/** Takes the lock in a process of its own, which then waits to be ended; gives what it found. */
async function takeElsewhere(dataDir: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', takeIt, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [answer]: unknown[] = await once(child.stdout, 'data');
  return {
    answer: String(answer).trim(),
    async end(signal: 'SIGKILL' | 'SIGTERM') {
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
}

describe('the lock of the sender', () => {
  test('says what the folder must be when it cannot be used', () => {
    const file = join(aDataDir(), 'file');
    writeFileSync(file, '');
    expect(() => takeSenderLock(join(file, 'data'))).toThrow('DATA_DIR must be a folder');
  });

  test('gives the sender lock to one process at a time, and frees it on release', async () => {
    const dataDir = join(aDataDir(), 'new');
    const release = takeSenderLock(dataDir);
    expect(release).not.toBeNull();
    expect(takeSenderLock(dataDir)).toBeNull();
    const refused = await takeElsewhere(dataDir);
    expect(refused.answer).toBe('taken');
    await refused.end('SIGTERM');
    release?.();
    const again = await takeElsewhere(dataDir);
    expect(again.answer).toBe('mine');
    expect(takeSenderLock(dataDir)).toBeNull();
    await again.end('SIGTERM');
  });

  test('ends with its process, also when that is killed', async () => {
    const dataDir = aDataDir();
    const holder = await takeElsewhere(dataDir);
    expect(holder.answer).toBe('mine');
    await holder.end('SIGKILL');
    const release = takeSenderLock(dataDir);
    expect(release).not.toBeNull();
    release?.();
  });

  test('keeps the lock when its release function is garbage-collected', async () => {
    const dataDir = aDataDir();
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    expect(takeSenderLock(dataDir)).not.toBeNull();
    for (let round = 0; round < 5; round += 1) {
      collectGarbage();
      await pass(20);
    }
    const other = await takeElsewhere(dataDir);
    expect(other.answer).toBe('taken');
    await other.end('SIGTERM');
  });

  test('lets others read and write the store while the sender lock is held', async () => {
    const dataDir = aDataDir();
    const holder = await takeElsewhere(dataDir);
    const store = await openStore({ kind: 'sqlite', dataDir });
    await store.db.insertInto('settings').values({ name: 'x', value: 'y' }).execute();
    expect(await store.db.selectFrom('settings').selectAll().execute()).toEqual([{ name: 'x', value: 'y' }]);
    await store.close();
    await holder.end('SIGKILL');
  });
});

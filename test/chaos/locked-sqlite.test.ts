import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { aDataDir } from '../support/open-outbox.ts';
import {
  aChaoticWorld,
  allTold,
  ensureStarted,
  giveCommands,
  judge,
  seeded,
  summary,
} from './chaos-world.ts';

const script = new URL('lock-store.script.ts', import.meta.url).pathname;

/** Another program that can take the lock of the store. */
async function aLocker(path: string) {
  const child = fork(script, { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return async (forMs: number) => {
    const released = once(child, 'message');
    child.send({ path, forMs });
    await released;
  };
}

function countCommitted(path: string): number {
  const other = new DatabaseSync(path, { timeout: 1000 });
  const count = Number(other.prepare('select count(*) as count from deliveries').get()?.count);
  other.close();
  return count;
}

test('has on disk what it acknowledged after a lock of 6 seconds, with the inbox away, when it is killed', async () => {
  const world = await aChaoticWorld(seeded(1));
  world.setAway(true);
  const dataDir = aDataDir();
  const path = join(dataDir, 'addcontact.db');
  const { running, target } = await ensureStarted({
    location: { kind: 'sqlite', dataDir },
    world: world.url,
    tellLeaseMs: 5000,
  });
  const lock = await aLocker(path);
  let asked = 0;
  const give = giveCommands({
    people: 1,
    record: world.record,
    random: () => 0.5,
    target: () => target,
    until: () => (asked = world.record.acked.get(0)?.length ?? 0) >= 20,
  });
  await Promise.all([lock(6000), give]);
  await running.kill();
  expect(asked).toBe(20);
  expect(countCommitted(path)).toBe(20);
  await world.close();
});

const rounds = 8;

test('loses nothing while another program locks the store for 0.1 to 10 seconds and the process is killed', async () => {
  const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const world = await aChaoticWorld(random);
  const dataDir = aDataDir();
  const start = { location: { kind: 'sqlite', dataDir }, world: world.url, tellLeaseMs: 5000 } as const;
  let { running, target } = await ensureStarted(start);
  let enough = false;
  const lock = await aLocker(join(dataDir, 'addcontact.db'));
  const commands = giveCommands({
    people: 8,
    record: world.record,
    random,
    target: () => target,
    until: () => enough,
  });
  for (let round = 0; round < rounds; round += 1) {
    world.setAway(random() < 0.5);
    const lockedMs = 100 * 100 ** random();
    const locked = lock(lockedMs);
    const killedInIt = random() < 0.3;
    if (killedInIt) await pass(random() * lockedMs);
    else await locked;
    await pass(random() * 1000);
    await running.kill();
    target = '';
    const [again] = await Promise.all([ensureStarted(start), locked]);
    ({ running, target } = again);
    await pass(random() * 500);
  }
  world.setAway(false);
  await pass(500);
  enough = true;
  await commands;
  for (let waited = 0; waited < 600 && !allTold(world.record); waited += 1) await pass(100);
  process.stdout.write(`SQLite, ${rounds} locks and kills, CHAOS_SEED=${seed}: ${summary(world.record)}\n`);
  await running.kill();
  await world.close();
  expect(judge(world.record)).toEqual([]);
  expect(world.record.acked.size).toBe(8);
});

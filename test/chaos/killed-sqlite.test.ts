import { setTimeout as pass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aDataDir } from '../support/open-outbox.ts';
import { aChaoticWorld, allTold, giveCommands, judge, loadProcess, seeded, summary } from './chaos-world.ts';

const kills = 20;

test(`loses nothing on SQLite while the process is killed ${kills} times and the API fails`, async () => {
  const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const world = await aChaoticWorld(random);
  const start = {
    location: { kind: 'sqlite', dataDir: aDataDir() },
    world: world.url,
    tellLeaseMs: 5000,
  } as const;
  let target = '';
  let enough = false;
  let running = loadProcess();
  let next = loadProcess();
  const commands = giveCommands({
    people: 12,
    record: world.record,
    random,
    target: () => target,
    until: () => enough,
  });

  for (let kill = 0; kill < kills; kill += 1) {
    world.setAway(kill === 8);
    const listening = running.start(start);
    if (random() < 0.8) target = await listening;
    await pass(random() * 700);
    await running.kill();
    target = '';
    running = next;
    next = loadProcess();
  }
  world.setAway(false);
  target = await running.start(start);
  await pass(500);
  enough = true;
  await commands;
  for (let waited = 0; waited < 300 && !allTold(world.record); waited += 1) await pass(100);
  process.stdout.write(`SQLite, ${kills} kills, CHAOS_SEED=${seed}: ${summary(world.record)}\n`);
  await Promise.all([running.kill(), next.kill()]);
  await world.close();
  expect(judge(world.record)).toEqual([]);
  expect(world.record.acked.size).toBe(12);
}, 120_000);

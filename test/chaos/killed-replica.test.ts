import { setTimeout as pass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { aChaoticWorld, allTold, giveCommands, judge, loadProcess, seeded, summary } from './chaos-world.ts';

test('loses nothing with three replicas on one PostgreSQL, one of them killed again and again', async () => {
  const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const postgres = await startPostgres();
  const world = await aChaoticWorld(random);
  const start = {
    location: { kind: 'postgres', url: await postgres.newDatabase() },
    world: world.url,
    tellLeaseMs: 3000,
  } as const;
  const lasting = [loadProcess(), loadProcess()];
  const killed = [loadProcess(), loadProcess(), loadProcess()];
  const targets = await Promise.all(lasting.map((replica) => replica.start(start)));
  let enough = false;
  const commands = giveCommands({
    people: 12,
    record: world.record,
    random,
    target: () => targets[Math.floor(random() * targets.length)] ?? '',
    until: () => enough,
  });

  for (const [turn, third] of killed.entries()) {
    world.setAway(turn === 1);
    targets[2] = await third.start(start);
    await pass(500 + random() * 2000);
    await third.kill();
    targets.length = 2;
  }
  world.setAway(false);
  await pass(1000);
  enough = true;
  await commands;
  for (let waited = 0; waited < 300 && !allTold(world.record); waited += 1) await pass(100);
  process.stdout.write(`PostgreSQL, three replicas, CHAOS_SEED=${seed}: ${summary(world.record)}\n`);
  await Promise.all(lasting.map((replica) => replica.kill()));
  await world.close();
  await postgres.stop();
  expect(judge(world.record)).toEqual([]);
  expect(world.record.acked.size).toBe(12);
}, 120_000);

import { setTimeout as pass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { aChaoticWorld, allTold, giveCommands, judge, loadProcess, seeded, summary } from './chaos-world.ts';

const hour = 3_600_000;
/** How far the clock of each replica is off, and to what it jumps. */
const clocks = [
  [0, -300_000],
  [20_000, hour],
  [-300_000, 365 * 24 * hour],
] as const;

test('sends nobody twice at once with three replicas whose clocks differ and jump, and a slow API', async () => {
  const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const postgres = await startPostgres();
  const world = await aChaoticWorld(random, { failing: 0.02, slowestMs: 600 });
  const url = await postgres.newDatabase();
  const replicas = clocks.map(() => loadProcess());
  const targets = await Promise.all(
    replicas.map((replica, index) =>
      replica.start({
        location: { kind: 'postgres', url },
        world: world.url,
        tellLeaseMs: 3000,
        skewMs: clocks[index]?.[0] ?? 0,
      }),
    ),
  );
  let enough = false;
  const commands = giveCommands({
    people: 30,
    record: world.record,
    random,
    pauseMs: 1200,
    target: () => targets[Math.floor(random() * targets.length)] ?? '',
    until: () => enough,
  });
  await pass(3000);
  for (const [index, [, jump]] of clocks.entries()) {
    replicas[index]?.setClock(jump);
    await pass(1500);
  }
  enough = true;
  await commands;
  const since = performance.now();
  for (let waited = 0; waited < 300 && !allTold(world.record); waited += 1) await pass(100);
  const waitedMs = performance.now() - since;
  process.stdout.write(`PostgreSQL, clocks that differ, CHAOS_SEED=${seed}: ${summary(world.record)}\n`);
  await Promise.all(replicas.map((replica) => replica.kill()));
  await world.close();
  await postgres.stop();
  expect(world.record.inFlightTwice).toEqual([]);
  expect(judge(world.record)).toEqual([]);
  expect(world.record.acked.size).toBe(30);
  expect(waitedMs, 'that somebody waited after the clocks had jumped').toBeLessThan(20_000);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
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

const main = new URL('../../src/main.ts', import.meta.url).pathname;
const rows = 1500;
const firstNumber = 9_800_000_000;

function aSheet(folder: string): string {
  const lines = Array.from({ length: rows }, (_, row) => `good ${row} #0,+91${firstNumber + row}`);
  const path = join(folder, 'people.csv');
  writeFileSync(path, `name,phone\n${lines.join('\n')}\n`);
  return path;
}

function importSheet(sheet: string, dataDir: string, world: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'import', sheet], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      IMPORT_API_URL: new URL('/import', world).href,
      IMPORT_API_TOKEN: 'token',
      // The app's destination has this name too, so either of them can send the rows.
      IMPORT_PLATFORM: 'main',
      IMPORT_TIMEOUT_MS: '1000',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Stops the process as Ctrl-Z does, wherever it is, and lets it go on. */
async function suspend(child: ChildProcess, forMs: number): Promise<void> {
  child.kill('SIGSTOP');
  await pass(forMs);
  child.kill('SIGCONT');
}

test('loses nothing beside an import that is suspended again and again, and killed meanwhile', async () => {
  const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
  const random = seeded(seed);
  const world = await aChaoticWorld(random, { failing: 0.02 });
  const dataDir = aDataDir();
  const start = { location: { kind: 'sqlite', dataDir }, world: world.url, tellLeaseMs: 5000 } as const;
  let { running, target } = await ensureStarted(start);
  let enough = false;
  const commands = giveCommands({
    people: 8,
    pauseMs: 200,
    record: world.record,
    random,
    target: () => target,
    until: () => enough,
  });
  const importing = importSheet(aSheet(dataDir), dataDir, world.url);
  const ended = once(importing, 'exit');
  for (let round = 0; round < 5; round += 1) {
    await pass(300 + random() * 700);
    const suspended = suspend(importing, 500 + random() * 3500);
    if (round === 2) {
      await pass(random() * 1000);
      target = '';
      await running.kill();
      const [again] = await Promise.all([ensureStarted(start), suspended]);
      ({ running, target } = again);
    }
    await suspended;
  }
  const [status]: unknown[] = await ended;
  await pass(500);
  enough = true;
  await commands;
  for (let waited = 0; waited < 600 && !allTold(world.record); waited += 1) await pass(100);
  process.stdout.write(`SQLite, beside an import, CHAOS_SEED=${seed}: ${summary(world.record)}\n`);
  await running.kill();
  await world.close();
  expect(status).toBe(0);
  expect(judge(world.record)).toEqual([]);
  expect(world.record.acked.size).toBe(8);
  const imported = [...world.record.received.keys()].filter(
    (person) => person >= firstNumber - 9_000_000_000,
  );
  expect(imported).toHaveLength(rows);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForMany } from '../../support/many-slacks.ts';
import { startPostgres, type APostgres } from '../../support/postgres.ts';

let postgres: APostgres | null = null;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => postgres?.stop());

it('answers an installation on the other replica at once', async () => {
  if (!postgres) throw new Error('PostgreSQL did not start');
  const world = await startForMany({ databaseUrl: await postgres.newDatabase() });
  const first = await world.open();
  const second = await world.open();
  expect(await second.command('T1')).toContain('isn’t installed');
  // Begun on one, finished on the other: a balancer sends them anywhere.
  await second.finish(await first.begin(), 'T1');
  expect(await first.command('T1')).not.toContain('isn’t installed');
  expect(await second.command('T1')).not.toContain('isn’t installed');
});

it('says that nothing was saved, not that it isn’t installed, while the store is away', async () => {
  if (!postgres) throw new Error('PostgreSQL did not start');
  const world = await startForMany({ databaseUrl: await postgres.newDatabase() });
  const app = await world.open();
  await app.install('T1');
  await postgres.halt();
  try {
    const said = await app.command('T1', 'Jane +919876543210');
    expect(said).not.toContain('isn’t installed');
    expect(said).toMatch(/nothing was saved/);
    world.slack.calls.length = 0;
    await app.shortcut('T1', 'T1');
  } finally {
    await postgres.start();
  }
  await app.stop();
  // Without a token there is nothing to ask of Slack.
  expect(world.slack.calls).toEqual([]);
});

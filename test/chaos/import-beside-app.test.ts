import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runImport } from '../../src/cli/import.ts';
import { readConfigWithoutSlack } from '../../src/config.ts';
import { createCourier } from '../../src/delivery/courier.ts';
import { createFairShare, unshared } from '../../src/delivery/fair-share.ts';
import type { RouteOf } from '../../src/delivery/route.ts';
import { createSender } from '../../src/import-api/sender.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox } from '../../src/open-outbox.ts';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { takeSenderLock } from '../../src/store/sender-lock.ts';
import { runLater } from '../../src/timing/run-later.ts';
import { steadyNow } from '../../src/timing/steady-clock.ts';
import { anOutput } from '../support/cli-house.ts';
import { startPostgres, type APostgres } from '../support/postgres.ts';

async function aDesk(extra: Record<string, string> = {}) {
  const inbox = await createInbox();
  const folder = await mkdtemp(join(tmpdir(), 'addcontact-beside-'));
  onTestFinished(async () => {
    await inbox.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const env = {
    IMPORT_API_URL: inbox.url,
    IMPORT_API_TOKEN: inbox.token,
    DATA_DIR: join(folder, 'data'),
    ...extra,
  };
  const file = join(folder, 'leads.csv');
  await writeFile(file, 'Name,Phone\nJane Doe,+919876543210\nRavi Rao,+919876543211\n');
  const begin = () => {
    const output = anOutput();
    return { output, status: runImport([file], env, output) };
  };
  return { inbox, env, begin };
}

/** The sending part of a running app, which serves what `routeOf` says. */
async function aRunningApp(env: Record<string, string>, serves: (name: string) => boolean) {
  const reading = readConfigWithoutSlack(env);
  if (!reading.ok) throw new Error(reading.faults.join());
  const { config } = reading;
  const [destination] = config.destinations;
  if (!destination) throw new Error('no inbox is configured');
  const unlock = config.databaseUrl ? () => {} : takeSenderLock(config.dataDir);
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  const sender = createSender(destination, { now: Date.now });
  const route = {
    name: destination.name,
    owner: destination.name,
    send: sender.send,
    close: sender.close,
    batchSize: 100,
    concurrency: 2,
    timeoutMs: 2000,
  };
  const routeOf: RouteOf = (name) => (name === route.name && serves(name) ? route : null);
  const courier = createCourier({
    outbox: store.outbox,
    routeOf,
    share: createFairShare(unshared),
    tellShare: createFairShare(unshared),
    tell: async () => 'told',
    sole: store.engine === 'sqlite',
    now: Date.now,
    clock: steadyNow,
    after: runLater,
    random: Math.random,
    log: createLog('silent'),
  });
  await courier.start();
  const stop = async () => {
    await courier.stop(1000);
    await sender.close();
    await store.close();
    unlock?.();
  };
  return stop;
}

describe('addcontact import beside a running app', () => {
  it('says that the app has no such inbox, and ends', async () => {
    const { inbox, env, begin } = await aDesk();
    const stop = await aRunningApp(env, () => false);
    const { output, status } = begin();
    expect(await status).toBe(3);
    expect(output.said()).toContain('0 imported, 2 waiting');
    expect(output.complained()).toContain(
      'the running app sends from this store, and has no inbox of this name',
    );
    await stop();
    expect(inbox.requests).toHaveLength(0);
    const again = begin();
    expect(await again.status).toBe(0);
    expect(again.output.said()).toContain('2 imported');
  });

  it('says that the token of the app is rejected, and ends', async () => {
    const { inbox, env, begin } = await aDesk();
    inbox.fault({ kind: 'status', status: 401 });
    const stop = await aRunningApp(env, () => true);
    const { output, status } = begin();
    expect(await status).toBe(3);
    expect(output.complained()).toContain(
      'the running app sends from this store, and the inbox rejects its token',
    );
    await stop();
  });

  it('waits while the app can’t reach the inbox, saying so, and ends when it can', async () => {
    const { inbox, env, begin } = await aDesk();
    inbox.fault({ kind: 'outage' });
    const stop = await aRunningApp(env, () => true);
    const { output, status } = begin();
    await expect
      .poll(output.said, { timeout: 10_000 })
      .toContain("the inbox isn't responding; the running app is still trying");
    inbox.heal();
    expect(await status).toBe(0);
    await stop();
  });
});

describe('addcontact import beside a running app on PostgreSQL', () => {
  let postgres: APostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  it('sends itself what the app has no inbox for', async () => {
    const { inbox, env, begin } = await aDesk({ DATABASE_URL: await postgres.newDatabase() });
    const stop = await aRunningApp(env, () => false);
    expect(await begin().status).toBe(0);
    expect(inbox.contacts()).toHaveLength(2);
    await stop();
  });

  it('says that its own token is rejected, and ends', async () => {
    const { inbox, env, begin } = await aDesk({ DATABASE_URL: await postgres.newDatabase() });
    inbox.fault({ kind: 'status', status: 401 });
    const stop = await aRunningApp(env, () => false);
    const { output, status } = begin();
    expect(await status).toBe(3);
    expect(output.complained()).toContain('the inbox rejects the token');
    await stop();
  });
});

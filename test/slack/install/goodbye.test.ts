import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import type { TokenInspection } from '../../../src/slack/api/inspect-token.ts';
import { createGoodbye } from '../../../src/slack/install/goodbye.ts';
import { createInstallations } from '../../../src/slack/install/installations.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { aClock } from '../../support/fake-clock.ts';
import { aDataDir, openAnOutbox } from '../../support/open-outbox.ts';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const team = { name: 'Company', isOrganisation: false, enterpriseId: null, scopes: [], installedBy: null };
const taken: TokenInspection = { kind: 'taken', team: null, teamId: 'T1', bot: null, scopes: [] };
const gone: TokenInspection = { kind: 'refused', error: 'account_inactive' };

/** A process with the app in a workspace, and a Slack that says what the test tells it to. */
async function aProcess(dataDir = aDataDir(), clock = aClock()) {
  const { db } = await openAnOutbox({ kind: 'sqlite', dataDir }, clock);
  const slack: { says: TokenInspection; asked: number } = { says: taken, asked: 0 };
  let revisions = 0;
  const installations = createInstallations({
    db,
    encryption: createFieldEncryption([Buffer.alloc(32, 7)]),
    newRevision: () => `revision-${(revisions += 1)}`,
    now: () => clock.now,
    log,
  });
  const inspect = async () => {
    slack.asked += 1;
    return slack.says;
  };
  const goodbye = createGoodbye({ installations, inspect, after: clock.after, log });
  const install = () => installations.keep({ ...team, id: 'T1', botToken: 'xoxb-T1' });
  const isThere = async () => (await installations.find(['T1'])) !== null;
  return { dataDir, clock, slack, goodbye, install, isThere };
}

it.each<[string, TokenInspection]>([
  ['can’t be reached', { kind: 'unreachable' }],
  ['is in trouble', { kind: 'refused', error: 'internal_error' }],
])('checks a goodbye as soon as Slack answers, when it %s', async (_, trouble) => {
  const { clock, slack, goodbye, install, isThere } = await aProcess();
  await install();
  slack.says = trouble;
  await goodbye.hear(['T1'], clock.now / 1000 + 5);
  goodbye.start();
  await clock.advance(120_000);
  expect(await isThere()).toBe(true);
  slack.says = gone;
  await clock.advance(60_000);
  expect(await isThere()).toBe(false);
  await goodbye.stop();
});

it('checks after a restart what an earlier process could not', async () => {
  const before = await aProcess();
  await before.install();
  before.slack.says = { kind: 'unreachable' };
  await before.goodbye.hear(['T1'], before.clock.now / 1000 + 5);
  const { clock, slack, goodbye, isThere } = await aProcess(before.dataDir, before.clock);
  slack.says = gone;
  goodbye.start();
  await clock.settle();
  await expect.poll(isThere).toBe(false);
  await goodbye.stop();
});

it('asks no more about a workspace that turned out to be there, or was installed again', async () => {
  const { clock, slack, goodbye, install, isThere } = await aProcess();
  await install();
  await goodbye.hear(['T1'], clock.now / 1000 + 5);
  slack.says = { kind: 'unreachable' };
  await goodbye.hear(['T1'], clock.now / 1000 + 5);
  await install();
  goodbye.start();
  const { asked } = slack;
  await clock.advance(180_000);
  expect([slack.asked, await isThere()]).toEqual([asked, true]);
  await goodbye.stop();
});

it('checks a goodbye that came while the store took nothing, as soon as it does', async () => {
  const { dataDir, clock, slack, goodbye, install, isThere } = await aProcess();
  await install();
  slack.says = gone;
  const other = new DatabaseSync(join(dataDir, 'addcontact.db'));
  other.exec('begin immediate');
  await expect(goodbye.hear(['T1'], clock.now / 1000 + 5)).rejects.toThrow('database is locked');
  other.exec('rollback');
  other.close();
  expect(await isThere()).toBe(true);
  goodbye.start();
  await expect.poll(isThere).toBe(false);
  await goodbye.stop();
});

it('hears a goodbye twice and more', async () => {
  const { clock, slack, goodbye, install, isThere } = await aProcess();
  await install();
  slack.says = { kind: 'unreachable' };
  for (let times = 0; times < 3; times += 1) await goodbye.hear(['T1'], clock.now / 1000 + 5);
  slack.says = gone;
  await goodbye.hear(['T1'], clock.now / 1000 + 5);
  expect(await isThere()).toBe(false);
  await goodbye.stop();
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Command } from '../../../src/cli/command.ts';
import { runForget } from '../../../src/cli/forget.ts';
import { runTeams } from '../../../src/cli/teams.ts';
import { createInstallations } from '../../../src/slack/install/installations.ts';
import { createInstallStates, newSecret } from '../../../src/slack/install/states.ts';
import { createFieldEncryption } from '../../../src/store/field-encryption.ts';
import { aDelivery } from '../../support/build-delivery.ts';
import { anEnvironment, anOutput } from '../../support/cli-house.ts';
import { aClock } from '../../support/fake-clock.ts';
import { aTypedInbox, openInboxes } from '../../support/open-inboxes.ts';
import { aDataDir, openAnOutbox } from '../../support/open-outbox.ts';

const dayMs = 24 * 3_600_000;
const log = { debug() {}, info() {}, warn() {}, error() {} };

async function aHouse() {
  const dataDir = aDataDir();
  const clock = aClock();
  const store = await openAnOutbox({ kind: 'sqlite', dataDir }, clock, [Buffer.alloc(32, 7)]);
  const house = await openInboxes({ dataDir, clock });
  let revisions = 0;
  const installations = createInstallations({
    db: store.db,
    encryption: createFieldEncryption([Buffer.alloc(32, 7)]),
    newRevision: () => `revision-${(revisions += 1)}`,
    now: () => clock.now,
    log,
  });
  const install = (id: string, enterpriseId: string | null = null) =>
    installations.keep({
      id,
      name: `Company ${id}`,
      isOrganisation: id === enterpriseId,
      enterpriseId,
      botToken: `xoxb-${id}`,
      scopes: [],
      installedBy: 'UINSTALLER1',
    });
  return { ...house, ...store, dataDir, clock, installations, install };
}

it('holds what waits for a day after a workspace left, then leaves no string of it in the file', async () => {
  const house = await aHouse();
  const team = 'TLEAVING99';
  await house.install(team);
  const added = await house.change.add({ teamId: team, userId: 'UADMIN1' }, aTypedInbox());
  const name = added.kind === 'added' ? added.name : '';
  await house.outbox.store([aDelivery(1, { teamId: team, destination: name })]);
  const installation = await house.installations.find([team]);
  expect(installation?.botToken).toBe(`xoxb-${team}`);
  expect(installation && (await house.installations.leave(installation))).toBe(true);
  expect(await house.installations.find([team])).toBeNull();
  await house.inboxes.refresh();
  expect(house.inboxes.find(name)).toBeNull();
  expect(house.inboxes.wasRemoved(name)).toBe(false);
  await house.outbox.reportSender({ by: 'app', troubles: { [name]: 'not-served' } });
  house.clock.now += dayMs - 1;
  expect(await house.outbox.eraseGone(dayMs)).toBe(0);
  house.clock.now += 1;
  expect(await house.outbox.eraseGone(dayMs)).toBe(1);
  const files = readdirSync(house.dataDir).map((file) => readFileSync(join(house.dataDir, file), 'latin1'));
  expect(files.filter((text) => text.includes(team))).toEqual([]);
});

it('installs nothing over what is being erased, and afterwards as ever', async () => {
  const house = await aHouse();
  await house.install('T1');
  const people = Array.from({ length: 1000 }, (_, person) => aDelivery(person, { teamId: 'T1' }));
  await house.outbox.store(people);
  const installation = await house.installations.find(['T1']);
  if (installation) await house.installations.leave(installation);
  house.clock.now += dayMs;
  const erasing = house.outbox.eraseGone(dayMs);
  await expect.poll(() => house.outbox.countWaiting('main'), { interval: 1 }).toBeLessThan(1000);
  expect(await house.install('T1')).toBe(false);
  expect(await erasing).toBe(1);
  expect(await house.outbox.countWaiting('main')).toBe(0);
  expect(await house.install('T1')).toBe(true);
  expect(await house.outbox.eraseGone(dayMs)).toBe(0);
  expect(await house.installations.find(['T1'])).not.toBeNull();
});

it('erases an organisation with its workspaces, at a word too', async () => {
  const { dataDir, install, outbox, db } = await aHouse();
  await install('E1');
  await db.insertInto('organisation_teams').values({ team_id: 'T2', organisation: 'E1' }).execute();
  await outbox.store([aDelivery(1, { teamId: 'T2' }), aDelivery(2, { teamId: 'T9' })]);
  const output = anOutput();
  await runForget(['--team', 'E1'], anEnvironment({ DATA_DIR: dataDir }), output);
  expect(output.said()).toContain('1 contact deleted.');
  expect(await outbox.countWaiting('main')).toBe(1);
  expect(await db.selectFrom('organisation_teams').selectAll().execute()).toEqual([]);
});

it('erases at a word the workspaces of an organisation that installed the app themselves', async () => {
  const { dataDir, install, installations, outbox } = await aHouse();
  await install('E1', 'E1');
  await install('T2', 'E1');
  await install('T3');
  await outbox.store([aDelivery(1, { teamId: 'T2' }), aDelivery(2, { teamId: 'T3' })]);
  const output = anOutput();
  await runForget(['--team', 'E1'], anEnvironment({ DATA_DIR: dataDir }), output);
  expect(output.said()).toContain('1 contact deleted.');
  expect((await installations.list()).map(({ id }) => id)).toEqual(['T3']);
});

it.each([
  ['its own', 'E1', 'T2'],
  ['its organisation’s', 'T2', 'E1'],
])('keeps a workspace that %s installation still serves', async (_, leaves, stays) => {
  const { install, installations, change, inboxes, outbox, db, clock } = await aHouse();
  await install('E1', 'E1');
  await installations.find(['T2', 'E1']);
  await install('T2', 'E1');
  const added = await change.add({ teamId: 'T2', userId: 'U1' }, aTypedInbox());
  const destination = added.kind === 'added' ? added.name : '';
  await outbox.store([aDelivery(1, { teamId: 'T2', destination }), aDelivery(2, { teamId: 'T3' })]);
  await db.insertInto('organisation_teams').values({ team_id: 'T3', organisation: 'E1' }).execute();
  const leaving = await installations.find([leaves]);
  expect(leaving?.id).toBe(leaves);
  if (leaving) await installations.leave(leaving);
  await inboxes.refresh();
  expect(inboxes.find(destination)?.name).toBe(destination);
  clock.now += dayMs;
  expect(await outbox.eraseGone(dayMs)).toBe(1);
  await inboxes.refresh();
  expect(inboxes.find(destination)?.name).toBe(destination);
  expect(await outbox.countWaiting(destination)).toBe(1);
  expect((await installations.list()).map(({ id }) => id)).toEqual([stays]);
  expect((await installations.find(['T2']))?.id).toBe(stays);
  expect(await outbox.countWaiting('main')).toBe(leaves === 'E1' ? 0 : 1);
});

it('knows a workspace’s organisation again after the workspace was erased at a word', async () => {
  const { dataDir, installations, outbox, db, clock } = await aHouse();
  const organisation = {
    id: 'E1',
    name: 'Group',
    isOrganisation: true,
    enterpriseId: 'E1',
    installedBy: null,
  };
  await installations.keep({ ...organisation, botToken: 'xoxb-E1', scopes: [] });
  const act = () => installations.find(['T2', 'E1']);
  expect((await act())?.id).toBe('E1');
  expect((await installations.find(['T2']))?.id).toBe('E1');
  const forget = async (id: string) => {
    const output = anOutput();
    await runForget(['--team', id], anEnvironment({ DATA_DIR: dataDir }), output);
    return output.said();
  };
  await forget('T2');
  clock.now += 3_000;
  expect((await act())?.id).toBe('E1');
  expect((await installations.find(['T2']))?.id).toBe('E1');
  await outbox.store([aDelivery(1, { teamId: 'T2' })]);
  expect(await forget('E1')).toContain('1 contact deleted.');
  expect(await db.selectFrom('organisation_teams').selectAll().execute()).toEqual([]);
});

it('goes on erasing after it was broken off', async () => {
  const { install, installations, outbox, db, clock } = await aHouse();
  await install('T1');
  const installation = await installations.find(['T1']);
  if (installation) await installations.leave(installation);
  clock.now += dayMs;
  await db.updateTable('installations').set({ is_erasing: 1 }).where('id', '=', 'T1').execute();
  expect(await outbox.eraseGone(dayMs)).toBe(1);
});

it('goes on as before when the app comes back within the day', async () => {
  const house = await aHouse();
  await house.install('T1');
  const added = await house.change.add({ teamId: 'T1', userId: 'U1' }, aTypedInbox());
  const name = added.kind === 'added' ? added.name : '';
  const installation = await house.installations.find(['T1']);
  if (installation) await house.installations.leave(installation);
  await house.install('T1');
  house.clock.now += 2 * dayMs;
  expect(await house.outbox.eraseGone(dayMs)).toBe(0);
  await house.inboxes.refresh();
  expect(house.inboxes.find(name)?.name).toBe(name);
  // What was said of the former installation is not said of this one.
  expect(installation && (await house.installations.leave(installation))).toBe(false);
});

it('lists how many inboxes and waiting contacts each has, an organisation’s with those of its workspaces', async () => {
  const { installations, install, change, outbox, db } = await aHouse();
  await install('T1');
  await install('E1');
  for (const team_id of ['T2', 'T3'])
    await db.insertInto('organisation_teams').values({ team_id, organisation: 'E1' }).execute();
  for (const [person, teamId] of ['T1', 'T2', 'T3', 'T3'].entries()) {
    const added = await change.add({ teamId, userId: 'U1' }, aTypedInbox());
    const destination = added.kind === 'added' ? added.name : `${teamId}:sales`;
    await outbox.store([aDelivery(person, { teamId, destination })]);
  }
  const listed = await installations.list();
  expect(new Map(listed.map(({ id, inboxes, waiting }) => [id, { inboxes, waiting }]))).toEqual(
    new Map([
      ['E1', { inboxes: 2, waiting: 3 }],
      ['T1', { inboxes: 1, waiting: 1 }],
    ]),
  );
});

it('lists who installed the app, and erases one of them at a word', async () => {
  const { dataDir, install } = await aHouse();
  await install('T1');
  await install('T2');
  const run = async (command: Command, ...args: string[]) => {
    const output = anOutput();
    return { status: await command(args, anEnvironment({ DATA_DIR: dataDir }), output), said: output.said() };
  };
  expect((await run(runTeams)).said).toMatch(
    /^T1 .* Company T1 {2}0 inboxes {2}0 waiting {2}lacks commands.*\nT2 .* Company T2 .*\n$/,
  );
  expect(await run(runForget, '--team', 'T1')).toEqual({
    status: 0,
    said: '0 contacts deleted. Its settings, inboxes and installation are gone too.\n',
  });
  expect((await run(runTeams)).said).not.toContain('T1');
  expect((await run(runForget, '--team', 'nonsense')).status).toBe(2);
});

it('ends a state after ten minutes', async () => {
  const { db, clock } = await aHouse();
  const states = createInstallStates(db, () => clock.now);
  const browser = newSecret();
  const state = (await states.make(browser)) ?? '';
  clock.now += 10 * 60_000;
  expect(await states.spend(state, browser)).toBe(false);
});

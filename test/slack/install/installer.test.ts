import { expect, it } from 'vitest';
import { readView } from '../../../src/sandbox/slack/readable.ts';
import { listNamedAdmins } from '../../../src/slack/api/ask-admin.ts';
import { adminOf, memberOf, startForMany } from '../../support/many-slacks.ts';
import { openAnOutbox } from '../../support/open-outbox.ts';

type App = Awaited<ReturnType<Awaited<ReturnType<typeof startForMany>>['open']>>;

async function readHome(app: App, teamId: string, userId: string): Promise<string> {
  const workspace = app.through(teamId);
  await workspace.openHome({ userId });
  const home = await workspace.until(() => workspace.home(userId));
  return readView(home).join('\n');
}

it('lets the person who installed the app change the settings of that workspace alone', async () => {
  const app = await (await startForMany()).open();
  const installer = memberOf('T1');
  await app.install('T1', installer);
  await app.install('T2', adminOf('T2'));
  expect(await readHome(app, 'T1', installer)).toContain('Team settings');
  const other = await readHome(app, 'T2', memberOf('T2'));
  expect(other).not.toContain('Team settings');
  expect(other).toContain(`So can @${adminOf('T2')}.`);
});

it('goes by who installed the app last, and not by somebody who is forgotten', async () => {
  const world = await startForMany();
  const app = await world.open();
  await app.install('T1', memberOf('T1'));
  await app.install('T1', adminOf('T1'));
  expect(await readHome(app, 'T1', memberOf('T1'))).not.toContain('Team settings');
  await app.install('T2', memberOf('T2'));
  const store = await openAnOutbox({ kind: 'sqlite', dataDir: world.dataDir }, { now: Date.now() }, [
    Buffer.alloc(32, 7),
  ]);
  await store.outbox.forget({ teamId: null, userId: memberOf('T2') });
  const rows = await store.db
    .selectFrom('installations')
    .select(['id', 'installed_by'])
    .orderBy('id')
    .execute();
  expect(rows).toEqual([
    { id: 'T1', installed_by: adminOf('T1') },
    { id: 'T2', installed_by: null },
  ]);
});

it('names each admin once', () => {
  const named = { configured: ['U1'], installedBy: 'U1', chosen: ['U2', 'U1'] };
  expect(listNamedAdmins(named)).toEqual(['U1', 'U2']);
});

import { expect, it, onTestFinished } from 'vitest';
import { createWorkflowSteps } from '../../src/delivery/outbox/workflow-steps.ts';
import { openStore } from '../../src/store/database.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { aTypedInbox, anAdmin, openInboxes } from '../support/open-inboxes.ts';
import { newPostgresDatabase } from '../support/shared-postgres.ts';

it('tells a replica within a second what another one set up, changed and removed', async () => {
  const postgresUrl = await newPostgresDatabase();
  const first = await openInboxes({ postgresUrl });
  const second = await openInboxes({ postgresUrl });
  await first.change.add(anAdmin, aTypedInbox());
  await second.inboxes.refresh();
  expect(second.inboxes.of('T1')).toMatchObject([{ name: 'T1:sales', token: 'a-secret-token-of-1234' }]);
  await second.change.remove(anAdmin, 'T1:sales');
  await first.inboxes.refresh();
  expect([first.inboxes.of('T1'), first.inboxes.wasRemoved('T1:sales')]).toEqual([[], true]);
});

it('lets two replicas never set up two inboxes of a name, nor use a link twice', async () => {
  const postgresUrl = await newPostgresDatabase();
  const replicas = [await openInboxes({ postgresUrl }), await openInboxes({ postgresUrl })];
  const added = await Promise.all(replicas.map(({ change }) => change.add(anAdmin, aTypedInbox())));
  expect(added.map(({ kind }) => kind).toSorted()).toEqual(['added', 'title-taken']);
  const secret = (await replicas[0]?.links.make({ ...anAdmin, inbox: null })) ?? '';
  const spent = await Promise.all(replicas.map(({ links }) => links.spend(secret)));
  expect(spent.filter(Boolean)).toHaveLength(1);
});

it('gives a run of a step to one replica', async () => {
  const url = await newPostgresDatabase();
  const now = () => 1_000_000;
  const replicas = await Promise.all(
    [1, 2].map(async () => {
      const { db, close } = await openStore({ kind: 'postgres', url });
      onTestFinished(close);
      const encryption = createFieldEncryption([Buffer.alloc(32, 3)]);
      return createWorkflowSteps({ db, engine: 'postgres', encryption, now });
    }),
  );
  const step = {
    teamId: 'T1',
    executionId: 'Fx1',
    token: 'xwfp-1',
    dueAt: now() + 20_000,
    result: { kind: 'failed', problem: 'no' },
  } as const;
  await Promise.all(replicas.map((steps) => steps.keep(step)));
  const claimed = await Promise.all(replicas.map((steps) => steps.claim(30_000)));
  expect(claimed.flat()).toMatchObject([step]);
});

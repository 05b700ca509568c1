import { onTestFinished } from 'vitest';
import { openWorkspaceInboxes } from '../../src/inboxes/workspace-inboxes.ts';
import { createReferences } from '../../src/store/references.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { openStore } from '../../src/store/database.ts';
import { aClock, type AClock } from './fake-clock.ts';
import { aDataDir } from './open-outbox.ts';

const dataKey = Buffer.alloc(32, 7);
const host = new URL('https://api.example.com/inbox/users/import');

/** The inboxes of workspaces over a store, as one process has them; two over the same folder are two processes. */
export async function openInboxes(
  given: {
    readonly dataDir?: string;
    readonly postgresUrl?: string;
    readonly clock?: AClock;
    readonly hosts?: readonly URL[];
  } = {},
) {
  const { dataDir = aDataDir(), clock = aClock(), hosts = [host] } = given;
  const { postgresUrl } = given;
  const store = await openStore(
    postgresUrl === undefined ? { kind: 'sqlite', dataDir } : { kind: 'postgres', url: postgresUrl },
  );
  const logged: string[] = [];
  const note = (_: unknown, message?: string) => void logged.push(String(message));
  const opened = await openWorkspaceInboxes({
    db: store.db,
    encryption: createFieldEncryption([dataKey]),
    hosts,
    timeoutMs: 10_000,
    newRevision: createReferences(() => clock.now),
    now: () => clock.now,
    after: clock.after,
    log: { debug: note, info: note, warn: note, error: note },
  });
  onTestFinished(async () => {
    opened.inboxes.stop();
    await store.close();
  });
  return { ...opened, db: store.db, dataDir, clock, logged };
}

export const anAdmin = { teamId: 'T1', userId: 'U1' };

export const aTypedInbox = (overrides: object = {}) => ({
  title: 'Sales',
  platform: 'm1bot',
  url: host,
  token: 'a-secret-token-of-1234',
  ...overrides,
});

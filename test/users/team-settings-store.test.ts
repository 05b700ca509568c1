import { afterEach, beforeEach, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/delivery/delivery.ts';
import { openStore, type OpenStore } from '../../src/store/database.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { createTeamSettingsStore } from '../../src/users/team-settings-store.ts';
import { blankSettings } from '../../src/users/team-settings.ts';
import { aDataDir } from '../support/open-outbox.ts';

let store: OpenStore;
let faults: unknown[];
let now: number;

const open = () =>
  createTeamSettingsStore({
    db: store.db,
    encryption: createFieldEncryption([Buffer.alloc(32, 7)]),
    now: () => now,
    onFault: (error) => faults.push(error),
  });
const inIndia = { ...blankSettings, country: 'IN' as const };
const spanish = { ...blankSettings, language: 'es' as const };

beforeEach(async () => {
  store = await openStore({ kind: 'sqlite', dataDir: aDataDir() });
  faults = [];
  now = 1_000;
});
afterEach(() => store.close());

it('keeps each workspace its own settings', async () => {
  await open().save({ teamId: 'T1', by: 'U1', basedOn: 0 }, inIndia);
  expect(await open().read('T1')).toEqual(inIndia);
  expect(await open().readStored('T1')).toEqual({ settings: inIndia, version: 1 });
  expect(await open().read('T2')).toEqual(blankSettings);
});

it('loses nothing when two admins change the same settings: the later one is shown the newer', async () => {
  const settings = open();
  const change = { teamId: 'T1', by: 'U1', basedOn: 0 };
  expect(await settings.save(change, inIndia)).toEqual({ kind: 'saved', version: 1 });
  const later = await open().save({ ...change, by: 'U2' }, spanish);
  expect(later).toEqual({ kind: 'outdated', settings: inIndia, version: 1 });
  expect(await settings.save({ ...change, basedOn: 1 }, spanish)).toEqual({ kind: 'saved', version: 2 });
  expect(await settings.save({ ...change, basedOn: 1 }, inIndia)).toMatchObject({
    kind: 'outdated',
    version: 2,
  });
});

it('sees a change of another process within seconds', async () => {
  const here = open();
  await here.read('T1');
  await open().save({ teamId: 'T1', by: 'cli', basedOn: 0 }, inIndia);
  now += 6_000;
  expect(await here.read('T1')).toEqual(inIndia);
});

it('notes who changed which parts and when, and no value', async () => {
  const settings = open();
  await settings.save({ teamId: 'T1', by: 'U1', basedOn: 0 }, inIndia);
  now = 2_000;
  await settings.save({ teamId: 'T1', by: 'cli', basedOn: 1 }, spanish);
  await settings.save({ teamId: 'T1', by: 'cli', basedOn: 2 }, spanish);
  await settings.save({ teamId: 'T2', by: 'U9', basedOn: 0 }, spanish);
  const second = { teamId: 'T1', by: 'cli', sections: ['language', 'country'], at: 2_000 };
  const first = { teamId: 'T1', by: 'U1', sections: ['country'], at: 1_000 };
  expect(await settings.changes('T1', 10)).toEqual([second, first]);
  expect(await settings.changes(null, 10)).toHaveLength(3);
});

it('keeps labels and tags sealed', async () => {
  await open().save(
    { teamId: 'T1', by: 'U1', basedOn: 0 },
    { ...blankSettings, tags: { mode: 'free', list: [], default: ['zyxtag'] } },
  );
  const rows = await store.db.selectFrom('team_settings').selectAll().execute();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('zyxtag');
});

it('goes on as if nothing was decided where the store does not answer, and saves nothing unsaid', async () => {
  await store.db.schema.dropTable('team_settings').execute();
  const settings = open();
  expect(await settings.read('T1')).toEqual(blankSettings);
  expect(await settings.readKnown('T1')).toBeNull();
  expect(faults).toHaveLength(2);
  const saving = settings.save({ teamId: 'T1', by: 'U1', basedOn: 0 }, inIndia);
  await expect(saving).rejects.toBeInstanceOf(StoreUnavailableError);
});

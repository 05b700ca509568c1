import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/delivery/delivery.ts';
import { createPreferences, type Preferences } from '../../src/users/preferences.ts';
import { openStore, type OpenStore } from '../../src/store/database.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';

const ada = { teamId: 'T1', userId: 'U1' };
const nothing = { defaultCountry: null, destination: null, recentTags: [], language: null };
const encryption = createFieldEncryption([Buffer.alloc(32, 7)]);
let folder: string;
let store: OpenStore;
let faults: unknown[];
let clock: number;
let preferences: Preferences;
let timers: (() => void)[];

/** The passing of a second. */
const runTimers = () => timers.splice(0).forEach((run) => run());
const after = (_ms: number, run: () => void) => {
  timers.push(run);
  return () => void (timers = timers.filter((one) => one !== run));
};

/** The memory of another process on the same store, or of the same one after a restart. */
const another = () =>
  createPreferences({
    db: store.db,
    encryption,
    now: () => clock,
    after,
    onFault: (error) => faults.push(error),
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'addcontact-'));
  store = await openStore({ kind: 'sqlite', dataDir: folder });
  faults = [];
  timers = [];
  clock = 0;
  preferences = another();
});
afterEach(async () => {
  await preferences.settled();
  await store.close();
  rmSync(folder, { recursive: true });
});

it('remembers nothing about a person it never met', async () => {
  expect(await preferences.read(ada)).toEqual(nothing);
});

it('keeps the choice of country and destination over a restart, each person their own', async () => {
  await preferences.chooseCountry(ada, 'IN');
  await preferences.chooseDestination(ada, 'm1bot');
  expect(await preferences.read(ada)).toMatchObject({ defaultCountry: 'IN', destination: 'm1bot' });
  expect(await another().read(ada)).toMatchObject({ defaultCountry: 'IN', destination: 'm1bot' });
  expect(await another().read({ ...ada, userId: 'U2' })).toEqual(nothing);
  expect(await another().read({ ...ada, teamId: 'T2' })).toEqual(nothing);
  await preferences.chooseCountry(ada, null);
  expect(await another().read(ada)).toMatchObject({ defaultCountry: null, destination: 'm1bot' });
});

it('offers the latest tags first, at once, twenty at most, in their latest spelling', async () => {
  preferences.noteUse(ada, { destination: 'a', tags: Array.from({ length: 20 }, (_, i) => `t${i}`) });
  preferences.noteUse(ada, { destination: 'b', tags: ['new', 'T7'] });
  await preferences.settled();
  const { recentTags, destination } = await preferences.read(ada);
  expect(destination).toBe('b');
  expect(recentTags.slice(0, 4)).toEqual(['new', 'T7', 't0', 't1']);
  expect(recentTags).toHaveLength(20);
  expect(recentTags).not.toContain('t7');
  expect(await another().read(ada)).toEqual(await preferences.read(ada));
});

it('loses no tag when two notes and a choice come at once', async () => {
  preferences.noteUse(ada, { destination: 'a', tags: ['one'] });
  const choosing = preferences.chooseCountry(ada, 'DE');
  preferences.noteUse(ada, { destination: 'a', tags: ['two'] });
  await choosing;
  await preferences.settled();
  expect(await another().read(ada)).toEqual({
    defaultCountry: 'DE',
    destination: 'a',
    recentTags: ['two', 'one'],
    language: null,
  });
});

it('stores what many contacts note in one commit a second, for several people', async () => {
  const grace = { ...ada, userId: 'U2' };
  for (const tag of ['one', 'two', 'three']) {
    clock += 1;
    preferences.noteUse(ada, { destination: 'a', tags: [tag] });
    preferences.noteUse(grace, { destination: null, tags: [tag] });
    await preferences.read(ada);
  }
  const rows = () =>
    store.db.selectFrom('preferences').select(['user_id', 'updated_at']).orderBy('user_id').execute();
  await vi.waitFor(() => expect(timers).toHaveLength(1));
  expect(await rows()).toEqual([]);
  runTimers();
  await vi.waitFor(async () =>
    expect(await rows()).toEqual([
      { user_id: 'U1', updated_at: 3 },
      { user_id: 'U2', updated_at: 3 },
    ]),
  );
  expect((await another().read(ada)).recentTags).toEqual(['three', 'two', 'one']);
  expect(await another().read(grace)).toMatchObject({
    destination: null,
    recentTags: ['three', 'two', 'one'],
  });
  expect(timers).toHaveLength(0);
});

it('writes nothing when nothing changed', async () => {
  const note = async (at: number) => {
    clock = at;
    preferences.noteUse(ada, { destination: 'a', tags: ['vip'] });
    await preferences.settled();
    return store.db.selectFrom('preferences').select('updated_at').executeTakeFirstOrThrow();
  };
  expect(await note(1)).toEqual({ updated_at: 1 });
  expect(await note(2)).toEqual({ updated_at: 1 });
});

it('sees within half a minute what another process stored', async () => {
  const other = another();
  expect(await other.read(ada)).toEqual(nothing);
  await preferences.chooseCountry(ada, 'BR');
  clock = 30_000;
  expect(await other.read(ada)).toMatchObject({ defaultCountry: 'BR' });
});

it('stores tags sealed, and does without those it cannot open', async () => {
  preferences.noteUse(ada, { destination: 'a', tags: ['Gold-Customers'] });
  await preferences.settled();
  const { recent_tags } = await store.db.selectFrom('preferences').selectAll().executeTakeFirstOrThrow();
  expect(recent_tags).not.toContain('Gold');
  const lostKey = createPreferences({
    db: store.db,
    encryption: createFieldEncryption([]),
    now: () => clock,
    after,
    onFault: () => undefined,
  });
  expect(await lostKey.read(ada)).toEqual({ ...nothing, destination: 'a' });
});

it('forgets a country that no longer is one', async () => {
  await preferences.chooseCountry(ada, 'IN');
  await store.db.updateTable('preferences').set({ default_country: 'XX' }).execute();
  expect(await another().read(ada)).toMatchObject({ defaultCountry: null });
});

it('works without the store, but reports a choice that wasn’t saved', async () => {
  await sql`drop table preferences`.execute(store.db);
  expect(await preferences.read(ada)).toEqual(nothing);
  await expect(preferences.chooseCountry(ada, 'IN')).rejects.toBeInstanceOf(StoreUnavailableError);
  preferences.noteUse(ada, { destination: 'a', tags: ['vip'] });
  await preferences.settled();
  expect(faults).toHaveLength(1);
  expect(await preferences.read(ada)).toMatchObject({ recentTags: ['vip'] });
});

import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { StoreOpenError } from '../../src/store/store-faults.ts';
import { StoreTooNewError } from '../../src/store/migrations.ts';
import { aClock } from '../support/fake-clock.ts';
import { aContact, aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';
import { openElsewhere } from '../support/open-elsewhere.ts';
import { newPostgresDatabase } from '../support/shared-postgres.ts';

describe('opening a store', () => {
  test('opens SQLite with a log that a commit syncs, readable by its owner alone, with the same data the next time', async () => {
    const dataDir = join(aDataDir(), 'new');
    const first = await openStore({ kind: 'sqlite', dataDir });
    await first.db.insertInto('settings').values({ name: 'kept', value: 'yes' }).execute();
    const pragma = async (name: string) =>
      Object.values(
        (await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(first.db)).rows[0] ?? {},
      )[0];
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('busy_timeout')]).toEqual(
      ['wal', 1, 5],
    );
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(dataDir)) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    const second = await openStore({ kind: 'sqlite', dataDir });
    expect(
      await second.db.selectFrom('settings').select('value').where('name', '=', 'kept').execute(),
    ).toHaveLength(1);
    await second.close();
    await first.close();
  });

  test('says what is wrong with a SQLite file', async () => {
    const location = { kind: 'sqlite', dataDir: aDataDir() } as const;
    const other = new DatabaseSync(join(location.dataDir, 'addcontact.db'));
    other.exec('begin exclusive');
    await expect(openStore(location)).rejects.toThrow('Another program has locked it');
    other.close();
    writeFileSync(join(location.dataDir, 'addcontact.db'), 'no database '.repeat(1000));
    await expect(openStore(location)).rejects.toThrow('is not a database');
  });

  test('makes the tables once when several processes open the store', async () => {
    const url = await newPostgresDatabase();
    const sqlite = { kind: 'sqlite', dataDir: aDataDir() };
    const remote = { kind: 'postgres', url };
    const answers = await Promise.all([sqlite, sqlite, remote, remote].map(openElsewhere));
    expect(answers).toEqual(Array(4).fill('opened'));
  });

  test('refuses to open a store that a newer version wrote', async () => {
    const dataDir = aDataDir();
    const store = await openStore({ kind: 'sqlite', dataDir });
    await sql`update store_version set version = 99`.execute(store.db);
    await store.close();
    await expect(openStore({ kind: 'sqlite', dataDir })).rejects.toThrow(StoreTooNewError);
  });

  test('says why a file that isn’t a store, or can’t be reached, isn’t opened', async () => {
    const dataDir = aDataDir();
    writeFileSync(join(dataDir, 'addcontact.db'), 'this is no database, and long enough to be looked at');
    await expect(openStore({ kind: 'sqlite', dataDir })).rejects.toThrow(StoreOpenError);
    await expect(openStore({ kind: 'sqlite', dataDir: join(dataDir, 'addcontact.db') })).rejects.toThrow(
      /DATA_DIR/,
    );
    const nowhere = { kind: 'postgres', url: 'postgres://nobody:secret@127.0.0.1:1/none' } as const;
    const error: unknown = await openStore(nowhere).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreOpenError);
    expect(String(error)).not.toContain('secret');
  });
});

describe('the file on disk', () => {
  const personal = [
    'Zebulon',
    '4155550123',
    'zebulon@secret.example',
    'hooks.slack.example',
    'Quietville',
    'have permission to add',
  ];

  async function writeAndRead(keys: readonly Uint8Array[]): Promise<string> {
    const dataDir = aDataDir();
    const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir }, aClock(), keys);
    const contact = aContact(1, {
      name: 'Zebulon Quietus',
      phone: { ...aContact().phone, prefix: '1', number: '4155550123', e164: '+14155550123', country: 'US' },
      email: 'zebulon@secret.example',
      attributes: [{ key: 'city', value: 'Quietville' }],
    });
    const replyTo = {
      responseUrl: 'https://hooks.slack.example/x',
      responseUrlUntil: 2_000_000,
      channelId: 'C1',
    };
    await outbox.store([aDelivery(1, { contact, replyTo }), aDelivery(1, { contact, replyTo })]);
    const claim = await outbox.claim({ destination: 'main', limit: 1, leaseMs: 1000 });
    await outbox.settle(claim, { kind: 'refused', reason: 'have permission to add' });
    const files = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file), 'latin1'));
    await close();
    return (
      files.join('\n') +
      readdirSync(dataDir)
        .map((file) => readFileSync(join(dataDir, file), 'latin1'))
        .join('\n')
    );
  }

  test('holds nothing personal in clear with DATA_KEY, in the database or its log', async () => {
    const content = await writeAndRead([randomBytes(32)]);
    expect(personal.filter((text) => content.includes(text))).toEqual([]);
  });

  test('finds plain text in an unencrypted file, so the check can fail', async () => {
    const content = await writeAndRead([]);
    expect(personal.filter((text) => content.includes(text))).toEqual(personal);
  });

  test('holds nothing of what was erased or forgotten', async () => {
    const dataDir = aDataDir();
    const clock = aClock();
    const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir }, clock);
    const named = (name: string, person: number) =>
      aDelivery(person, { contact: aContact(person, { name }), tell: 'nobody' });
    await outbox.store([named('Forgotten Fran', 1), named('Erased Emil', 2)]);
    await outbox.settle(await outbox.claim({ destination: 'main', limit: 9, leaseMs: 1000 }), {
      kind: 'imported',
    });
    await outbox.forget({ e164: aContact(1).phone.e164 });
    clock.now += 1000;
    await outbox.erase(1000);
    const content = readdirSync(dataDir)
      .map((file) => readFileSync(join(dataDir, file), 'latin1'))
      .join('');
    expect(['Forgotten Fran', 'Erased Emil'].filter((name) => content.includes(name))).toEqual([]);
    await close();
  });
});

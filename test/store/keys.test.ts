import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { DataKeyError, openLaneKey } from '../../src/store/keys.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { aClock } from '../support/fake-clock.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { aDataDir, openAnOutbox } from '../support/open-outbox.ts';

const [one, other] = [randomBytes(32), randomBytes(32)];

async function laneKeyOf(dataDir: string, keys: readonly Uint8Array[]): Promise<string> {
  const store = await openStore({ kind: 'sqlite', dataDir });
  try {
    return Buffer.from(await openLaneKey(store.db, createFieldEncryption(keys))).toString('hex');
  } finally {
    await store.close();
  }
}

async function storeOne(dataDir: string, keys: readonly Uint8Array[]) {
  const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir }, aClock(), keys);
  const [stored] = await outbox.store([aDelivery(1)]);
  const read = await outbox.find(stored?.id ?? '', 'T1');
  await close();
  return { id: stored?.id ?? '', contact: read?.contact };
}

describe('the keys of a store', () => {
  test('make the same lanes at every start, also when DATA_KEY is set later or changed', async () => {
    const dataDir = aDataDir();
    const first = await laneKeyOf(dataDir, []);
    expect(first).toHaveLength(64);
    for (const keys of [[], [one], [one], [other, one], [other]]) {
      expect(await laneKeyOf(dataDir, keys)).toBe(first);
    }
    expect(await laneKeyOf(aDataDir(), [])).not.toBe(first);
  });

  test('stop the start with a sentence when DATA_KEY is lost or another', async () => {
    const dataDir = aDataDir();
    await laneKeyOf(dataDir, [one]);
    await expect(laneKeyOf(dataDir, [])).rejects.toThrow(/DATA_KEY is not set/);
    await expect(laneKeyOf(dataDir, [other])).rejects.toThrow(DataKeyError);
    await expect(laneKeyOf(dataDir, [other])).rejects.toThrow(
      /list the new one first and the old one after it/,
    );
    expect(await laneKeyOf(dataDir, [one])).toHaveLength(64);
  });

  test('stop the start while something stored still needs a key that is no longer listed', async () => {
    const dataDir = aDataDir();
    const { id, contact } = await storeOne(dataDir, [one]);
    await storeOne(dataDir, [other, one]);
    await expect(laneKeyOf(dataDir, [other])).rejects.toThrow(/^1 stored values need a key/);
    const { outbox, close } = await openAnOutbox({ kind: 'sqlite', dataDir }, aClock(), [other, one]);
    expect((await outbox.find(id, 'T1'))?.contact).toEqual(contact);
    await outbox.forget({ id });
    await close();
    expect(await laneKeyOf(dataDir, [other])).toHaveLength(64);
  });
});

import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './schema.ts';
import { sealedWith, type FieldEncryption } from './field-encryption.ts';

/** DATA_KEY can't decrypt the store. The message says what to do. Nothing was changed. */
export class DataKeyError extends Error {
  override readonly name = 'DataKeyError';
}

/**
 * Opens the key of the lanes. It is made at the first start and stored encrypted, so it outlives a change
 * of DATA_KEY. Throws DataKeyError when DATA_KEY is missing or lacks a key that stored values still need.
 */
export async function openLaneKey(db: Database, encryption: FieldEncryption): Promise<Uint8Array> {
  const fresh = encryption.seal(randomBytes(32).toString('base64url'), place);
  await db
    .insertInto('settings')
    .values({ name: 'lane_key', value: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'lane_key')
    .executeTakeFirstOrThrow();
  const key = openOrStop(encryption, value);
  if (encryption.keyId && !value.startsWith(sealedWith(encryption.keyId))) {
    await db
      .updateTable('settings')
      .set({ value: encryption.seal(key, place) })
      .where('name', '=', 'lane_key')
      .execute();
  }
  await checkKeysInUse(db, encryption);
  return Buffer.from(key, 'base64url');
}

const place = 'settings:lane_key';

function openOrStop(encryption: FieldEncryption, value: string): string {
  try {
    return encryption.open(value, place);
  } catch (cause) {
    throw new DataKeyError(
      encryption.keyId
        ? 'DATA_KEY is not the key this store was written with. Set the key it was written with; to change keys, list the new one first and the old one after it, with a comma between.'
        : 'This store is encrypted and DATA_KEY is not set. Set the key it was written with: without it nothing in the store can be read. Nothing is deleted automatically.',
      { cause },
    );
  }
}

const keyNote = 'data_key:';

async function checkKeysInUse(db: Database, encryption: FieldEncryption): Promise<void> {
  if (encryption.keyId) {
    await db
      .insertInto('settings')
      .values({ name: keyNote + encryption.keyId, value: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const notes = await db.selectFrom('settings').select('name').where('name', 'like', `${keyNote}%`).execute();
  for (const keyId of notes.map((note) => note.name.slice(keyNote.length))) {
    if (encryption.keyIds.includes(keyId)) continue;
    const left = await countSealedWith(db, keyId);
    if (left > 0) {
      throw new DataKeyError(
        `${left} stored values need a key that DATA_KEY no longer lists (id ${keyId}). Add it back after the first one; it can go once they are erased.`,
      );
    }
    await db
      .deleteFrom('settings')
      .where('name', '=', keyNote + keyId)
      .execute();
  }
}

async function countSealedWith(db: Database, keyId: string): Promise<number> {
  const start = `${sealedWith(keyId)}%`;
  const { rows } = await sql<{ found: number }>`
    select (select count(*) from deliveries where contact like ${start} or response_url like ${start} or reason like ${start})
         + (select count(*) from batches where payload like ${start})
         + (select count(*) from inboxes where token like ${start})
         + (select count(*) from installations where token like ${start} or name like ${start})
         + (select count(*) from workflow_steps where token like ${start} or problem like ${start}) as found`.execute(
    db,
  );
  return rows[0]?.found ?? 0;
}

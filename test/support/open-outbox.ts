import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOutbox, type Outbox } from '../../src/delivery/outbox/outbox.ts';
import { createReferences } from '../../src/store/references.ts';
import { openStore, type OpenStore, type StoreLocation } from '../../src/store/database.ts';
import { createDueClock } from '../../src/store/due-clock.ts';
import { openLaneKey } from '../../src/store/keys.ts';
import { createFieldEncryption } from '../../src/store/field-encryption.ts';
import { newPostgresDatabase } from './shared-postgres.ts';

export type AnOutbox = OpenStore & { readonly outbox: Outbox };

/** A folder of this test alone, gone with its process. */
export function aDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'addcontact-store-'));
  if (dataDirs.push(dataDir) === 1) process.once('exit', removeDataDirs);
  return dataDir;
}

/** An empty store of this engine. */
export async function aLocation(engine: OpenStore['engine']): Promise<StoreLocation> {
  return engine === 'postgres'
    ? { kind: 'postgres', url: await newPostgresDatabase() }
    : { kind: 'sqlite', dataDir: aDataDir() };
}

const dataDirs: string[] = [];

function removeDataDirs(): void {
  for (const dataDir of dataDirs) rmSync(dataDir, { recursive: true, force: true });
}

/** An outbox on this store, with a clock that the test sets. */
export async function openAnOutbox(
  location: StoreLocation,
  clock: { now: number; readonly steady?: () => number },
  keys: readonly Uint8Array[] = [],
): Promise<AnOutbox> {
  const store = await openStore(location);
  const encryption = createFieldEncryption(keys);
  const laneKey = await openLaneKey(store.db, encryption);
  const steady = clock.steady ?? (() => clock.now);
  const outbox = createOutbox({
    ...store,
    encryption,
    laneKey,
    now: () => clock.now,
    clock: steady,
    // The one that counts up to what it is given, on PostgreSQL too: time passes when the test says so.
    due: createDueClock('sqlite', steady),
    randomId: createReferences(() => clock.now),
  });
  return { ...store, outbox };
}

import { samePersonKey } from '../contact/same-person.ts';
import type { Database } from '../store/schema.ts';
import { hashLane, type Sealing } from '../store/sealing.ts';
import type { NewDelivery, Stored } from './delivery.ts';
import { placeOf, readState } from './stored-delivery.ts';

/** What writing and reading deliveries needs. */
export type OutboxParts = {
  readonly db: Database;
  readonly engine: 'sqlite' | 'postgres';
  readonly sealing: Sealing;
  readonly laneKey: Uint8Array;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A short random id, unique among all that are kept. */
  readonly randomId: () => string;
};

/** Writes deliveries in one transaction; what the team already gave under the same key is left as it is. */
export async function storeDeliveries(
  parts: OutboxParts,
  deliveries: readonly NewDelivery[],
): Promise<readonly Stored[]> {
  const rows = deliveries.map((delivery) => newRow(parts, delivery));
  const fresh = new Set<string>();
  const known = new Map<string, Stored>();
  const insertAll = async (db: Database) => {
    for (let from = 0; from < rows.length; from += rowsPerInsert) {
      for (const id of await insert(db, rows.slice(from, from + rowsPerInsert))) fresh.add(id);
    }
    for (const row of rows) {
      if (!fresh.has(row.id)) known.set(row.id, await findKnown(db, row));
    }
  };
  await (rows.length === 1 ? insertAll(parts.db) : parts.db.transaction().execute(insertAll));
  return rows.map((row) => known.get(row.id) ?? { id: row.id, fresh: true, state: 'waiting' });
}

/** Well below SQLite's 32,766 parameters a statement. */
const rowsPerInsert = 500;

type NewRow = ReturnType<typeof newRow>;

function newRow({ sealing, laneKey, now, randomId }: OutboxParts, delivery: NewDelivery) {
  const id = randomId();
  const url = delivery.replyTo?.responseUrl ?? null;
  return {
    id,
    key: delivery.key,
    team_id: delivery.teamId,
    destination: delivery.destination,
    lane: hashLane(laneKey, delivery.destination, samePersonKey(delivery.contact.phone)),
    source: delivery.source,
    asked_by: delivery.askedBy,
    tell: delivery.tell,
    batch_id: delivery.batchId,
    row_number: delivery.row,
    contact: sealing.seal(JSON.stringify(delivery.contact), placeOf('contact', id)),
    response_url: url === null ? null : sealing.seal(url, placeOf('response_url', id)),
    response_url_until: url === null ? null : (delivery.replyTo?.responseUrlUntil ?? null),
    channel_id: delivery.replyTo?.channelId ?? null,
    due_at: now(),
    created_at: now(),
  };
}

async function insert(db: Database, rows: readonly NewRow[]): Promise<readonly string[]> {
  const inserted = await db
    .insertInto('deliveries')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['team_id', 'key']).doNothing())
    .returning('id')
    .execute();
  return inserted.map((row) => row.id);
}

async function findKnown(db: Database, row: NewRow): Promise<Stored> {
  const known = await db
    .selectFrom('deliveries')
    .select(['id', 'state'])
    .where('team_id', '=', row.team_id)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow();
  return { id: known.id, fresh: false, state: readState(known.state) };
}

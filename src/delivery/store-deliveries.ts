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
  return rows.length === 1
    ? insertRows(parts.db, rows)
    : parts.db.transaction().execute((trx) => insertRows(trx, rows));
}

async function insertRows(db: Database, rows: readonly NewRow[]): Promise<readonly Stored[]> {
  let fresh = 0;
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    fresh += await insert(db, rows.slice(from, from + rowsPerInsert));
  }
  if (fresh === rows.length) return rows.map(({ id }) => ({ id, fresh: true, state: 'waiting' }));
  const stored: Stored[] = [];
  for (const row of rows) stored.push(await findStored(db, row));
  return stored;
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

/** Gives how many of them were new. */
async function insert(db: Database, rows: readonly NewRow[]): Promise<number> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('deliveries')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['team_id', 'key']).doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0);
}

async function findStored(db: Database, row: NewRow): Promise<Stored> {
  const { id, state } = await db
    .selectFrom('deliveries')
    .select(['id', 'state'])
    .where('team_id', '=', row.team_id)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow();
  return { id, fresh: id === row.id, state: readState(state) };
}

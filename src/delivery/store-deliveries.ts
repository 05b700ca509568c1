import { sql } from 'kysely';
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
  // SQLite, in this process, is fastest with one statement for every row; PostgreSQL with one way there and back.
  const rowsAtOnce = parts.engine === 'sqlite' ? 1 : 500;
  return rows.length === 1
    ? insertRows(parts.db, rows, rowsAtOnce)
    : parts.db.transaction().execute((trx) => insertRows(trx, rows, rowsAtOnce));
}

async function insertRows(
  db: Database,
  rows: readonly NewRow[],
  rowsAtOnce: number,
): Promise<readonly Stored[]> {
  let fresh = 0;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    fresh += await insert(db, rows.slice(from, from + rowsAtOnce));
  }
  if (fresh === rows.length) return rows.map(({ id }) => ({ id, fresh: true, state: 'waiting' }));
  const stored: Stored[] = [];
  for (const row of rows) stored.push(await findStored(db, row));
  return stored;
}

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

const columns = [
  'id',
  'key',
  'team_id',
  'destination',
  'lane',
  'source',
  'asked_by',
  'tell',
  'batch_id',
  'row_number',
  'contact',
  'response_url',
  'response_url_until',
  'channel_id',
  'due_at',
  'created_at',
] as const satisfies readonly (keyof NewRow)[];
const columnList = sql.raw(columns.join(', '));

/** Gives how many of them were new. */
async function insert(db: Database, rows: readonly NewRow[]): Promise<number> {
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const { numAffectedRows } = await sql`
    insert into deliveries (${columnList}) values ${sql.join(values)}
    on conflict (team_id, key) do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
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

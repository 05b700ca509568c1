import { samePersonKey } from '../../contact/phone/same-person.ts';
import type { OpenStore } from '../../store/database.ts';
import type { DueClock } from '../../store/due-clock.ts';
import type { Database } from '../../store/schema.ts';
import { hashLane, type FieldEncryption } from '../../store/field-encryption.ts';
import { createStatement, type Statement } from '../../store/statement.ts';
import type { NewDelivery, StoreResult } from '../delivery.ts';
import { editedBy } from '../submission-key.ts';
import { createReplaceWaiting } from '../end-waiting.ts';
import { openColumn, placeOf, readState } from './stored-delivery.ts';

/** What reading and writing deliveries needs. */
export type OutboxContext = Omit<OpenStore, 'close'> & {
  readonly encryption: FieldEncryption;
  readonly laneKey: Uint8Array;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Monotonic milliseconds, for measuring leases. */
  readonly clock: () => number;
  readonly due: DueClock;
  /** A short random id, unique among all that are kept. */
  readonly randomId: () => string;
};

/**
 * Writes deliveries in one transaction. A key the team already used keeps its row. The exception: a form or
 * command a person sent again with another contact or inbox becomes one more delivery.
 */
export type StoreRows = (rows: readonly NewRow[]) => Promise<readonly StoreResult[]>;

/** Rows per statement: each number of rows needs a statement text of its own. */
const mostRows = 50;

export function createStoreRows(context: OutboxContext): StoreRows {
  const { db } = context;
  const insert = createInsert(context.engine);
  const replace = createReplaceWaiting(context);
  return async (rows) => {
    const edits = rows.filter(({ key }) => editedBy(key) !== null);
    const fresh =
      rows.length <= mostRows && edits.length === 0
        ? await insert(db, rows)
        : await db.transaction().execute(async (trx) => {
            const inserted = await insertAll(trx, rows, insert);
            await replaceEdited(trx, edits, replace);
            return inserted;
          });
    if (fresh === rows.length) return rows.map(({ id }) => ({ id, fresh: true, state: 'waiting' }));
    return Promise.all(rows.map((row) => findStored(context, row, insert)));
  };
}

/** Stops edited deliveries that still wait, in the same commit that stores their replacement. */
async function replaceEdited(
  db: Database,
  edits: readonly NewRow[],
  replace: ReturnType<typeof createReplaceWaiting>,
): Promise<void> {
  for (const { key, team_id: teamId, asked_by: askedBy } of edits) {
    const id = editedBy(key);
    if (id !== null && askedBy !== null) await replace(db, { id, teamId, askedBy });
  }
}

export type NewRow = ReturnType<typeof newRow>;
/** Returns how many of the rows were new. */
type Insert = (db: Database, rows: readonly NewRow[]) => Promise<number>;

async function insertAll(db: Database, rows: readonly NewRow[], insert: Insert): Promise<number> {
  let fresh = 0;
  for (let from = 0; from < rows.length; from += mostRows) {
    fresh += await insert(db, rows.slice(from, from + mostRows));
  }
  return fresh;
}

function createInsert(engine: OutboxContext['engine']): Insert {
  const statements = new Map<number, Statement<never>>();
  const placeholders = `(${columns.map(() => '?').join(', ')})`;
  const statementFor = (rows: number) => {
    const known = statements.get(rows);
    if (known) return known;
    const values = Array.from({ length: rows }, () => placeholders).join(', ');
    const made = createStatement(
      engine,
      `insert into deliveries (${columns.join(', ')}) values ${values} on conflict (team_id, key) do nothing`,
    );
    statements.set(rows, made);
    return made;
  };
  return async (db, rows) => {
    const values: unknown[] = [];
    for (const row of rows) for (const column of columns) values.push(row[column]);
    const { numAffectedRows } = await statementFor(rows.length)(db, values);
    return Number(numAffectedRows ?? 0);
  };
}

/** A delivery as it is stored. */
export function newRow({ encryption, laneKey, now, randomId }: OutboxContext, delivery: NewDelivery) {
  const id = randomId();
  const url = delivery.replyTo?.responseUrl ?? null;
  const at = now();
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
    contact: encryption.seal(JSON.stringify(delivery.contact), placeOf('contact', id)),
    response_url: url === null ? null : encryption.seal(url, placeOf('response_url', id)),
    response_url_until: url === null ? null : (delivery.replyTo?.responseUrlUntil ?? null),
    channel_id: delivery.replyTo?.channelId ?? null,
    replaces_card: delivery.replyTo?.replacesCard ? 1 : 0,
    // A batch becomes findable later: no ack should wait for indexing all its rows.
    findable: delivery.batchId === null ? 0 : 1,
    due_at: at,
    created_at: at,
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
  'replaces_card',
  'findable',
  'due_at',
  'created_at',
] as const satisfies readonly (keyof NewRow)[];

async function findStored(context: OutboxContext, row: NewRow, insert: Insert): Promise<StoreResult> {
  const { db, encryption, laneKey } = context;
  const found = await findByKey(db, row);
  if (found.id === row.id) return { id: row.id, fresh: true, state: readState(found.state) };
  const given = openColumn(encryption, row.id, 'contact', row.contact);
  const before = openColumn(encryption, found.id, 'contact', found.contact);
  const isSame = before === null || (before === given && found.destination === row.destination);
  if (isSame || given === null || !mayChange.includes(row.source)) return known(found);
  const corrected = { ...row, key: `${row.key}:${hashLane(laneKey, row.destination, given)}` };
  if ((await insert(db, [corrected])) > 0) return { id: row.id, fresh: true, state: 'waiting' };
  return known(await findByKey(db, corrected));
}

function findByKey(db: Database, { team_id, key }: Pick<NewRow, 'team_id' | 'key'>) {
  return db
    .selectFrom('deliveries')
    .select(['id', 'state', 'contact', 'destination'])
    .where('team_id', '=', team_id)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
}

function known({ id, state }: { readonly id: string; readonly state: string }): StoreResult {
  return { id, fresh: false, state: readState(state) };
}

/** What a person may correct before sending it again. Reviews and files always give the same rows. */
const mayChange: readonly string[] = ['command', 'form'] satisfies NewDelivery['source'][];

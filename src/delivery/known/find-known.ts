import type { Database } from '../../store/schema.ts';
import { hashLane } from '../../store/field-encryption.ts';
import { createStatement } from '../../store/statement.ts';
import type { KnownContact, KnownQuery } from './known-contact.ts';
import type { OutboxContext } from '../outbox/store-deliveries.ts';
import { openColumn, readStoredName, readSource } from '../outbox/stored-delivery.ts';

/** A team's number, as its lane. */
type KnownLane = { readonly lane: number; readonly teamId: string | null };

/** What is known for each lane, in the order given; null for an unknown one. */
export type FindKnownLanes = (
  db: Database,
  lanes: readonly KnownLane[],
) => Promise<readonly (KnownContact | null)[]>;

type KnownRow = {
  readonly id: string;
  readonly contact: string | null;
  readonly asked_by: string | null;
  readonly source: string;
  readonly created_at: number;
};

/** Command-line imports belong to no team, but the inbox has them all the same. */
const ofNoTeam = 'cli';

/** Finds the newest contact of each number that arrived or still waits, through an index. */
export function createFindKnownLanes({ engine, encryption }: OutboxContext): FindKnownLanes {
  const wanted =
    engine === 'sqlite'
      ? `(select key as place, json_extract(value, '$[0]') as lane, json_extract(value, '$[1]') as team from json_each(?))`
      : `(select place - 1 as place, lane, team
          from unnest(cast(? as bigint[]), cast(? as text[])) with ordinality as given(lane, team, place))`;
  const find = createStatement<KnownRow & { readonly place: number }>(
    engine,
    `select wanted.place, found.id, found.contact, found.asked_by, found.source, found.created_at
    from ${wanted} as wanted cross join deliveries as found
    where found.seq = (${newestOf('wanted.lane', 'wanted.team')} order by own.seq desc limit 1)`,
  );
  return async (db, lanes) => {
    const values =
      engine === 'sqlite'
        ? [JSON.stringify(lanes.map(({ lane, teamId }) => [lane, teamId]))]
        : [lanes.map(({ lane }) => lane), lanes.map(({ teamId }) => teamId)];
    const { rows } = await find(db, values);
    const known = new Map(rows.map((row) => [row.place, row]));
    return lanes.map((_, place) => {
      const row = known.get(place);
      return row ? readKnown(row, encryption) : null;
    });
  };
}

/** The condition repeats the partial index's own words, so that the index is used. */
const newestOf = (lane: string, team: string) => `select own.seq from deliveries as own
  where own.lane = ${lane} and own.findable = 1 and own.state in ('waiting', 'imported')
    and (${team} is null or own.team_id in (${team}, '${ofNoTeam}'))`;

/**
 * The contact an inbox got for the same number before this delivery; null when there was none or it is
 * erased.
 */
export type FindKnownBefore = (id: string, teamId: string) => Promise<KnownContact | null>;

export function createFindKnownBefore({ db, engine, encryption }: OutboxContext): FindKnownBefore {
  const find = createStatement<KnownRow>(
    engine,
    `select found.id, found.contact, found.asked_by, found.source, found.created_at
    from deliveries as one cross join deliveries as found
    where one.id = ? and one.team_id = ? and found.seq = (
      ${newestOf('one.lane', 'one.team_id')} and own.seq < one.seq order by own.seq desc limit 1)`,
  );
  return async (id, teamId) => {
    const [row] = (await find(db, [id, teamId])).rows;
    return row ? readKnown(row, encryption) : null;
  };
}

function readKnown(row: KnownRow, encryption: OutboxContext['encryption']): KnownContact {
  return {
    id: row.id,
    name: readStoredName(openColumn(encryption, row.id, 'contact', row.contact)),
    askedBy: row.asked_by,
    source: readSource(row.source),
    at: row.created_at,
  };
}

/** Looks up numbers in one statement. Callers pass few enough for it to be quick. */
export async function findKnown(
  { db, laneKey }: OutboxContext,
  find: FindKnownLanes,
  queries: readonly KnownQuery[],
): Promise<readonly (KnownContact | null)[]> {
  if (queries.length === 0) return [];
  const lanes = queries.map(({ teamId, destination, person }) => ({
    lane: hashLane(laneKey, destination, person),
    teamId,
  }));
  return find(db, lanes);
}

import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { OutboxContext } from './outbox/store-deliveries.ts';
import { openColumn, readStoredName, readState } from './outbox/stored-delivery.ts';
import type { DeliveryState } from './delivery.ts';

/** What one person added on one day. */
export type PersonDay = {
  /** Start of the day (UTC), in epoch milliseconds. */
  readonly day: number;
  /** Null for a workflow without a person behind it. */
  readonly askedBy: string | null;
  readonly counts: ReadonlyMap<DeliveryState, number>;
  /** Names of the newest, as many as were asked for. Erased contacts have none. */
  readonly names: readonly string[];
};

/** Reads what a team's people added since a time, newest day first. An index by person keeps it fast. */
export type ReadTeamDays = (query: {
  readonly teamId: string;
  readonly since: number;
  readonly mostNames: number;
}) => Promise<readonly PersonDay[]>;

const dayMs = 86_400_000;
/** Rows read per turn of the event loop. */
const readAtOnce = 500;

export function createReadTeamDays({
  patientDb: db,
  encryption,
}: Pick<OutboxContext, 'patientDb' | 'encryption'>): ReadTeamDays {
  return async ({ teamId, since, mostNames }) => {
    const days = new Map<string, DayCounts>();
    for (const askedBy of [...(await findPeople(db, teamId)), null]) {
      for (let before = Number.MAX_SAFE_INTEGER; ;) {
        const rows = await readNewest(db, { teamId, askedBy, before });
        for (const row of rows.filter(({ added_at: at }) => at >= since)) {
          const day = row.added_at - (row.added_at % dayMs);
          const place = `${day} ${askedBy}`;
          const one: DayCounts = days.get(place) ?? { day, askedBy, counts: new Map(), names: [] };
          days.set(place, one);
          const state = readState(row.state);
          one.counts.set(state, (one.counts.get(state) ?? 0) + 1);
          const isWanted = one.names.length < mostNames;
          const name = isWanted
            ? readStoredName(openColumn(encryption, row.id, 'contact', row.contact))
            : null;
          if (name !== null) one.names.push(name);
        }
        const last = rows.at(-1);
        // A retried one counts where it was added, which may be earlier than its place.
        if (!last || rows.length < readAtOnce || last.created_at < since) break;
        before = last.seq;
        await setImmediate();
      }
    }
    return [...days.values()].toSorted((one, other) => other.day - one.day || countOf(other) - countOf(one));
  };
}

type DayCounts = {
  readonly day: number;
  readonly askedBy: string | null;
  readonly counts: Map<DeliveryState, number>;
  readonly names: string[];
};

const countOf = ({ counts }: PersonDay) => [...counts.values()].reduce((sum, count) => sum + count, 0);

type Newest = {
  readonly seq: number;
  readonly id: string;
  readonly contact: string | null;
  readonly state: string;
  readonly created_at: number;
  readonly added_at: number;
};

async function readNewest(
  db: OutboxContext['db'],
  of: { readonly teamId: string; readonly askedBy: string | null; readonly before: number },
): Promise<readonly Newest[]> {
  const person = of.askedBy === null ? sql`asked_by is null` : sql`asked_by = ${of.askedBy}`;
  const { rows } = await sql<Newest>`select seq, id, contact, state, created_at,
      coalesce(first_added_at, created_at) as added_at from deliveries
    where team_id = ${of.teamId} and ${person} and seq < ${of.before}
    order by seq desc limit ${readAtOnce}`.execute(db);
  return rows;
}

/** Finds everybody who ever added something, stepping from one to the next in the index. */
async function findPeople(db: OutboxContext['db'], teamId: string): Promise<readonly string[]> {
  const people: string[] = [];
  for (let last = ''; ;) {
    const { rows } = await sql<{ next: string | null }>`
      select min(asked_by) as next from deliveries where team_id = ${teamId} and asked_by > ${last}`.execute(
      db,
    );
    const next = rows[0]?.next ?? null;
    if (next === null) return people;
    people.push(next);
    last = next;
  }
}

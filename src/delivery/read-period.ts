import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Delivery } from './delivery.ts';
import type { OutboxContext } from './outbox/store-deliveries.ts';
import { readDelivery, type DeliveryRow } from './outbox/stored-delivery.ts';

/** A period in epoch milliseconds, for one person or (with none named) for everybody. */
export type Period = {
  readonly since: number;
  readonly until: number;
  readonly teamId: string | null;
  readonly userIds: readonly string[];
};

/**
 * Reads the deliveries added in a period in parts, in order of arrival, where a retried one moves to the end.
 * Erased ones come without their details.
 */
export type ReadPeriod = (period: Period) => AsyncGenerator<readonly Delivery[]>;

/** Places in the order of arrival read per turn of the event loop. */
const placesAtOnce = 500;

export function createReadPeriod({
  patientDb: db,
  encryption,
}: Pick<OutboxContext, 'patientDb' | 'encryption'>): ReadPeriod {
  return async function* readPeriod({ since, until, teamId, userIds }) {
    const team = teamId === null ? sql`` : sql`and team_id = ${teamId}`;
    const people = userIds.length === 0 ? sql`` : sql`and asked_by in (${sql.join(userIds)})`;
    const ends = await sql<{ first: number | null; last: number | null }>`
      select (select min(seq) from deliveries) as first, (select max(seq) from deliveries) as last`.execute(
      db,
    );
    const last = ends.rows[0]?.last ?? -1;
    for (let from = ends.rows[0]?.first ?? 0; from <= last; from += placesAtOnce) {
      const { rows } = await sql<DeliveryRow>`select * from deliveries
        where seq >= ${from} and seq < ${from + placesAtOnce}
          and coalesce(first_added_at, created_at) >= ${since}
          and coalesce(first_added_at, created_at) < ${until} ${team} ${people}
        order by seq`.execute(db);
      if (rows.length > 0) yield rows.map((row) => readDelivery(row, encryption));
      await setImmediate();
    }
  };
}

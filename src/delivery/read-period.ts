import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Delivery } from './delivery.ts';
import type { OutboxContext } from './outbox/store-deliveries.ts';
import { readDelivery, type DeliveryRow } from './outbox/stored-delivery.ts';

/** What was asked for from then on until then, in epoch milliseconds; of everybody where nobody is named. */
export type Period = {
  readonly since: number;
  readonly until: number;
  readonly teamId: string | null;
  readonly userIds: readonly string[];
};

/** Reads it in parts, in the order of arrival; what is erased is among it, without its details. */
export type ReadPeriod = (period: Period) => AsyncGenerator<readonly Delivery[]>;

/** So many places in the order of arrival are read at once, with others between. */
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
          and created_at >= ${since} and created_at < ${until} ${team} ${people}
        order by seq`.execute(db);
      if (rows.length > 0) yield rows.map((row) => readDelivery(row, encryption));
      await setImmediate();
    }
  };
}

import type { Delivery, DeliveryState } from '../delivery.ts';
import type { HistoryQuery } from './reading.ts';
import { readDelivery, readState, type DeliveryRow } from './stored-delivery.ts';
import type { OutboxParts } from './store-deliveries.ts';

/** How many deliveries of each state a person asked for. */
export type OwnCounts = Readonly<Record<DeliveryState, number>>;

/** What a person asked for that still waits, or was refused and not put right since; the newest first. */
export async function readOpen(parts: OutboxParts, query: HistoryQuery): Promise<readonly Delivery[]> {
  const rows = await ownOf(parts, query)
    .selectAll()
    .where('state', 'in', ['waiting', 'refused'])
    .where('contact', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(query.limit)
    .execute();
  const lanes = rows.map(({ lane }) => lane);
  const better = lanes.length === 0 ? new Map<Lane, number>() : await newestBetter(parts, query, lanes);
  return rows
    .filter(({ state, lane, seq }) => state === 'waiting' || seq > (better.get(lane) ?? 0))
    .map((row) => readDelivery(row, parts.sealing));
}

/** Counts over everything kept of a person. */
export async function countOwn(
  parts: OutboxParts,
  person: Pick<HistoryQuery, 'teamId' | 'userId'>,
): Promise<OwnCounts> {
  const rows = await ownOf(parts, person)
    .select((make) => ['state', make.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const count = (state: DeliveryState) => rows.find((row) => readState(row.state) === state)?.count ?? 0;
  return { waiting: count('waiting'), imported: count('imported'), refused: count('refused') };
}

type Lane = DeliveryRow['lane'];

/** The latest try of each lane that was not refused. */
async function newestBetter(
  parts: OutboxParts,
  person: Pick<HistoryQuery, 'teamId' | 'userId'>,
  lanes: readonly Lane[],
): Promise<ReadonlyMap<Lane, number>> {
  const rows = await ownOf(parts, person)
    .select((make) => ['lane', make.fn.max('seq').as('newest')])
    .where('state', '!=', 'refused')
    .where('lane', 'in', lanes)
    .groupBy('lane')
    .execute();
  return new Map(rows.map(({ lane, newest }) => [lane, newest]));
}

function ownOf({ db }: OutboxParts, { teamId, userId }: Pick<HistoryQuery, 'teamId' | 'userId'>) {
  return db.selectFrom('deliveries').where('team_id', '=', teamId).where('asked_by', '=', userId);
}

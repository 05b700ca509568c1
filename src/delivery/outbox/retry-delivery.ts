import { sql } from 'kysely';
import type { ReplyTo } from '../delivery.ts';
import { placeOf } from './stored-delivery.ts';
import type { OutboxContext } from './store-deliveries.ts';

type Retry = { readonly id: string; readonly teamId: string; readonly replyTo: ReplyTo | null };

/**
 * Queues a refused delivery again behind everything waiting, since it is the newest wish for that person, and
 * answers at `replyTo`. False when it is not refused, erased or another team's. `onMoved` gets its old place
 * in the order.
 */
export async function retryDelivery(
  { db, engine, now, encryption }: OutboxContext,
  { id, teamId, replyTo }: Retry,
  onMoved: (seq: number) => void,
): Promise<boolean> {
  const before = await db.selectFrom('deliveries').select('seq').where('id', '=', id).executeTakeFirst();
  const url = replyTo?.responseUrl ?? null;
  const at = now();
  const last =
    engine === 'sqlite'
      ? sql<number>`(select max(seq) + 1 from deliveries)`
      : sql<number>`nextval(pg_get_serial_sequence('deliveries', 'seq'))`;
  const armed = await db
    .updateTable('deliveries')
    .set({
      seq: last,
      state: 'waiting',
      attempts: 0,
      reason: null,
      due_at: at,
      created_at: at,
      first_added_at: sql<number>`coalesce(first_added_at, created_at)`,
      lease: null,
      settled_at: null,
      kept_safe: 0,
      news: null,
      tell_due_at: null,
      tell_lease: null,
      tell_attempts: 0,
      told_at: null,
      closed_at: null,
      is_replaced: 0,
      ...(replyTo && {
        channel_id: replyTo.channelId,
        response_url: url === null ? null : encryption.seal(url, placeOf('response_url', id)),
        response_url_until: url === null ? null : replyTo.responseUrlUntil,
        replaces_card: replyTo.replacesCard ? 1 : 0,
      }),
    })
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .where('state', '=', 'refused')
    .where('contact', 'is not', null)
    .executeTakeFirst();
  const isArmed = armed.numUpdatedRows > 0n;
  if (isArmed && before) onMoved(before.seq);
  return isArmed;
}

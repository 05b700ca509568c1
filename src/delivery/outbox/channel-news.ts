import type { OutboxContext } from './store-deliveries.ts';

/** True for the first who asks, and only for them: who gets it tells the channel, so that two presses post once. */
export async function claimChannelNews(
  { db, now }: OutboxContext,
  id: string,
  teamId: string,
): Promise<boolean> {
  const claimed = await db
    .updateTable('deliveries')
    .set({ channel_told_at: now() })
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .where('channel_told_at', 'is', null)
    .executeTakeFirst();
  return claimed.numUpdatedRows > 0n;
}

/** Gives it back when the channel could not be told after all. */
export async function releaseChannelNews({ db }: OutboxContext, id: string, teamId: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ channel_told_at: null })
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .execute();
}

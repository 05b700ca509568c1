import type { OutboxContext } from './store-deliveries.ts';

/** True for the first caller only, who then tells the channel: pressing twice posts once. */
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

/** Allows another try after the channel couldn't be told. */
export async function releaseChannelNews({ db }: OutboxContext, id: string, teamId: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ channel_told_at: null })
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .execute();
}

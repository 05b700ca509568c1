import type { types } from '@slack/bolt';
import type { SlackParts } from '../dependencies.ts';
import { buildNotice } from '../answers/acknowledge.ts';
import type { Owner } from './store.ts';
import { reviewWording } from '../wording/review.ts';

/** What stands in the place of a review that cannot be changed any more: how far its contacts are, or that it is gone. */
export async function buildEnded(
  { progress }: Pick<SlackParts, 'progress'>,
  id: string,
  owner: Owner,
): Promise<types.ModalView> {
  return buildNotice((await progress.describe(id, owner)) ?? reviewWording.ended);
}

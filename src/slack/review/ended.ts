import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import { buildNotice } from '../answers/acknowledge.ts';
import type { BatchControl } from './batch-control.ts';
import type { Owner } from './store.ts';

/** Replaces a review that can no longer be changed: its progress, or that it is gone. */
export async function buildEnded(
  { progress }: { readonly progress: Pick<BatchControl, 'describe'> },
  id: string,
  owner: Owner,
): Promise<types.ModalView> {
  return buildNotice((await progress.describe(id, owner)) ?? words().review.ended);
}

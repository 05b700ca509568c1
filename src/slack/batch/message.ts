import type { webApi } from '@slack/bolt';
import { isDefinite } from '../api/error.ts';
import { postDirectly, type MessageAt } from '../answers/direct-message.ts';
import type { Message } from '../answers/result-card.ts';
import type { BatchReport, Owner } from '../review/store.ts';

/** Shows a message directly to a person: changes the one that is there, or posts it where there is none that can be changed. Gives where it stands; throws what Slack says. */
export async function showMessage(
  client: webApi.WebClient,
  { userId }: Owner,
  place: BatchReport['message'],
  message: Message,
): Promise<MessageAt> {
  if (place && (await changeMessage(client, place, message))) return place;
  return postDirectly(client, userId, message);
}

/** Changes a message; false when Slack refuses for good: it is deleted, too old, in a conversation that has moved. */
export async function changeMessage(
  client: webApi.WebClient,
  place: MessageAt,
  message: Message,
): Promise<boolean> {
  try {
    await client.chat.update({ ...place, ...message });
    return true;
  } catch (error) {
    if (isDefinite(error)) return false;
    throw error;
  }
}

const longMs = 60_000;

/** Whether a message was posted so long ago that nobody looks at it any more: Slack notifies nobody of an edit. */
export function isOutOfSight({ ts }: MessageAt, now: number): boolean {
  return now - Number(ts) * 1000 > longMs;
}

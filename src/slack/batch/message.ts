import type { webApi } from '@slack/bolt';
import { isDefinite } from '../api/error.ts';
import { postDirectly, type MessageAt } from '../answers/direct-message.ts';
import type { Message } from '../answers/result-card.ts';
import type { BatchReport, Owner } from '../review/store.ts';

/**
 * Edits a person's direct message, or posts a new one when there is none to edit. Returns where it is. Throws
 * Slack's error.
 */
export async function showMessage(
  client: webApi.WebClient,
  { userId }: Owner,
  place: BatchReport['message'],
  message: Message,
): Promise<MessageAt> {
  if (place && (await changeMessage(client, place, message))) return place;
  return postDirectly(client, userId, message);
}

/**
 * Edits a message. Returns false when Slack refuses for good: it was deleted, is too old, or its conversation
 * moved.
 */
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

/** Whether a message is too old to be looked at again: Slack notifies nobody of an edit. */
export function isOutOfSight({ ts }: MessageAt, now: number): boolean {
  return now - Number(ts) * 1000 > longMs;
}

import type { webApi } from '@slack/bolt';
import * as z from 'zod';
import type { Message } from '../answers/result-card.ts';
import { nobodyThere } from '../answers/reply.ts';
import type { BatchReport, Owner } from '../review/store.ts';
import { slackErrorOf } from '../api/error.ts';

/** What came of talking to Slack about a batch. */
export type Failure =
  | { readonly kind: 'rate-limited'; readonly waitMs: number }
  | { readonly kind: 'nobody-there' }
  | { readonly kind: 'later' };

/** Shows a message directly to a person: changes the one that is there, or posts it where there is none (any more). Gives where it stands; throws what Slack says. */
export async function showMessage(
  client: webApi.WebClient,
  { userId }: Owner,
  place: BatchReport['message'],
  message: Message,
): Promise<NonNullable<BatchReport['message']>> {
  if (place && (await change(client, place, message))) return place;
  const { channel } = await client.conversations.open({ users: userId });
  const posted = await client.chat.postMessage({
    channel: channel?.id ?? userId,
    ...message,
    unfurl_links: false,
  });
  return { channel: posted.channel ?? channel?.id ?? userId, ts: posted.ts ?? '' };
}

/** False when the message was deleted. */
async function change(
  client: webApi.WebClient,
  place: NonNullable<BatchReport['message']>,
  message: Message,
): Promise<boolean> {
  try {
    await client.chat.update({ ...place, ...message });
    return true;
  } catch (error) {
    if (['message_not_found', 'cant_update_message'].includes(slackErrorOf(error))) return false;
    throw error;
  }
}

/** What a failed call means for what is told next. */
export function readFailure(error: unknown): Failure {
  const limited = rateLimited.safeParse(error);
  if (limited.success) return { kind: 'rate-limited', waitMs: limited.data.retryAfter * 1000 };
  const code = slackErrorOf(error);
  return nobodyThere.includes(code) ? { kind: 'nobody-there' } : { kind: 'later' };
}

const rateLimited = z.object({ retryAfter: z.number() });

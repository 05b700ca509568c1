import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Message } from './result-card.ts';
import { nobodyThere } from './reply.ts';
import type { BatchReport, Owner } from './review-store.ts';
import { slackErrorOf } from './slack-error.ts';

/** What came of talking to Slack about a batch. */
export type Failure =
  | { readonly kind: 'rate-limited'; readonly waitMs: number }
  | { readonly kind: 'nobody-there' }
  | { readonly kind: 'message-gone' }
  | { readonly kind: 'later' };

/** Shows a message directly to a person: posts it, or changes the one that is there. Gives where it stands; throws what Slack says. */
export async function showMessage(
  client: webApi.WebClient,
  { userId }: Owner,
  place: BatchReport['message'],
  message: Message,
): Promise<NonNullable<BatchReport['message']>> {
  if (place) {
    await client.chat.update({ ...place, ...message });
    return place;
  }
  const { channel } = await client.conversations.open({ users: userId });
  const posted = await client.chat.postMessage({
    channel: channel?.id ?? userId,
    ...message,
    unfurl_links: false,
  });
  return { channel: posted.channel ?? channel?.id ?? userId, ts: posted.ts ?? '' };
}

/** What a failed call means for what is told next. */
export function readFailure(error: unknown): Failure {
  const limited = rateLimited.safeParse(error);
  if (limited.success) return { kind: 'rate-limited', waitMs: limited.data.retryAfter * 1000 };
  const code = slackErrorOf(error);
  if (code === 'message_not_found' || code === 'cant_update_message') return { kind: 'message-gone' };
  return nobodyThere.includes(code) ? { kind: 'nobody-there' } : { kind: 'later' };
}

const rateLimited = z.object({ retryAfter: z.number() });

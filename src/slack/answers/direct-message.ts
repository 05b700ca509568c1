import type { webApi } from '@slack/bolt';
import type { TellResult } from '../../delivery/delivery.ts';
import { askedWaitMs, isDefinite, isMalformed, slackErrorOf } from '../api/error.ts';
import type { Message } from './result-card.ts';

/** Where a message was posted. */
export type MessageAt = { readonly channel: string; readonly ts: string };

/**
 * Posts to a person. Slack opens the conversation when it gets a user id; where it does not, the app opens it
 * first. Throws Slack's error.
 */
export async function postDirectly(
  { chat, conversations }: webApi.WebClient,
  userId: string,
  message: Message,
): Promise<MessageAt> {
  const post = async (channel: string): Promise<MessageAt> => {
    const posted = await chat.postMessage({ channel, ...message, unfurl_links: false });
    return { channel: posted.channel ?? channel, ts: posted.ts ?? '' };
  };
  try {
    return await post(userId);
  } catch (error) {
    if (slackErrorOf(error) !== 'channel_not_found') throw error;
    const { channel } = await conversations.open({ users: userId });
    return post(channel?.id ?? userId);
  }
}

/** Slack's errors that no retry fixes: the workspace's rules, or the message itself. */
const never = [
  'app_access_restricted',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'restricted_action_thread_only_channel',
  'not_in_channel',
  'team_not_found',
  'team_access_not_granted',
  'invalid_user_combination',
  'no_text',
];

/**
 * What a failed post means for the next try. An error that is not listed concerns this person alone, so nobody
 * else waits.
 */
export function readTelling(error: unknown): Exclude<TellResult, 'told'> {
  const waitMs = askedWaitMs(error);
  if (waitMs !== null) return { kind: 'asked-to-wait', waitMs };
  if (!isDefinite(error)) return 'later';
  return isMalformed(error) || never.includes(slackErrorOf(error)) ? 'never' : 'nobody-there';
}

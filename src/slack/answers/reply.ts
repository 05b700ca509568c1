import type { webApi } from '@slack/bolt';
import type { Delivery, ReplyTo, Tell } from '../../delivery/delivery.ts';
import type { Log } from '../../log.ts';
import { describeEdit } from './edit-notes.ts';
import { buildResultCard, type Message } from './result-card.ts';
import { slackErrorOf } from '../api/error.ts';

type Told = Awaited<ReturnType<Tell>>;

export type Reply = {
  /** Answers a person where they asked: ephemerally while the response_url lives, else as a direct message. Never throws. */
  readonly answer: (to: ReplyTo | null, userId: string, message: Message) => Promise<Told>;
  readonly tell: Tell;
};

export type ReplyParts = {
  readonly client: webApi.WebClient;
  readonly fetch: typeof fetch;
  /** Whether a response_url is one of Slack's own; nothing else is ever posted to. */
  readonly isSlackUrl: (url: URL) => boolean;
  readonly titleOf: (destination: string) => string;
  /** The delivery an edit edits. */
  readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  readonly now: () => number;
  readonly log: Log;
};

/** Slack's answers that say this person can never be written to. */
export const nobodyThere: readonly string[] = [
  'user_not_found',
  'user_disabled',
  'channel_not_found',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'is_archived',
  'users_not_found',
  'user_not_visible',
];

export function createReply(parts: ReplyParts): Reply {
  const conversationWith = createConversations(parts.client);

  async function answer(to: ReplyTo | null, userId: string, message: Message): Promise<Told> {
    if (to?.responseUrl && to.responseUrlUntil > parts.now()) {
      const posted = await postToResponseUrl(parts, to.responseUrl, message);
      if (posted !== 'spent') return posted;
    }
    return sendDirectMessage(parts, conversationWith, userId, message);
  }
  return {
    answer,
    async tell(delivery: Delivery, news) {
      if (!delivery.askedBy) return 'nobody-there';
      const notes = news.kind === 'refused' ? [] : await describeEdit(parts, delivery).catch(() => []);
      const card = buildResultCard({ delivery, news, title: parts.titleOf(delivery.destination), notes });
      return answer(delivery.replyTo, delivery.askedBy, card);
    },
  };
}

async function postToResponseUrl(parts: ReplyParts, url: string, message: Message): Promise<Told | 'spent'> {
  if (!URL.canParse(url) || !parts.isSlackUrl(new URL(url))) return 'spent';
  try {
    const response = await parts.fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message }),
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
    if (response.ok) return 'told';
    return response.status === 429 || response.status >= 500 ? 'later' : 'spent';
  } catch (error) {
    parts.log.warn({ err: error }, 'response_url could not be reached');
    return wasNeverReached(error) ? 'spent' : 'later';
  }
}

/** Nothing can have arrived, so another way does not say it twice. */
function wasNeverReached(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].some(
    (known) => known === code,
  );
}

type Conversations = (userId: string) => Promise<string>;

const mostConversations = 1000;

/** The direct conversation with a person, asked of Slack once: it stays the same. */
function createConversations(client: webApi.WebClient): Conversations {
  const known = new Map<string, string>();
  return async (userId) => {
    const before = known.get(userId);
    if (before !== undefined) return before;
    const { channel } = await client.conversations.open({ users: userId });
    if (known.size >= mostConversations) known.clear();
    if (channel?.id) known.set(userId, channel.id);
    return channel?.id ?? userId;
  };
}

async function sendDirectMessage(
  { client, log }: ReplyParts,
  conversationWith: Conversations,
  userId: string,
  message: Message,
): Promise<Told> {
  try {
    const channel = await conversationWith(userId);
    await client.chat.postMessage({ channel, ...message, unfurl_links: false });
    return 'told';
  } catch (error) {
    const code = slackErrorOf(error);
    log.warn({ slackError: code }, 'direct message not sent');
    return nobodyThere.includes(code) ? 'nobody-there' : 'later';
  }
}

import { words } from '../wording/words.ts';
import type { Contact } from '../../contact/contact.ts';
import { say } from '../answers/acknowledge.ts';
import { describeForChannel } from '../answers/channel-message.ts';
import { type Press } from '../answers/press.ts';
import { findPressed } from './pressed-delivery.ts';
import { slackMessage, type Message } from '../answers/result-card.ts';
import { slackErrorOf } from '../api/error.ts';
import { escapeText } from '../payload/text.ts';
import type { DeliveryAccess } from '../../delivery/outbox/outbox.ts';
import type { RefusalOf } from '../answers/gate.ts';
import type { Speak } from '../wording/speak.ts';
import type { Home } from '../home/home.ts';
import type { Log } from '../../log.ts';

type TellButtonNeeds = {
  readonly deliveries: Pick<DeliveryAccess, 'claimChannelNews' | 'find' | 'releaseChannelNews'>;
  readonly titleOf: (destination: string) => string;
  readonly refusalOf: RefusalOf;
  readonly speak: Pick<Speak, 'toTeam'>;
  readonly home: Pick<Home, 'noteOpen'>;
  readonly log: Log;
};

/** “Tell the channel”: posts once who was added, without details that concern only the inbox. */
export function createTellButton(services: TellButtonNeeds) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const pressed = await findPressed(services, press);
    if (pressed.kind === 'nothing') return say(press, pressed.sentence);
    const { who, delivery, contact } = pressed;
    const channelId = delivery.replyTo?.channelId ?? null;
    if (channelId === null) return say(press, words().answers.outOfDate);
    if (delivery.state !== 'imported') return say(press, words().answers.tellLater);
    const refusal = await services.refusalOf({ ...who, channelId });
    if (refusal !== null) return say(press, refusal);
    if (!(await services.deliveries.claimChannelNews(delivery.id, who.teamId))) {
      return say(press, words().answers.channelKnows);
    }
    const message = await services.speak.toTeam(who.teamId, async () =>
      buildChannelMessage(contact, who.userId, services.titleOf(delivery.destination)),
    );
    const trouble = await post(services, press, channelId, message);
    if (trouble === null) return;
    await services.deliveries.releaseChannelNews(delivery.id, who.teamId);
    await say(press, trouble);
  };
}

function buildChannelMessage(contact: Contact, userId: string, title: string): Message {
  return slackMessage(
    words().answers.channelMessage(userId, escapeText(describeForChannel(contact)), escapeText(title)),
  );
}

/** Slack's errors for channels where the app may not post. */
const outside = ['not_in_channel', 'channel_not_found'];

/**
 * What went wrong, or null. Where the app is no member, only the press itself can post: Slack allows an answer
 * to everyone.
 */
async function post(
  services: { readonly log: Log },
  { client, body, respond }: Press,
  channelId: string,
  message: Message,
): Promise<string | null> {
  try {
    await client.chat.postMessage({ channel: channelId, ...message, unfurl_links: false });
    return null;
  } catch (error) {
    const code = slackErrorOf(error);
    services.log.warn({ slackError: code }, 'channel message not posted');
    if (!outside.includes(code)) return words().answers.channelNotTold;
  }
  if (body.channel?.id !== channelId || !body.response_url) return words().answers.inviteFirst;
  try {
    await respond({ response_type: 'in_channel', replace_original: false, ...message });
    return null;
  } catch (error) {
    services.log.warn({ err: error }, 'channel message not posted');
    return words().answers.inviteFirst;
  }
}

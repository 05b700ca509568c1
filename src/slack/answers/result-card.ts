import { words } from '../wording/words.ts';
import { describePhone, describeReason, headline } from '../wording/describe.ts';
import type { Hold } from '../wording/sentences.ts';
import type { types } from '@slack/bolt';
import type { Contact } from '../../contact/contact.ts';
import type { Delivery, News } from '../../delivery/delivery.ts';
import { confirmTelling } from './channel-message.ts';
import { buttons } from '../payload/ids.ts';
import { describeNotices } from './phone-notes.ts';
import {
  context,
  cutText,
  escapeText,
  isolate,
  limits,
  literalText,
  mrkdwn,
  plainText,
} from '../payload/text.ts';

/** A message for Slack: its blocks, and all of it as text for notifications and screen readers. */
export type Message = { readonly text: string; readonly blocks: types.KnownBlock[] };

/** A message of one sentence. */
export function slackMessage(text: string): Message {
  return { text, blocks: [{ type: 'section', text: mrkdwn(text) }] };
}

/** Everything the card shows. */
export type ResultCard = {
  readonly delivery: Delivery;
  readonly news: News;
  /** The inbox's title. */
  readonly title: string;
  /** Why nothing is being sent to the inbox right now. */
  readonly hold: Hold;
  /** What an edit could not change, in mrkdwn. */
  readonly notes: readonly string[];
};

/** The card for the person who asked: the contact, its inbox, its number as stored, the rest, and buttons. */
export function buildResultCard({ delivery, news, title, hold, notes }: ResultCard): Message {
  const { contact } = delivery;
  const name = escapeText(contact?.name ?? '');
  const inbox = escapeText(title);
  const first = `${mark(news)} ${headline({ news, hold }, name, inbox)}`;
  const reason =
    news.kind === 'refused'
      ? describeReason(news.reason, (said) => words().answers.cardReason(escapeText(cutText(said, 300))))
      : null;
  const notices = contact ? describeNotices(contact.phone) : [];
  const small = [...notices, ...notes];
  return {
    text: [headline({ news, hold }, name, inbox), contact && describePhone(contact.phone), reason]
      .filter(Boolean)
      .join(' '),
    blocks: [
      { type: 'section', text: mrkdwn([first, reason].filter(Boolean).join('\n')) },
      ...(contact ? [details(contact)] : []),
      ...(small.length > 0 ? [context(small.join('\n'))] : []),
      ...(news.kind === 'refused' ? [context(words().answers.cardReference(delivery.id))] : []),
      actions(delivery, news),
    ],
  };
}

function mark(news: News): string {
  switch (news.kind) {
    case 'imported':
      return ':white_check_mark:';
    case 'kept-safe':
      return ':hourglass_flowing_sand:';
    case 'refused':
      return ':x:';
  }
}

/** The number as stored, then the rest, in plain text that can be copied. */
function details({ phone, email, tags, attributes }: Contact): types.SectionBlock {
  const rest = [
    email,
    ...tags.map((tag) => `#${tag}`),
    ...attributes.map(({ key, value }) => `${key}=${value}`),
  ].flatMap((one) => (one ? [isolate(one)] : []));
  const lines = [describePhone(phone), rest.join(' · ')].filter(Boolean);
  return { type: 'section', text: literalText(lines.join('\n'), limits.sectionText) };
}

function actions(delivery: Delivery, news: News): types.ActionsBlock {
  const button = (actionId: string, text: string): types.Button => ({
    type: 'button',
    action_id: actionId,
    text: plainText(text, limits.buttonText),
    value: delivery.id,
  });
  const { contact, replyTo } = delivery;
  return {
    type: 'actions',
    elements: [
      ...(news.kind === 'refused' ? [button(buttons.retry, words().answers.retry)] : []),
      ...(news.kind === 'kept-safe' ? [button(buttons.withdraw, words().waiting.dontSend)] : []),
      button(buttons.edit, words().answers.edit),
      ...(news.kind === 'imported' && replyTo?.channelId && contact
        ? [{ ...button(buttons.tellChannel, words().answers.tellChannel), confirm: confirmTelling(contact) }]
        : []),
    ],
  };
}

import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { blankMemory, type FormMemory } from '../form/state.ts';
import { replyToOf } from '../form/open-form.ts';
import { reopenReview, type ReopenReviewNeeds } from '../review/open-review.ts';
import { responseUrlMs } from '../answers/press.ts';
import { readers } from '../message/lazy-readers.ts';
import { openLoading } from '../answers/answer-in-time.ts';
import { orSayInPlace } from '../answers/say-in-place.ts';
import { readSharedMessage, type SharedMessage } from '../message/shared-message.ts';
import { showPeople, type ShowPeopleNeeds } from './show-people.ts';
import { buildLoading, loadingFiles, type ViewPlace } from '../answers/show-view.ts';
import { slackErrorOf } from '../api/error.ts';
import { textOf } from '../payload/fields.ts';
import { requireWho } from '../payload/who.ts';
import type { InTurn } from '../../timing/turns.ts';
import type { Reviews } from '../review/reviews.ts';
import type { ReadMessageNeeds } from '../message/read-message.ts';

type MessageShortcutNeeds = ShowPeopleNeeds &
  ReopenReviewNeeds &
  ReadMessageNeeds & {
    readonly inTurn: InTurn;
    readonly reviews: Pick<Reviews, 'idFrom'>;
    readonly now: () => number;
  };

type FromMessage = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/**
 * “Add to WhatsApp contacts” on a message: the people in its text, cards and sheets, or the review already
 * begun for it.
 */
export function createMessageShortcut(services: MessageShortcutNeeds) {
  return async ({ ack, body, shortcut, client }: FromMessage): Promise<void> => {
    await ack();
    const who = requireWho(body);
    const memory: FormMemory = {
      ...blankMemory,
      responseUrl: isReply(shortcut.message) ? null : shortcut.response_url,
      responseUrlUntil: services.now() + responseUrlMs,
      channelId: shortcut.channel.id,
    };
    const place = { who, client, triggerId: shortcut.trigger_id };
    const from = { channelId: shortcut.channel.id, ts: shortcut.message_ts };
    // One person needs no store. If it is away, only an unfinished review is forgotten.
    const begun = await services.reviews.idFrom(from, who).catch(() => null);
    if (begun) return reopenReview(services, place, begun, replyToOf(memory));
    const message = readSharedMessage(shortcut.message);
    const next = message.files.length > 0 ? await showLoading(services, place, message) : place;
    const show = async () => {
      const { readMessage } = await readers.message();
      await showPeople(services, next, await readMessage(services, next, message), { memory, from });
    };
    await orSayInPlace(services, next, () => (message.files.length > 0 ? services.inTurn(show) : show()));
  };
}

/** In a thread, a response_url would post to the channel, where nobody in the thread looks. */
function isReply(message: MessageShortcut['message']): boolean {
  const thread = textOf(message, 'thread_ts');
  return thread !== undefined && thread !== textOf(message, 'ts');
}

/** Shows a loading view while files are downloaded; the result replaces it. */
async function showLoading(
  services: Pick<MessageShortcutNeeds, 'after' | 'waits' | 'log'>,
  place: ViewPlace,
  { files }: SharedMessage,
): Promise<ViewPlace> {
  try {
    return await openLoading(services, place, buildLoading(loadingFiles(files.map(({ name }) => name))));
  } catch (error) {
    services.log.warn({ slackError: slackErrorOf(error) }, 'loading view not opened');
    return place;
  }
}

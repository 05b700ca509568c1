import { words } from '../wording/words.ts';
import type { ReplyTo } from '../../delivery/delivery.ts';
import { faultyPlacesOf, slackErrorOf } from '../api/error.ts';
import { buildNotice } from './acknowledge.ts';
import { slackMessage } from './result-card.ts';
import { showView, type ViewPlace } from './show-view.ts';
import type { Reply } from './reply.ts';
import type { Log } from '../../log.ts';

export type TellOwnFaultNeeds = {
  readonly reply: Pick<Reply, 'answer'>;
  readonly newReference: () => string;
  readonly log: Log;
};

/**
 * Tells a person that Slack refused a view of ours. Pressing again would not help, so they get a reference
 * that is also in the log: in place of the loading view, or where they asked.
 */
export async function tellOwnFault(
  { reply, newReference, log }: TellOwnFaultNeeds,
  place: ViewPlace,
  { replyTo, error }: { readonly replyTo: ReplyTo; readonly error: unknown },
): Promise<void> {
  const reference = newReference();
  const places = faultyPlacesOf(error);
  log.error({ slackError: slackErrorOf(error), places, err: error, reference }, 'view refused by Slack');
  const sentence = words().answers.broken(reference);
  if ('viewId' in place) {
    const shown = await showView(place, buildNotice(sentence)).catch(() => null);
    if (shown !== null) return;
  }
  await reply.answer(replyTo, place.who, slackMessage(sentence));
}

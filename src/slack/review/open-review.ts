import { words } from '../wording/words.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Pause } from '../../timing/slices.ts';
import type { types } from '@slack/bolt';
import type { ReplyTo } from '../../delivery/delivery.ts';
import { runInSlices, type SlicedWork } from '../../timing/slices.ts';
import { reviewActions } from '../payload/ids.ts';
import type { Message } from '../answers/result-card.ts';
import { buildColumnsQuestion } from './columns.ts';
import { buildReviewSliced } from './build-view.ts';
import type { Review } from './reviews.ts';
import { openLoading } from '../answers/answer-in-time.ts';
import { orSayInPlace } from '../answers/say-in-place.ts';
import { buildLoading, showView, type ViewPlace } from '../answers/show-view.ts';
import { tellOwnFault, type TellOwnFaultNeeds } from '../answers/own-fault.ts';
import { isMalformed, slackErrorOf } from '../api/error.ts';
import { escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import { buildEnded } from './ended.ts';
import type { Reviews } from './reviews.ts';
import type { BatchControl } from './batch-control.ts';
import type { After } from '../../timing/run-later.ts';
import type { Waits } from '../../timing/waits.ts';

export type OpenReviewNeeds = TellOwnFaultNeeds & {
  readonly inboxesOf: InboxesOf;
  readonly titleIn: (teamId: string, destination: string) => string | null;
  readonly keepDays: number;
  readonly pause: Pause;
};
export type ReopenReviewNeeds = OpenReviewNeeds & {
  readonly reviews: Pick<Reviews, 'change'>;
  readonly progress: Pick<BatchControl, 'describe'>;
  readonly after: After;
  readonly waits: Pick<Waits, 'loadingMs'>;
};

/** Shows a review. If Slack cannot (expired trigger, closed modal), the person gets a button that does. */
export async function openReview(services: OpenReviewNeeds, place: ViewPlace, review: Review): Promise<void> {
  try {
    await showView(place, await buildReviewStep(services, review));
  } catch (error) {
    const { replyTo } = review.choices;
    if (isMalformed(error)) return tellOwnFault(services, place, { replyTo, error });
    services.log.warn({ slackError: slackErrorOf(error) }, 'review not opened');
    const message = buildOpenReviewMessage(
      review.id,
      words().review.readyNow(review.rows.length, fileOf(review)),
    );
    await services.reply.answer(replyTo, place.who, message);
  }
}

/**
 * Opens a review by its id. A loading view comes first, because reading thousands of people again takes
 * seconds.
 */
export async function reopenReview(
  services: ReopenReviewNeeds,
  place: ViewPlace,
  id: string,
  replyTo: ReplyTo,
): Promise<void> {
  const { who } = place;
  const next = await openLoading(services, place, buildLoading(words().review.loadingReview));
  await orSayInPlace(services, next, async () => {
    const review = await services.reviews.change(id, who, (choices) => ({ ...choices, replyTo }), 'again');
    if (review) return openReview(services, next, review);
    await showView(next, await buildEnded(services, id, who));
  });
}

/** What a person sees next: the question about columns, if any, or the page of the review. */
export function buildReviewStep(services: ReviewScreenNeeds, review: Review): Promise<types.ModalView> {
  return runInSlices(buildStep(services, review), services.pause);
}

type ReviewScreenNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly titleIn: (teamId: string, destination: string) => string | null;
  readonly keepDays: number;
  readonly pause: Pause;
};

function* buildStep(where: ReviewScreenNeeds, review: Review): SlicedWork<types.ModalView> {
  yield;
  return (
    buildColumnsQuestion(review) ??
    (yield* buildReviewSliced(review, {
      destinations: where.inboxesOf(review.teamId),
      titleOf: (name) => where.titleIn(review.teamId, name),
      keepDays: where.keepDays,
    }))
  );
}

/** The name of what was reviewed, for a message; null for the people of a message. */
export function fileOf({ choices }: Pick<Review, 'choices'>): string | null {
  return choices.title === null ? null : escapeText(choices.title);
}

/** A message with buttons that open or discard a review. */
export function buildOpenReviewMessage(id: string, sentence: string): Message {
  const button: types.Button = {
    type: 'button',
    action_id: reviewActions.open,
    style: 'primary',
    text: plainText(words().review.openReview, limits.buttonText),
    value: id,
  };
  const discard: types.Button = {
    type: 'button',
    action_id: reviewActions.discard,
    text: plainText(words().review.discard, limits.buttonText),
    value: id,
  };
  return {
    text: sentence.replaceAll('*', ''),
    blocks: [
      { type: 'section', text: mrkdwn(sentence) },
      { type: 'actions', elements: [button, discard] },
    ],
  };
}

import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewClosedAction } from '@slack/bolt';
import { inputAction, reviewActions, views } from '../payload/ids.ts';
import { buildOpenReviewMessage, fileOf, reopenReview, type ReopenReviewNeeds } from './open-review.ts';
import { originOf, pressedValue, type Press } from '../answers/press.ts';
import { slackMessage } from '../answers/result-card.ts';
import {
  createReviewChange,
  createReviewEdit,
  createReviewNumber,
  createReviewPage,
  createReviewRenames,
  createReviewShow,
  type ReviewActionNeeds,
  type ReviewEditNeeds,
} from './actions.ts';
import {
  createColumnsAnswer,
  createColumnsPage,
  createOpenColumns,
  type ColumnsAnswerNeeds,
} from './columns-answer.ts';
import { readReviewId } from './read-view.ts';
import { createReviewSubmission, type ReviewSubmissionNeeds } from './submission.ts';
import type { Routes } from '../http/routes.ts';
import { escapeText } from '../payload/text.ts';
import { slackErrorOf } from '../api/error.ts';
import { requireWho } from '../payload/who.ts';
import type { Reply } from '../answers/reply.ts';
import type { Reviews } from './reviews.ts';
import type { BatchControl } from './batch-control.ts';
import type { Log } from '../../log.ts';

type ReviewListenersNeeds = ReviewSubmissionNeeds &
  ReviewActionNeeds &
  ReviewEditNeeds &
  ColumnsAnswerNeeds &
  OpenReviewButtonNeeds &
  DiscardReviewNeeds &
  RetryRefusedNeeds;
type OpenReviewButtonNeeds = ReopenReviewNeeds & { readonly now: () => number };
type DiscardReviewNeeds = {
  readonly reviews: Pick<Reviews, 'discard'>;
  readonly progress: Pick<BatchControl, 'describe'>;
  readonly log: Log;
};
type RetryRefusedNeeds = {
  readonly reply: Pick<Reply, 'answer'>;
  readonly progress: Pick<BatchControl, 'retry'>;
  readonly now: () => number;
};

/** What people can do with a review of several contacts and its outcome, one line each. */
export function registerReviewListeners(routes: Routes, services: ReviewListenersNeeds): void {
  const inReview = { type: 'block_actions', callback_id: views.review } as const;
  routes.view(views.review, createReviewSubmission(services));
  routes.view(views.columns, createColumnsAnswer(services));
  routes.viewClosed(views.review, createReviewClosed(services));
  routes.viewClosed(views.columns, createReviewClosed(services));
  routes.action({ ...inReview, action_id: inputAction }, createReviewChange(services));
  routes.action({ ...inReview, action_id: reviewActions.tick }, createReviewChange(services));
  routes.action({ ...inReview, action_id: reviewActions.show }, createReviewShow(services));
  routes.action(
    { ...inReview, action_id: new RegExp(`^${reviewActions.number}(_\\d+)?$`) },
    createReviewNumber(services),
  );
  routes.action({ ...inReview, action_id: reviewActions.renames }, createReviewRenames(services));
  routes.action({ ...inReview, action_id: reviewActions.edit }, createReviewEdit(services));
  routes.action(
    { ...inReview, action_id: new RegExp(`^${reviewActions.page}(_\\d+)?$`) },
    createReviewPage(services),
  );
  routes.action({ ...inReview, action_id: reviewActions.columns }, createOpenColumns(services));
  const inColumns = { type: 'block_actions', callback_id: views.columns } as const;
  routes.action({ ...inColumns, action_id: inputAction }, ({ ack }) => ack());
  routes.action(
    { ...inColumns, action_id: new RegExp(`^${reviewActions.columnsPage}(_\\d+)?$`) },
    createColumnsPage(services),
  );
  routes.action({ type: 'block_actions', action_id: reviewActions.open }, createOpenReviewButton(services));
  routes.action({ type: 'block_actions', action_id: reviewActions.discard }, createDiscardReview(services));
  routes.action({ type: 'block_actions', action_id: reviewActions.retry }, createRetryRefused(services));
}

/**
 * The modal was closed without adding anyone. A message says that nothing is lost, with a button that opens it
 * again.
 */
function createReviewClosed(services: {
  readonly reply: Pick<Reply, 'answer'>;
  readonly reviews: Pick<Reviews, 'find'>;
}) {
  return async ({ ack, body, view }: SlackViewMiddlewareArgs<ViewClosedAction> & AllMiddlewareArgs) => {
    await ack();
    const who = requireWho(body);
    const review = await services.reviews.find(readReviewId(view), who);
    if (review?.state !== 'draft') return;
    const message = buildOpenReviewMessage(
      review.id,
      words().review.kept(review.rows.length, fileOf(review)),
    );
    await services.reply.answer(review.choices.replyTo, who, message);
  };
}

/** “Open review” on a message. */
function createOpenReviewButton(services: OpenReviewButtonNeeds) {
  return async ({ ack, body, action, client, respond }: Press): Promise<void> => {
    await ack();
    const place = { who: requireWho(body), client, triggerId: body.trigger_id };
    await reopenReview(services, place, pressedValue(action), originOf(body, services.now()));
    // So that closing it again posts the message again.
    await respond({ delete_original: true }).catch((error: unknown) => {
      services.log.warn({ slackError: slackErrorOf(error) }, 'message of a review not removed');
    });
  };
}

/** “Discard” on a message: ends the review and says so there. */
function createDiscardReview(services: DiscardReviewNeeds) {
  return async ({ ack, body, action, respond }: Press): Promise<void> => {
    await ack();
    const who = requireWho(body);
    const id = pressedValue(action);
    const review = await services.reviews.discard(id, who);
    const sentence = review
      ? words().review.discarded(review.choices.title === null ? null : escapeText(review.choices.title))
      : ((await services.progress.describe(id, who)) ?? words().review.ended);
    await respond({ replace_original: true, ...slackMessage(sentence) }).catch((error: unknown) => {
      services.log.warn({ slackError: slackErrorOf(error) }, 'message of a review not replaced');
    });
  };
}

/** “Retry” below the outcome of a batch: the same message shows its progress again. */
function createRetryRefused(services: RetryRefusedNeeds) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    const who = requireWho(body);
    const retried = await services.progress.retry(pressedValue(action), who);
    if (retried.kind === 'on-its-way') return;
    const sentence =
      retried.kind === 'inbox-gone'
        ? words().batch.retryInboxGone(escapeText(retried.destination), escapeText(retried.list))
        : words().batch.retryGone;
    await services.reply.answer(originOf(body, services.now()), who, slackMessage(sentence));
  };
}

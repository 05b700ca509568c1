import type {
  AllMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import { inputAction, reviewActions, views } from '../payload/ids.ts';
import { buildOpenReviewMessage, openReview, reopenReview } from './open-review.ts';
import type { SlackParts } from '../dependencies.ts';
import { originOf, pressedValue, type Press } from '../answers/pressed-delivery.ts';
import { slackMessage } from '../answers/result-card.ts';
import {
  createReviewChange,
  createReviewEdit,
  createReviewNumber,
  createReviewPage,
  createReviewShow,
} from './actions.ts';
import { readColumns } from './columns.ts';
import { readReviewId } from './read-view.ts';
import { createReviewSubmission } from './submission.ts';
import type { Routes } from '../http/routes.ts';
import { answerInTime } from '../answers/answer-in-time.ts';
import { escapeText } from '../payload/text.ts';
import { buildLoading, showView } from '../answers/show-view.ts';
import { buildEnded } from './ended.ts';
import { requireWho } from '../payload/who.ts';
import { reviewWording } from '../wording/review.ts';

/** What can be done with a review of several contacts and with what became of it, a line each. */
export function registerReviewListeners(routes: Routes, parts: SlackParts): void {
  const inReview = { type: 'block_actions', callback_id: views.review } as const;
  routes.view(views.review, createReviewSubmission(parts));
  routes.view(views.columns, createColumnsAnswer(parts));
  routes.view({ type: 'view_closed', callback_id: views.review }, createReviewClosed(parts));
  routes.view({ type: 'view_closed', callback_id: views.columns }, createReviewClosed(parts));
  routes.action({ ...inReview, action_id: inputAction }, createReviewChange(parts));
  routes.action({ ...inReview, action_id: reviewActions.tick }, createReviewChange(parts));
  routes.action({ ...inReview, action_id: reviewActions.show }, createReviewShow(parts));
  routes.action({ ...inReview, action_id: reviewActions.number }, createReviewNumber(parts));
  routes.action({ ...inReview, action_id: reviewActions.edit }, createReviewEdit(parts));
  routes.action(
    { ...inReview, action_id: new RegExp(`^${reviewActions.page}(_\\d+)?$`) },
    createReviewPage(parts),
  );
  routes.action({ type: 'block_actions', action_id: reviewActions.open }, createOpenReviewButton(parts));
  routes.action({ type: 'block_actions', action_id: reviewActions.retry }, createRetryRefused(parts));
}

/** Which column holds the number was answered: the review follows in the same modal. */
function createColumnsAnswer(parts: SlackParts) {
  return (submission: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs) =>
    answerInTime(parts, submission, {
      loading: buildLoading(reviewWording.loadingReview),
      async work(place) {
        const { view } = submission;
        const id = readReviewId(view);
        const review = await parts.reviews.change(id, place.who, (choices) => ({
          ...choices,
          phoneColumns: { ...choices.phoneColumns, ...readColumns(view) },
        }));
        if (review) return openReview(parts, place, review);
        await showView(place, await buildEnded(parts, id, place.who));
      },
    });
}

/** The modal was closed without adding anybody: the person is told that nothing is lost, with a button that opens it again. */
function createReviewClosed(parts: SlackParts) {
  return async ({ ack, body, view }: SlackViewMiddlewareArgs<ViewClosedAction> & AllMiddlewareArgs) => {
    await ack();
    const who = requireWho(body);
    const review = await parts.reviews.find(readReviewId(view), who);
    if (review?.state !== 'draft') return;
    const message = buildOpenReviewMessage(review.id, reviewWording.kept(review.rows.length));
    await parts.reply.answer(review.choices.replyTo, who.userId, message);
  };
}

/** “Open review” on a message. */
function createOpenReviewButton(parts: SlackParts) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const place = { who: requireWho(body), client, triggerId: body.trigger_id };
    await reopenReview(parts, place, pressedValue(action), originOf(body, parts.now()));
  };
}

/** “Retry” under the outcome of a batch: its progress is shown in the same message again. */
function createRetryRefused(parts: SlackParts) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    const who = requireWho(body);
    const retried = await parts.progress.retry(pressedValue(action), who);
    if (retried.kind === 'on-its-way') return;
    const sentence =
      retried.kind === 'inbox-gone'
        ? reviewWording.retryInboxGone(escapeText(retried.destination), reviewWording.refusedFile)
        : reviewWording.retryGone;
    await parts.reply.answer(originOf(body, parts.now()), who.userId, slackMessage(sentence));
  };
}

import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { StoreUnavailableError } from '../../delivery/delivery.ts';
import { buildEnded } from './ended.ts';
import { findInbox } from '../form/destination-options.ts';
import { buildReviewStep, type OpenReviewNeeds } from './open-review.ts';
import { slackMessage } from '../answers/result-card.ts';
import { countRows, isTicked } from './rows.ts';
import { readChosenInbox, readReviewId, readScreen, tagsBlockId } from './read-view.ts';
import type { Review } from './reviews.ts';
import { requireWho, type Who } from '../payload/who.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Reply } from '../answers/reply.ts';
import type { Reviews } from './reviews.ts';
import type { BatchControl } from './batch-control.ts';

export type ReviewSubmissionNeeds = ConfirmNeeds &
  OpenReviewNeeds & {
    readonly progress: Pick<BatchControl, 'describe'>;
  };
type ConfirmNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly reviews: Pick<Reviews, 'change' | 'confirm' | 'find'>;
  readonly progress: Pick<BatchControl, 'begin'>;
  readonly now: () => number;
};

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/**
 * The review was confirmed: the ticked contacts are on disk and the modal closes. A direct message follows.
 */
export function createReviewSubmission(services: ReviewSubmissionNeeds) {
  return async ({ ack, body, view }: Submission): Promise<void> => {
    const errorAt = (error: string) =>
      ack({ response_action: 'errors', errors: { [tagsBlockId(view)]: error } });
    try {
      const who = requireWho(body);
      const outcome = await confirm(services, who, view);
      switch (outcome.kind) {
        case 'confirmed':
          await ack();
          return await sayWhere(services, who, outcome.review);
        case 'nobody-ticked':
          return await errorAt(words().review.nothingTicked);
        case 'inbox-gone':
        case 'changed':
          return await ack({
            response_action: 'update',
            view: await buildReviewStep(services, outcome.review),
          });
        case 'ended':
          return await ack({
            response_action: 'update',
            view: await buildEnded(services, readReviewId(view), who),
          });
      }
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      const reference = services.newReference();
      services.log.error({ err: error, reference }, 'review not stored');
      await errorAt(words().answers.notSaved(reference));
    }
  };
}

/** Half the time Slack allows for an ack. */
const storingMs = 1500;

type Confirmation =
  | { readonly kind: 'nobody-ticked' | 'ended' }
  /** Null when it was confirmed before. */
  | { readonly kind: 'confirmed'; readonly review: Review | null }
  /** The page again with a note, so that the person sees the inbox or chooses one. */
  | { readonly kind: 'inbox-gone'; readonly review: Review }
  /** The page again: someone it was to add is no longer selected, such as one added meanwhile under another name. */
  | { readonly kind: 'changed'; readonly review: Review };

/**
 * A review stored as confirmed will be delivered completely. What is not stored in time for the ack is stored
 * after it.
 */
async function confirm(services: ConfirmNeeds, who: Who, view: Submission['view']): Promise<Confirmation> {
  const ackBy = services.now() + storingMs;
  const id = readReviewId(view);
  let asked: readonly number[] = [];
  const review = await services.reviews.change(
    id,
    who,
    (choices, rows) => {
      const next = readScreen(view, choices, rows);
      asked = rows.filter((row) => isTicked(row, next.ticks)).map(({ index }) => index);
      return next;
    },
    'again',
  );
  if (!review) {
    const isKnown = (await services.reviews.find(id, who)) !== null;
    return isKnown ? { kind: 'confirmed', review: null } : { kind: 'ended' };
  }
  if (asked.some((index) => review.rows[index]?.ticked === false)) return { kind: 'changed', review };
  const { ticked, attention } = countRows(review.rows);
  if (ticked === 0) return { kind: 'nobody-ticked' };
  const destination = findInbox(services.inboxesOf(who.teamId), readChosenInbox(view));
  if (destination === null) return askForInbox(services, who, view);
  const leftOut = review.rows.length - ticked - attention;
  const begun = { stored: 0, message: null, uploaded: false };
  const report = { destination, total: ticked, unsent: attention, leftOut, ...begun };
  const confirmed = await services.reviews.confirm(id, who, report);
  if (confirmed) await services.progress.begin(confirmed, () => services.now() < ackBy);
  return { kind: 'confirmed', review: confirmed };
}

/**
 * Nothing else where the review was opened tells how it goes on. In a direct message that would repeat the
 * progress.
 */
async function sayWhere(
  services: { readonly reply: Pick<Reply, 'answer'>; readonly now: () => number },
  who: Who,
  review: Review | null,
): Promise<void> {
  const replyTo = review?.choices.replyTo;
  if (!review?.report || !replyTo?.responseUrl || replyTo.responseUrlUntil <= services.now()) return;
  const message = slackMessage(words().review.adding(review.report.total));
  await services.reply.answer(replyTo, who, message);
}

async function askForInbox(
  services: { readonly reviews: Pick<Reviews, 'change'> },
  who: Who,
  view: Submission['view'],
): Promise<Confirmation> {
  const destination = readChosenInbox(view) ?? '';
  const review = await services.reviews.change(readReviewId(view), who, (choices) => ({
    ...choices,
    destination,
  }));
  return review ? { kind: 'inbox-gone', review } : { kind: 'ended' };
}

import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { Draft } from '../../contact/draft.ts';
import type { FormMemory } from '../form/state.ts';
import { buildEnded } from './ended.ts';
import { buildReviewStep } from './open-review.ts';
import { withEdit } from './actions.ts';
import { slackErrorOf } from '../api/error.ts';
import { requireWho } from '../payload/who.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Pause } from '../../timing/slices.ts';
import type { Reviews } from './reviews.ts';
import type { BatchControl } from './batch-control.ts';
import type { Log } from '../../log.ts';

export type SaveReviewRowNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly titleIn: (teamId: string, destination: string) => string | null;
  readonly keepDays: number;
  readonly pause: Pause;
  readonly reviews: Pick<Reviews, 'change'>;
  readonly progress: Pick<BatchControl, 'describe'>;
  readonly log: Log;
};

type Submission = Pick<
  SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs,
  'ack' | 'body' | 'view' | 'client'
>;

/** A row of a review was edited: it is stored, then the form closes and the page below shows it. */
export async function saveReviewRow(
  services: SaveReviewRowNeeds,
  { ack, body, view, client }: Submission,
  { id, row }: NonNullable<FormMemory['review']>,
  draft: Draft,
): Promise<void> {
  const who = requireWho(body);
  const review = await services.reviews.change(id, who, (choices, rows) => {
    const before = rows[row];
    if (!before) return choices;
    const others = before.draft.phones.slice(1).filter(({ raw }) => raw !== draft.phones[0]?.raw);
    return withEdit(choices, row, { ...draft, phones: [...draft.phones, ...others] });
  });
  if (!review?.rows[row]) {
    return ack({ response_action: 'update', view: await buildEnded(services, id, who) });
  }
  await ack();
  if (!view.previous_view_id) return;
  const page = await buildReviewStep(services, review);
  await client.views.update({ view_id: view.previous_view_id, view: page }).catch((error: unknown) => {
    services.log.warn({ slackError: slackErrorOf(error) }, 'review not drawn');
  });
}

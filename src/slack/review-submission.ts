import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { StoreUnavailableError } from '../delivery/delivery.ts';
import { buildNotice } from './acknowledge.ts';
import type { SlackParts } from './parts.ts';
import type { ReviewChoices } from './review-choices.ts';
import { countRows } from './review-rows.ts';
import { readReviewId, readScreen } from './review-screen.ts';
import { requireWho, type Who } from './who.ts';
import { wording } from './wording.ts';
import { reviewWording } from './wording-review.ts';

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** The review was confirmed: what is ticked is on disk, and the modal closes; a direct message goes on from there. */
export function createReviewSubmission(parts: SlackParts) {
  return async ({ ack, body, view }: Submission): Promise<void> => {
    const errorAt = (error: string) => ack({ response_action: 'errors', errors: { tags: error } });
    try {
      const outcome = await confirm(parts, requireWho(body), view);
      switch (outcome) {
        case 'confirmed':
          return await ack();
        case 'nobody-ticked':
          return await errorAt(reviewWording.nothingTicked);
        case 'no-inbox':
          return await errorAt(reviewWording.chooseInbox);
        case 'ended':
          return await ack({ response_action: 'update', view: buildNotice(reviewWording.ended) });
      }
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      parts.log.error({ err: error }, 'review not stored');
      await errorAt(wording.notSaved);
    }
  };
}

/** Half of the time Slack gives an ack. */
const storingMs = 1500;

type Confirmation = 'confirmed' | 'nobody-ticked' | 'no-inbox' | 'ended';

/** Once the review is on disk as confirmed, all of it will arrive: what is not stored for delivery within the time an ack has is stored after it. */
async function confirm(parts: SlackParts, who: Who, view: Submission['view']): Promise<Confirmation> {
  const ackBy = parts.now() + storingMs;
  const id = readReviewId(view);
  const review = await parts.reviews.change(id, who, (choices, rows) => readScreen(view, choices, rows));
  if (!review) return (await parts.reviews.find(id, who)) ? 'confirmed' : 'ended';
  const { ticked, attention } = countRows(review.rows);
  if (ticked === 0) return 'nobody-ticked';
  const destination = await chooseDestination(parts, who, review.choices);
  if (destination === null) return 'no-inbox';
  const report = { destination, total: ticked, unsent: attention, stored: 0, message: null, uploaded: false };
  const confirmed = await parts.reviews.confirm(id, who, report);
  if (confirmed) await parts.progress.begin(confirmed, () => parts.now() < ackBy);
  return 'confirmed';
}

async function chooseDestination(
  { destinations, people }: SlackParts,
  who: Who,
  { destination }: ReviewChoices,
): Promise<string | null> {
  const wanted = destination ?? (await people.destinationOf(who)) ?? destinations[0].name;
  return destinations.find(({ name }) => name === wanted)?.name ?? null;
}

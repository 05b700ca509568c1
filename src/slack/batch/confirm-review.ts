import type { AddContact } from '../../add-contact.ts';
import { validateTags } from '../../contact/tags.ts';
import type { NewDelivery } from '../../delivery/delivery.ts';
import type { Pause } from '../../timing/slices.ts';
import type { ReviewRow } from '../review/rows.ts';
import type { Review } from '../review/reviews.ts';

/** Few enough to be stored within milliseconds. */
const deliveriesAtOnce = 50;

/**
 * Stores the selected contacts of a confirmed review for delivery, from where it stopped until all are stored
 * or `goOn` returns false. Returns how many are stored now. A row is stored once, however often this runs.
 * Throws the store's errors.
 */
export async function storeReview(
  { addContact, pause }: { readonly addContact: Pick<AddContact, 'add'>; readonly pause: Pause },
  review: Review,
  goOn: () => boolean,
): Promise<number> {
  const ticked = review.rows.filter((row) => row.ticked);
  let stored = review.report?.stored ?? 0;
  while (stored < ticked.length && goOn()) {
    const some = ticked.slice(stored, stored + deliveriesAtOnce);
    const deliveries = some.flatMap((row) => toDelivery(review, row));
    const addition = await addContact.add(deliveries, review.choices.replyTo.channelId);
    if (addition.kind === 'not-saved') throw addition.cause;
    stored += some.length;
    await pause();
  }
  return stored;
}

function toDelivery(review: Review, { index, contact }: ReviewRow): readonly NewDelivery[] {
  const { id, teamId, userId, choices, report } = review;
  if (!contact || !report) return [];
  const { tags } = choices.tags.length > 0 ? validateTags([...contact.tags, ...choices.tags]) : contact;
  return [
    {
      key: `batch:${id}:${index}`,
      teamId,
      destination: report.destination,
      contact: { ...contact, tags },
      source: 'review',
      askedBy: userId,
      tell: 'batch',
      replyTo: null,
      batchId: id,
      row: index,
    },
  ];
}

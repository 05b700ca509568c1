import { setImmediate } from 'node:timers/promises';
import type { AddContact } from '../add-contact.ts';
import { validateTags } from '../contact/tags.ts';
import type { NewDelivery } from '../delivery/delivery.ts';
import type { Review } from './reviews.ts';

/** Few enough to be stored within some milliseconds. */
const deliveriesAtOnce = 250;

/**
 * Stores what is ticked in a confirmed review for delivery, from where it stopped until all is or `goOn` says no, and
 * gives how many are stored now. Its rows are the keys: what is stored again is stored once. Throws what kept it from it.
 */
export async function storeReview(
  { addContact }: { readonly addContact: Pick<AddContact, 'add'> },
  review: Review,
  goOn: () => boolean,
): Promise<number> {
  const deliveries = toDeliveries(review);
  let stored = review.report?.stored ?? 0;
  while (stored < deliveries.length && goOn()) {
    const addition = await addContact.add(deliveries.slice(stored, stored + deliveriesAtOnce));
    if (addition.kind === 'not-saved') throw addition.cause;
    stored = Math.min(stored + deliveriesAtOnce, deliveries.length);
    await setImmediate();
  }
  return stored;
}

function toDeliveries({ id, teamId, userId, rows, choices, report }: Review): readonly NewDelivery[] {
  return rows.flatMap(({ index, ticked, contact }) => {
    if (!ticked || !contact || !report) return [];
    const { tags } = validateTags([...contact.tags, ...choices.tags]);
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
  });
}

import { setImmediate } from 'node:timers/promises';
import type { AddContact, Addition } from '../add-contact.ts';
import { validateTags } from '../contact/tags.ts';
import type { NewDelivery } from '../delivery/delivery.ts';
import type { Review } from './reviews.ts';

/** Few enough to be stored within some milliseconds. */
const deliveriesAtOnce = 250;

/**
 * Stores what is ticked in a confirmed review for delivery. Its rows are the keys, so that storing them again (after a
 * crash in between, say) stores nothing twice.
 */
export async function storeReview(
  { addContact }: { readonly addContact: Pick<AddContact, 'add'> },
  review: Review,
): Promise<Addition['kind']> {
  const deliveries = toDeliveries(review);
  for (let from = 0; from < deliveries.length; from += deliveriesAtOnce) {
    const addition = await addContact.add(deliveries.slice(from, from + deliveriesAtOnce));
    if (addition.kind === 'not-saved') return addition.kind;
    await setImmediate();
  }
  return 'stored';
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

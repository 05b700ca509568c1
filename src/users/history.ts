import { samePersonKey } from '../contact/phone/phone.ts';
import type { Contact } from '../contact/contact.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { editedBy } from '../delivery/submission-key.ts';

/** One line of “what I added”. */
export type HistoryEntry = {
  readonly delivery: Delivery;
  /** Null once erased, when it can't be edited or retried. */
  readonly contact: Contact | null;
  readonly canEdit: boolean;
  readonly canRetry: boolean;
  /** It still waits and can be taken back. */
  readonly canWithdraw: boolean;
};

/**
 * What a person added: what needs attention, then the rest, each newest first, and how many are not shown.
 */
export type History = {
  readonly open: readonly HistoryEntry[];
  readonly done: readonly HistoryEntry[];
  readonly hidden: number;
};

/**
 * Arranges deliveries (given newest first) into at most `most` entries. Open
 * ones come first and take the room they need.
 */
export function arrangeHistory(deliveries: readonly Delivery[], most: number): History {
  const { open, done } = splitOpen(deliveries);
  const shownOpen = open.slice(0, most);
  const shownDone = done.slice(0, most - shownOpen.length);
  return {
    open: shownOpen.map(entryOf),
    done: shownDone.map(entryOf),
    hidden: deliveries.length - shownOpen.length - shownDone.length,
  };
}

/**
 * Waiting and refused ones are open, except refusals that were edited, erased or
 * fixed by a later delivery for the same person.
 */
function splitOpen(deliveries: readonly Delivery[]) {
  /** People, and ids of deliveries. */
  const putRight = new Set<string>();
  const open: Delivery[] = [];
  const done: Delivery[] = [];
  for (const delivery of deliveries) {
    const person = personIn(delivery);
    const isOpen =
      delivery.state === 'waiting' ||
      (delivery.state === 'refused' &&
        person !== null &&
        !putRight.has(delivery.id) &&
        !putRight.has(person));
    (isOpen ? open : done).push(delivery);
    const edited = editedBy(delivery.key);
    if (edited !== null) putRight.add(edited);
    const isWanted = delivery.state === 'waiting' || delivery.state === 'imported';
    if (person !== null && isWanted) putRight.add(person);
  }
  return { open, done };
}

function personIn({ contact, destination }: Delivery): string | null {
  return contact === null ? null : `${destination} ${samePersonKey(contact.phone)}`;
}

function entryOf(delivery: Delivery): HistoryEntry {
  const hasContact = delivery.contact !== null;
  return {
    delivery,
    contact: delivery.contact,
    canEdit: hasContact && delivery.state !== 'superseded',
    canRetry: hasContact && delivery.state === 'refused',
    canWithdraw: hasContact && delivery.state === 'waiting',
  };
}

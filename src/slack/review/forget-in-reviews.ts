import { readPhone, type Phone } from '../../contact/phone/phone.ts';
import { mayHoldNumber, samePersonKey } from '../../contact/phone/same-person.ts';
import type { Draft } from '../../contact/draft.ts';
import type { Batches } from '../../delivery/outbox/batches.ts';
import { createPause } from '../../timing/slices.ts';
import { createReviewStore, type ReviewStore, type StoredReview } from './store.ts';
import { eachDraft, type SharedPeople } from '../message/shared-people.ts';

/**
 * `ended` reviews are gone. `busy` ones were just confirmed but are not yet stored for delivery, so they still
 * hold the number.
 */
export type ForgottenReviews = { readonly ended: number; readonly busy: number };

/**
 * Removes this number, in any spelling, from every stored review. An unconfirmed review ends and can be
 * started again from its message. A confirmed one loses its people but still reports its outcome. Throws
 * StoreUnavailableError.
 */
export async function forgetInReviews(batches: Batches, phone: Phone): Promise<ForgottenReviews> {
  const store = createReviewStore({ batches, pause: createPause() });
  let ended = 0;
  let busy = 0;
  for (const state of ['draft', 'confirmed', 'reporting', 'done'] as const) {
    for (const review of await store.list(state)) {
      const people = await store.findPeople(review.id, review);
      // Some of its people may still be stored, but it can no longer be opened.
      if (people === null && review.report === null) await store.remove(review);
      if (!isNamed(phone, review, people ?? [])) continue;
      if (review.report === null) {
        await store.remove(review);
        ended += 1;
      } else if (review.report.stored < review.report.total) busy += 1;
      else await forgetPeople(store, review, phone);
    }
  }
  return { ended, busy };
}

async function forgetPeople(store: ReviewStore, review: StoredReview, phone: Phone): Promise<void> {
  const { choices } = review;
  const edits = Object.entries(choices.edits).filter(([, { draft }]) => !isPerson(phone, draft, choices));
  const left = { ...choices, title: null, notes: [], edits: Object.fromEntries(edits) };
  await store.removePeople(review);
  await store.save({ ...review, choices: left });
}

/**
 * Whether any of its texts holds the number, or any person's number, composed from their columns, equals it.
 */
function isNamed(phone: Phone, { choices }: StoredReview, people: readonly SharedPeople[]): boolean {
  if (holds(phone, [choices, people])) return true;
  if (Object.values(choices.edits).some(({ draft }) => isPerson(phone, draft, choices))) return true;
  for (const draft of eachDraft(people, choices.columns, choices.country)) {
    if (isPerson(phone, draft, choices)) return true;
  }
  return false;
}

function isPerson(phone: Phone, draft: Draft, { country }: StoredReview['choices']): boolean {
  if (holds(phone, draft)) return true;
  return draft.phones.some(({ raw }) => {
    const reading = readPhone(raw, draft.country ?? country);
    return reading.ok && samePersonKey(reading.phone) === samePersonKey(phone);
  });
}

function holds(phone: Phone, value: unknown): boolean {
  if (typeof value === 'string') return mayHoldNumber(value, phone);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(phone, one));
}

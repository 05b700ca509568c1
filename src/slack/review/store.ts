import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Batch, Batches, BatchState } from '../../delivery/outbox/batches.ts';
import type { Pause } from '../../timing/slices.ts';
import { firstChoices, reviewChoices, type ReviewChoices } from './choices.ts';
import type { SharedPeople } from '../message/shared-people.ts';
import { readStoredPeople, writePeople } from './stored-people.ts';
import type { Who } from '../payload/who.ts';

export type Owner = Pick<Who, 'teamId' | 'userId'>;

/** What became of a review once it was confirmed. */
export type BatchReport = z.infer<typeof batchReport>;

const batchReport = z.object({
  destination: z.string(),
  /** How many were to be delivered. */
  total: z.number().int(),
  /** How many stayed behind because something was wrong with them. */
  unsent: z.number().int(),
  /** How many could have been added and were not selected. */
  leftOut: z.number().int(),
  /** How many of them are in the outbox; less than all while a large batch is being stored. */
  stored: z.number().int(),
  /** The message that shows the progress, or null before there is one. */
  message: z.object({ channel: z.string(), ts: z.string() }).nullable(),
  /** Whether the file of the refused was given. */
  uploaded: z.boolean(),
});

/** A review without its people, which are kept apart: this part is written with each press. */
export type StoredReview = Owner & {
  readonly id: string;
  readonly state: BatchState;
  readonly createdAt: number;
  readonly choices: ReviewChoices;
  readonly report: BatchReport | null;
};

/** A message in Slack. */
export type MessagePlace = { readonly channelId: string; readonly ts: string };

export type ReviewStore = ReturnType<typeof createReviewStore>;

/** A confirmed review stays for a week: as long as an outage may last and its refused may be tried again. */
const confirmedKeepMs = 8 * 24 * 3_600_000;

type Options = { readonly batches: Batches; readonly pause: Pause };

/** Reviews in the store of batches: one entry for what changes, some for the people, one for the message they came from. */
export function createReviewStore({ batches, pause }: Options) {
  const read = (batch: Batch): StoredReview => ({ ...batch, ...payload.parse(JSON.parse(batch.payload)) });
  const keepMsOf = (state: BatchState) => (state === 'draft' ? undefined : confirmedKeepMs);
  const part = (id: string, review: Owner & { readonly createdAt: number }, payload: string): Batch => {
    const { teamId, userId, createdAt } = review;
    return { id, teamId, userId, createdAt, state: 'part', payload };
  };
  const findPart = async (id: string, owner: Owner): Promise<string | null> => {
    await pause();
    return (await batches.find(id, owner))?.payload ?? null;
  };
  const removePeople = async ({ id, ...owner }: StoredReview): Promise<void> => {
    let last = 0;
    while ((await findPart(peopleId(id, last + 1), owner)) !== null) last += 1;
    // From the end, so that what a crash leaves is found again.
    for (let place = last; place >= 0; place--) {
      await batches.remove(peopleId(id, place));
      await pause();
    }
  };
  return {
    async find(id: string, owner: Owner): Promise<StoredReview | null> {
      const batch = await batches.find(id, owner);
      return batch && batch.state !== 'part' ? read(batch) : null;
    },
    async list(state: BatchState): Promise<readonly StoredReview[]> {
      return (await batches.list(state)).map(read);
    },
    async save({ choices, report, ...review }: StoredReview): Promise<void> {
      const batch = { ...review, payload: JSON.stringify({ choices, report }) };
      await batches.save(batch, keepMsOf(review.state));
    },
    move: batches.move,
    async findPeople(id: string, owner: Owner): Promise<readonly SharedPeople[] | null> {
      return readStoredPeople((place) => findPart(peopleId(id, place), owner), pause);
    },
    /** Kept as long as the review is in its state. */
    async savePeople(review: StoredReview, people: readonly SharedPeople[]): Promise<void> {
      const keepMs = keepMsOf(review.state);
      await writePeople(people, pause, (place, payload) =>
        batches.save(part(peopleId(review.id, place), review, payload), keepMs),
      );
    },
    /** Remembers from which message a review came. */
    async point(place: MessagePlace, review: StoredReview): Promise<void> {
      await batches.save(part(pointerId(place, review), review, JSON.stringify(review.id)));
    },
    async follow(place: MessagePlace, owner: Owner): Promise<string | null> {
      const batch = await batches.find(pointerId(place, owner), owner);
      return batch && z.string().parse(JSON.parse(batch.payload));
    },
    removePeople,
    /** Keeps of a review only what became of it, so that it is not taken for one that was never confirmed. */
    async finish(review: StoredReview, report: BatchReport): Promise<void> {
      await removePeople(review);
      const nobody = { title: null, country: null, destination: null, notes: [], replyTo: nowhere };
      const { teamId, userId, id, createdAt } = review;
      const payload = JSON.stringify({ choices: firstChoices(nobody), report });
      await batches.save({ teamId, userId, id, createdAt, state: 'done', payload }, confirmedKeepMs);
    },
    async remove(review: StoredReview): Promise<void> {
      await removePeople(review);
      await batches.remove(review.id);
    },
  };
}

const nowhere = { responseUrl: null, responseUrlUntil: 0, channelId: null };

const payload = z.object({ choices: reviewChoices, report: batchReport.nullable() });

const peopleId = (id: string, place: number) => (place === 0 ? `${id}.people` : `${id}.people.${place}`);

function pointerId({ channelId, ts }: MessagePlace, { teamId, userId }: Owner): string {
  return `from.${createHash('sha256').update([teamId, userId, channelId, ts].join(' ')).digest('base64url')}`;
}

import { describeProblem } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import type { ClientOf } from '../api/workspaces.ts';
import type { AddContact } from '../../add-contact.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { BatchCounts } from '../../delivery/outbox/reading.ts';
import type { DeliveryHistory } from '../../delivery/outbox/outbox.ts';
import { runInSlices, type Pause } from '../../timing/slices.ts';
import type { Log } from '../../log.ts';
import { changeMessage, isOutOfSight, showMessage } from './message.ts';
import {
  buildProgressMessage,
  buildReportMessage,
  refusedFile,
  type Refusal,
  type InboxStanding,
} from './report.ts';
import { buildRefusedCsv } from './refused-csv.ts';
import { slackMessage, type Message } from '../answers/result-card.ts';
import type { BatchReport, Owner, ReviewStore, StoredReview } from '../review/store.ts';
import { storeReview } from './confirm-review.ts';
import { asStored, type Review, type Reviews } from '../review/reviews.ts';
import { slackErrorOf } from '../api/error.ts';

export type BatchStepOptions = {
  readonly clientOf: ClientOf;
  readonly store: ReviewStore;
  readonly reviews: Pick<Reviews, 'find'>;
  readonly outbox: Pick<DeliveryHistory, 'batchCounts' | 'batchRefused'>;
  readonly addContact: Pick<AddContact, 'add'>;
  readonly upload: (file: {
    readonly teamId: string;
    readonly channel: string;
    readonly filename: string;
    readonly bytes: Uint8Array;
  }) => Promise<void>;
  readonly titleOf: (destination: string) => string;
  readonly standingOf: (destination: string) => InboxStanding;
  readonly pause: Pause;
  readonly now: () => number;
  readonly log: Log;
};

type ConfirmedReview = StoredReview & { readonly report: BatchReport };

/**
 * Moves a batch one step on: shows its progress or its end. Throws errors of Slack or the store; repeating the
 * step is safe.
 */
export function createBatchStep(options: BatchStepOptions) {
  const { clientOf, store, outbox, pause } = options;
  /** What each message shows, so that nothing is posted twice. */
  const shown = new Map<string, string>();

  async function show(batch: ConfirmedReview, message: Message): Promise<ConfirmedReview> {
    if (batch.report.message && shown.get(batch.id) === message.text) return batch;
    const place = await showMessage(await clientOf(batch.teamId), batch, batch.report.message, message);
    shown.set(batch.id, message.text);
    if (place === batch.report.message) return batch;
    const next = { ...batch, report: { ...batch.report, message: place } };
    await store.save(next);
    return next;
  }

  /** A slow batch ends with a new message; the old one points to it. */
  async function showEnd(batch: ConfirmedReview, message: Message): Promise<ConfirmedReview> {
    const { message: before } = batch.report;
    if (!before || !isOutOfSight(before, options.now())) return show(batch, message);
    const ended = await show({ ...batch, report: { ...batch.report, message: null } }, message);
    const client = await clientOf(batch.teamId);
    await changeMessage(client, before, slackMessage(words().batch.endedBelow)).catch(() => false);
    return ended;
  }

  async function report(given: ConfirmedReview, counts: BatchCounts): Promise<void> {
    const refused = counts.refused > 0 ? (await outbox.batchRefused(given.id)).map(toRefusal) : [];
    await pause();
    const view = {
      id: given.id,
      report: given.report,
      counts,
      title: options.titleOf(given.report.destination),
      file: given.choices.title,
    };
    const batch = await showEnd(given, buildReportMessage(view, refused, 'attached'));
    if (batch.report.message && !batch.report.uploaded && refused.length + batch.report.unsent > 0) {
      const given = await giveFile(options, batch, batch.report.message.channel, refused);
      if (!given) await show(batch, buildReportMessage(view, refused, 'missing'));
    }
    // People are kept only while there is something to retry.
    if (refused.length === 0) await store.finish(batch, { ...batch.report, uploaded: true });
    else await store.save({ ...batch, state: 'done', report: { ...batch.report, uploaded: true } });
    shown.delete(batch.id);
  }

  /** True once all of it is stored for delivery. */
  async function storeRest(review: Review, goOn: () => boolean): Promise<boolean> {
    const { report } = review;
    if (!report || report.stored >= report.total) return true;
    const stored = await storeReview(options, review, goOn);
    await store.save({ ...asStored(review), report: { ...report, stored } });
    return stored >= report.total;
  }

  async function take(id: string, owner: Owner & { reporting: boolean }): Promise<'going' | 'over'> {
    const found = await store.find(id, owner);
    if (found?.report && found.report.stored < found.report.total) {
      const review = await options.reviews.find(id, owner);
      if (review) await storeRest(review, () => true);
    }
    const stored = await store.find(id, owner);
    const counts = await outbox.batchCounts(id);
    if (!stored?.report || stored.state === 'done') return 'over';
    const batch = { ...stored, report: stored.report };
    if (stored.state === 'confirmed' && counts.waiting > 0) {
      const { destination } = batch.report;
      const view = {
        report: batch.report,
        counts,
        title: options.titleOf(destination),
        file: batch.choices.title,
      };
      await show(batch, buildProgressMessage(view, options.standingOf(destination)));
      return 'going';
    }
    owner.reporting ||= await store.move(id, 'confirmed', 'reporting');
    if (owner.reporting) await report({ ...batch, state: 'reporting' }, counts);
    return 'over';
  }

  return { store: storeRest, take };
}

/**
 * Uploads the refused contacts. Returns false when Slack does not accept the file; the message then says so.
 */
async function giveFile(
  { reviews, upload, pause, log }: BatchStepOptions,
  batch: ConfirmedReview,
  channel: string,
  refused: readonly Refusal[],
): Promise<boolean> {
  const review = await reviews.find(batch.id, batch);
  if (!review) return false;
  const unsent = review.rows.flatMap(({ index, state, draft, problems }) =>
    state === 'attention'
      ? [
          {
            row: index,
            name: draft.name,
            phone: draft.phones[0]?.raw ?? '',
            reason: problems.map((problem) => describeProblem(problem)).join(' '),
          },
        ]
      : [],
  );
  const lines = [...refused, ...unsent].toSorted((a, b) => a.row - b.row);
  try {
    const bytes = await runInSlices(buildRefusedCsv(review, lines), pause);
    await upload({ teamId: batch.teamId, channel, filename: refusedFile(batch.choices.title), bytes });
    return true;
  } catch (error) {
    log.warn({ batchId: batch.id, slackError: slackErrorOf(error), err: error }, 'refused.csv not uploaded');
    return false;
  }
}

function toRefusal({ row, contact, reason }: Delivery): Refusal {
  return { row: row ?? 0, name: contact?.name ?? '', phone: contact?.phone.e164 ?? '', reason: reason ?? '' };
}

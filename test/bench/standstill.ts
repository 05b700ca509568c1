import { noRules } from '../../src/contact/rules.ts';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pass } from 'node:timers/promises';
import { createAddContact } from '../../src/add-contact.ts';
import { createDraft, draftPhone } from '../../src/contact/draft.ts';
import { readConfig } from '../../src/config.ts';
import { createPause, runInSlices, type Pause } from '../../src/timing/slices.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox } from '../../src/open-outbox.ts';
import { storeReview } from '../../src/slack/batch/confirm-review.ts';
import { buildReviewStep } from '../../src/slack/review/open-review.ts';
import { createPictureReader } from '../../src/intake/picture/picture.ts';
import { readFiles } from '../../src/slack/message/read-files.ts';
import { buildRefusedCsv } from '../../src/slack/batch/refused-csv.ts';
import { withEdit } from '../../src/slack/review/actions.ts';
import { createReviewStore } from '../../src/slack/review/store.ts';
import { createReviews, type Review } from '../../src/slack/review/reviews.ts';
import { anEnvironment } from '../support/cli-house.ts';
import { aDataDir } from '../support/open-outbox.ts';

/** Something done, and how long the event loop stood still in it at most, in milliseconds: the least of some tries, since a machine does other things too. */
export type Standstill = { readonly what: string; readonly ms: number };

type Step = (what: string, work: () => Promise<unknown>) => Promise<void>;

const country = 'DE';

/** Every input, read as a shared file. */
export async function measureReading(
  files: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>,
  tries: number,
): Promise<readonly Standstill[]> {
  const pause = createPause();
  return leastOf(tries, async (step) => {
    for (const [what, { name, bytes }] of Object.entries(files)) {
      await step(what, () => readShared({ name, bytes, pause }));
    }
  });
}

/** A review of everybody in this sheet, from the file to the file of the refused, over SQLite with DATA_KEY set. */
export async function measureReview(sheet: Uint8Array, tries: number): Promise<readonly Standstill[]> {
  return leastOf(tries, async (step) => {
    const { outbox, reviews, parts, close } = await openReviews();
    const { pause } = parts;
    const owner = { teamId: 'T1', userId: 'U1' };
    let review: Review | null = null;
    const change = (alter: Parameters<typeof reviews.change>[2]) => async () => {
      review = await reviews.change('review', owner, alter);
      if (review) await buildReviewStep(parts, review);
    };
    await step('opening a review', async () => {
      const { people } = await readShared({ name: 'people.csv', bytes: sheet, pause });
      review = await reviews.create({ ...owner, people, choices, from: null });
      await buildReviewStep(parts, review);
    });
    await step(
      'turning its page',
      change((before) => ({ ...before, page: 1 })),
    );
    await step(
      'unticking a row',
      change((before) => ({ ...before, ticks: { 11: false } })),
    );
    const ada = createDraft({ name: 'Ada', phones: [draftPhone('+49 151 20000000')] });
    await step(
      'editing a row',
      change((before) => withEdit(before, 12, ada)),
    );
    await step(
      'changing its country',
      change((before) => ({ ...before, country: 'AT' })),
    );
    await step('confirming it', async () => {
      const total = review?.rows.length ?? 0;
      review = await reviews.confirm('review', owner, { ...report, total });
    });
    const addContact = createAddContact({ ...outbox, wakeCourier: () => {}, remember: () => {} });
    await step('storing its deliveries', async () => {
      if (review) await storeReview({ addContact, pause }, review, () => true);
    });
    await step('writing refused.csv', async () => {
      if (!review) return;
      const refused = review.rows.map(({ index }) => ({
        row: index,
        name: '',
        phone: '',
        reason: 'Refused',
      }));
      await runInSlices(buildRefusedCsv(review, refused), pause);
    });
    await close();
  });
}

const choices = {
  title: 'people.csv',
  country: 'DE' as const,
  destination: 'main',
  replyTo: { responseUrl: null, responseUrlUntil: 0, channelId: null },
  notes: [],
};

const report = {
  destination: 'main',
  total: 0,
  unsent: 0,
  leftOut: 0,
  stored: 0,
  message: null,
  uploaded: false,
};

async function openReviews() {
  const reading = readConfig(anEnvironment({ DATA_DIR: aDataDir() }));
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  const { outbox, batches, close } = await openOutbox(reading.config, {
    now: Date.now,
    log: createLog('silent'),
  });
  const pause = createPause();
  const { check } = createAddContact({ ...outbox, wakeCourier: () => {}, remember: () => {} });
  const store = createReviewStore({ batches, pause });
  return {
    outbox,
    reviews: createReviews({
      store,
      check,
      rulesOf: async () => noRules,
      pause,
      now: Date.now,
      newId: () => 'review',
    }),
    parts: {
      pause,
      inboxesOf: () => reading.config.destinations,
      titleIn: (_teamId: string, name: string) => name,
      keepDays: reading.config.keepDays,
    },
    close,
  };
}

type Shared = { readonly name: string; readonly bytes: Uint8Array; readonly pause: Pause };

function readShared({ name, bytes, pause }: Shared) {
  const file = {
    id: 'F1',
    name,
    mimetype: '',
    filetype: '',
    size: null,
    urlPrivateDownload: null,
    urlThumbnail: null,
  };
  const download = async () => ({ kind: 'bytes' as const, name, bytes, isThumbnail: false });
  return readFiles(
    { download, pause, readPicture: createPictureReader() },
    [{ ...file, kind: 'hosted', fileAccess: null }],
    country,
  );
}

async function leastOf(tries: number, run: (step: Step) => Promise<void>): Promise<readonly Standstill[]> {
  const least = new Map<string, number>();
  for (let left = tries; left > 0; left--) {
    await run(async (what, work) => {
      const ms = await longestDelay(work);
      least.set(what, Math.min(ms, least.get(what) ?? Infinity));
    });
  }
  return [...least].map(([what, ms]) => ({ what, ms })).toSorted((one, other) => other.ms - one.ms);
}

/** How long the event loop stood still at most while the work ran, in milliseconds. */
export async function longestDelay(work: () => Promise<unknown>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  // A delay is seen once its turn has come.
  await pass(5);
  delays.reset();
  // Its first look only tells from when on it counts: without one before, work that begins at once would not be seen.
  await pass(5);
  await work();
  await pass(5);
  delays.disable();
  return delays.max / 1e6;
}

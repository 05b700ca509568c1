import type { webApi } from '@slack/bolt';
import type { DestinationStatus } from '../delivery/delivery.ts';
import { createPause, type Pause } from '../timing/slices.ts';
import { createTurns, type InTurn } from '../timing/turns.ts';
import { createBatchProgress, type BatchProgress } from './batch/progress.ts';
import { createReviewStore } from './review/store.ts';
import { createReviews, type Reviews } from './review/reviews.ts';
import { createDownloadFile, type DownloadFile } from './message/shared-file.ts';
import type { CreateSlackParts } from './slack.ts';
import { isSlackOrigin } from './api/url.ts';
import { uploadFile } from './api/upload-file.ts';

/** The parts that read shared files, keep reviews and follow batches. */
export type Reviewing = {
  readonly download: DownloadFile;
  readonly pause: Pause;
  readonly inTurn: InTurn;
  readonly reviews: Reviews;
  readonly progress: BatchProgress;
};

/** A file of 10,000 people takes some 40 MB while it is read. */
const filesAtOnce = 2;

type Made = {
  readonly client: webApi.WebClient;
  readonly fetch: typeof fetch;
  readonly titleOf: (destination: string) => string;
  readonly healthOf: (destination: string) => DestinationStatus['health'] | 'gone';
};

/** Builds them. */
export function createReviewing(
  parts: CreateSlackParts,
  { client, fetch, titleOf, healthOf }: Made,
): Reviewing {
  const { config, addContact, batches, courier, outbox, now, log } = parts;
  const ofSlack = (url: URL) => isSlackOrigin(url, config.slack.apiUrl);
  const pause = createPause();
  const store = createReviewStore({ batches, pause });
  const reviews = createReviews({
    store,
    check: addContact.check,
    pause,
    now,
    newId: parts.newReference,
  });
  return {
    download: createDownloadFile({
      client,
      fetch,
      botToken: config.slack.botToken,
      isSlackUrl: ofSlack,
      log,
    }),
    pause,
    inTurn: createTurns(filesAtOnce),
    reviews,
    progress: createBatchProgress({
      client,
      store,
      reviews,
      outbox,
      addContact,
      upload: (file) => uploadFile({ client, fetch, isSlackUrl: ofSlack }, file),
      titleOf,
      standingOf: healthOf,
      wakeCourier: courier.nudge,
      pause,
      after: parts.after,
      now,
      random: Math.random,
      log,
    }),
  };
}

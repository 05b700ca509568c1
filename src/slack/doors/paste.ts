import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { renewInputs, type FormMemory } from '../form/state.ts';
import { inputs } from '../payload/ids.ts';
import { readPasted } from '../form/paste-blocks.ts';
import { readers } from '../message/lazy-readers.ts';
import { answerInTime } from '../answers/answer-in-time.ts';
import { showPeople } from './show-people.ts';
import { buildLoading, loadingFiles } from '../answers/show-view.ts';
import { reviewWording } from '../wording/review.ts';
import type { Destination } from '../../import-api/destination.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { Reply } from '../answers/reply.ts';
import type { DownloadFile } from '../message/shared-file.ts';
import type { Pause } from '../../timing/slices.ts';
import type { InTurn } from '../../timing/turns.ts';
import type { Reviews } from '../review/reviews.ts';
import type { After } from '../../timing/backoff.ts';
import type { Log } from '../../log.ts';

type ShowPastedNeeds = {
  readonly destinations: readonly [Destination, ...Destination[]];
  readonly keepDays: number;
  readonly people: Pick<PersonDefaults, 'columnsOf' | 'countryOf' | 'destinationOf'>;
  readonly reply: Pick<Reply, 'answer'>;
  readonly download: DownloadFile;
  readonly pause: Pause;
  readonly inTurn: InTurn;
  readonly reviews: Pick<Reviews, 'create'>;
  readonly after: After;
  readonly newReference: () => string;
  readonly log: Log;
};

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What was pasted or uploaded in place of a file that cannot be seen is read like a message; false when there is nothing of it. */
export async function showPasted(
  services: ShowPastedNeeds,
  submission: Submission,
  memory: FormMemory,
): Promise<boolean> {
  const { text, files } = readPasted(submission.view);
  if (text.trim() === '' && files.length === 0) return false;
  const names = files.map(({ name }) => name);
  const sentence = names.length > 0 ? loadingFiles(names) : reviewWording.loadingReview;
  await answerInTime(services, submission, {
    loading: buildLoading(sentence),
    work: (place) =>
      services.inTurn(async () => {
        const { readMessage } = await readers.message();
        const found = await readMessage(services, place, { texts: [text], files });
        const renewed = renewInputs({ ...memory, unseen: null }, inputs);
        await showPeople(services, place, found, { memory: renewed, from: null });
      }),
  });
  return true;
}

import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { renewInputs, type FormMemory } from '../form/state.ts';
import { inputs } from '../payload/ids.ts';
import { readPasted } from '../form/paste-blocks.ts';
import type { SlackParts } from '../dependencies.ts';
import { readers } from '../message/lazy-readers.ts';
import { answerInTime } from '../answers/answer-in-time.ts';
import { showPeople } from './show-people.ts';
import { buildLoading, loadingFiles } from '../answers/show-view.ts';
import { reviewWording } from '../wording/review.ts';

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What was pasted or uploaded in place of a file that cannot be seen is read like a message; false when there is nothing of it. */
export async function showPasted(
  parts: SlackParts,
  submission: Submission,
  memory: FormMemory,
): Promise<boolean> {
  const { text, files } = readPasted(submission.view);
  if (text.trim() === '' && files.length === 0) return false;
  const names = files.map(({ name }) => name);
  const sentence = names.length > 0 ? loadingFiles(names) : reviewWording.loadingReview;
  await answerInTime(parts, submission, {
    loading: buildLoading(sentence),
    work: (place) =>
      parts.inTurn(async () => {
        const { readMessage } = await readers.message();
        const found = await readMessage(parts, place, { texts: [text], files });
        const renewed = renewInputs({ ...memory, unseen: null }, inputs);
        await showPeople(parts, place, found, { memory: renewed, from: null });
      }),
  });
  return true;
}

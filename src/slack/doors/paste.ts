import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { FormMemory } from '../form/state.ts';
import { readPasted } from '../form/paste-blocks.ts';
import { readers } from '../message/lazy-readers.ts';
import { answerInTime, type AnswerInTimeNeeds } from '../answers/answer-in-time.ts';
import { showPeople, type ShowPeopleNeeds } from './show-people.ts';
import { buildLoading, loadingFiles } from '../answers/show-view.ts';
import type { InTurn } from '../../timing/turns.ts';
import type { ReadMessageNeeds } from '../message/read-message.ts';

export type ShowPastedNeeds = ShowPeopleNeeds &
  ReadMessageNeeds &
  AnswerInTimeNeeds & {
    readonly inTurn: InTurn;
  };

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/**
 * Reads what was pasted or uploaded in place of an unreadable file like a message. Returns false when there is
 * nothing in it.
 */
export async function showPasted(
  services: ShowPastedNeeds,
  submission: Submission,
  memory: FormMemory,
): Promise<boolean> {
  const { text, files } = readPasted(submission.view);
  if (text.trim() === '' && files.length === 0) return false;
  const names = files.map(({ name }) => name);
  const sentence = names.length > 0 ? loadingFiles(names) : words().review.loadingReview;
  await answerInTime(services, submission, {
    loading: buildLoading(sentence),
    work: (place) =>
      services.inTurn(async () => {
        const { readMessage } = await readers.message();
        const found = await readMessage(services, place, { texts: [text], files, mails: [] });
        await showPeople(services, place, found, { memory: { ...memory, unseen: null }, from: null });
      }),
  });
  return true;
}

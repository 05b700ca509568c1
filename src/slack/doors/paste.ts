import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { FormMemory } from '../form/state.ts';
import { readPasted } from '../form/paste-blocks.ts';
import type { SlackParts } from '../dependencies.ts';
import { readers } from '../message/lazy-readers.ts';
import { orSayInPlace } from '../answers/say-in-place.ts';
import { showPeople } from './show-people.ts';
import { buildLoading, loadingFiles } from '../answers/show-view.ts';
import { requireWho } from '../payload/who.ts';
import { reviewWording } from '../wording/review.ts';

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What was pasted or uploaded in place of a file that cannot be seen is read like a message; false when there is nothing of it. */
export async function showPasted(
  parts: SlackParts,
  { ack, body, view, client }: Submission,
  memory: FormMemory,
): Promise<boolean> {
  const { text, files } = readPasted(view);
  if (text.trim() === '' && files.length === 0) return false;
  const names = files.map(({ name }) => name);
  const sentence = names.length > 0 ? loadingFiles(names) : reviewWording.loadingReview;
  await ack({ response_action: 'update', view: buildLoading(sentence) });
  const place = { who: requireWho(body), client, viewId: view.id };
  await orSayInPlace(parts, place, async () => {
    const { readMessage } = await readers.message();
    const found = await readMessage(parts, place, { texts: [text], files });
    await showPeople(parts, place, found, { memory: { ...memory, unseen: null }, from: null });
  });
  return true;
}

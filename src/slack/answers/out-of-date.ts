import { words } from '../wording/words.ts';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import type { SlackRequest } from '../http/request.ts';

/** Answers at once what no listener knows – an old button, a renamed view – instead of letting Slack wait (docs/decisions.md 2). */
export function answerUnknown(given: Acknowledgeable, { command }: SlackRequest): Promise<void> {
  return acknowledge(given, command === undefined ? words().answers.outOfDate : words().answers.usage);
}

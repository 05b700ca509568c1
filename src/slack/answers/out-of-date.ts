import { words } from '../wording/words.ts';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import type { SlackRequest } from '../http/request.ts';

/**
 * Acks what no listener handles, such as an old button or a renamed view, so that Slack does not wait
 * (docs/decisions.md 2).
 */
export function answerUnknown(given: Acknowledgeable, { command }: SlackRequest): Promise<void> {
  return acknowledge(given, command === undefined ? words().answers.outOfDate : words().answers.usage);
}

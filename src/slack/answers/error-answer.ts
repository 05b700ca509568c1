import { words } from '../wording/words.ts';
import type { Log } from '../../log.ts';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import { requestKindOf } from '../payload/request-kind.ts';
import { slackErrorOf } from '../api/error.ts';

/**
 * Answers a request. Any error becomes a sentence with a reference that is also in the log, instead of Slack's
 * “operation_timeout”.
 */
export function createErrorAnswer({
  newReference,
  log,
}: {
  readonly newReference: () => string;
  readonly log: Log;
}) {
  return async (given: Acknowledgeable, answer: () => Promise<void>): Promise<void> => {
    try {
      await answer();
    } catch (error) {
      const reference = newReference();
      const door = requestKindOf(given.body);
      log.error({ err: error, slackError: slackErrorOf(error), door, reference }, 'request failed');
      await acknowledge(given, words().answers.broken(reference)).catch((cause: unknown) =>
        log.warn({ slackError: slackErrorOf(cause), reference }, 'failure not reported'),
      );
    }
  };
}

import { words } from '../wording/words.ts';
import { buildNotice } from './acknowledge.ts';
import { showView, type ViewPlace } from './show-view.ts';
import { slackErrorOf } from '../api/error.ts';
import type { Log } from '../../log.ts';

/**
 * Runs what follows a loading view. An error is shown in place of that view, with a reference that is also in
 * the log, because the ack is spent. Throws if there is no such view (any more).
 */
export async function orSayInPlace(
  { newReference, log }: { readonly newReference: () => string; readonly log: Log },
  place: ViewPlace,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!('viewId' in place)) throw error;
    const reference = newReference();
    await showView(place, buildNotice(words().answers.broken(reference))).catch(() => {
      throw error;
    });
    log.error({ err: error, slackError: slackErrorOf(error), reference }, 'request failed');
  }
}

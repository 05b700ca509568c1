import { words } from '../wording/words.ts';
import { buildNotice } from './acknowledge.ts';
import { showView, type Place } from './show-view.ts';
import { slackErrorOf } from '../api/error.ts';
import type { Log } from '../../log.ts';

/**
 * Does what follows a view that says “one moment”. What it throws is said in place of that view, with a reference that
 * the log has too: the ack is spent, and nobody would see a sentence behind it. Throws where there is no such view (any more).
 */
export async function orSayInPlace(
  { newReference, log }: { readonly newReference: () => string; readonly log: Log },
  place: Place,
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

import { words } from '../wording/words.ts';
import type { types, webApi } from '@slack/bolt';
import { escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import type { Who } from '../payload/who.ts';

/** Who a view is for and where it goes: a new modal, on top of the open one, or in its place. */
export type ViewPlace = { readonly who: Who; readonly client: webApi.WebClient } & (
  | { readonly triggerId: string }
  | { readonly pushTriggerId: string }
  | {
      readonly viewId: string;
      /** Replaces the open view when a plain update would come too early. */
      readonly replace?: (view: types.ModalView) => Promise<void>;
    }
);

/**
 * Shows the view and returns its id. Throws Slack's error, for example that the trigger expired or the view
 * was closed.
 */
export async function showView(place: ViewPlace, view: types.ModalView): Promise<string | null> {
  const { views } = place.client;
  if ('viewId' in place) {
    if (place.replace) await place.replace(view);
    else await views.update({ view_id: place.viewId, view });
    return place.viewId;
  }
  const shown =
    'triggerId' in place
      ? await views.open({ trigger_id: place.triggerId, view })
      : await views.push({ trigger_id: place.pushTriggerId, view });
  return shown.view?.id ?? null;
}

/**
 * A loading view. It has no inputs, so that Slack keeps no state of theirs for the next view
 * (docs/decisions.md 1).
 */
export function buildLoading(sentence: string): types.ModalView {
  return {
    type: 'modal',
    title: plainText(words().review.title, limits.viewTitle),
    close: plainText(words().review.close, limits.viewTitle),
    blocks: [{ type: 'section', text: mrkdwn(sentence) }],
  };
}

/** Shown while files are read. */
export function loadingFiles(names: readonly string[]): string {
  return words().review.loading(names.map((name) => escapeText(name || words().review.thatFile)));
}

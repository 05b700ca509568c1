import { words } from '../wording/words.ts';
import type { types, webApi } from '@slack/bolt';
import { escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import type { Who } from '../payload/who.ts';

/** For whom a view is, and where it goes: into a new modal, onto the one that is open, or in the place of an open view. */
export type Place = { readonly who: Who; readonly client: webApi.WebClient } & (
  | { readonly triggerId: string }
  | { readonly pushTriggerId: string }
  | {
      readonly viewId: string;
      /** How it is put in the place of what stands there now, where a plain update would come too early. */
      readonly replace?: (view: types.ModalView) => Promise<void>;
    }
);

/** Shows it, and gives its id. Throws what Slack says: the trigger has ended, the view was closed. */
export async function showView(place: Place, view: types.ModalView): Promise<string | null> {
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

/** A view for the time something slow takes; it has no inputs, so that what comes after is shown as it is (docs/decisions.md 1). */
export function buildLoading(sentence: string): types.ModalView {
  return {
    type: 'modal',
    title: plainText(words().review.title, limits.viewTitle),
    close: plainText(words().review.close, limits.viewTitle),
    blocks: [{ type: 'section', text: mrkdwn(sentence) }],
  };
}

/** What is said while files are read. */
export function loadingFiles(names: readonly string[]): string {
  return words().review.loading(names.map((name) => escapeText(name || words().review.thatFile)));
}

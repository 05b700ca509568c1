import { createDraft } from '../../contact/draft.ts';
import type { Press } from '../answers/press.ts';
import { openForm, type OpenFormNeeds } from '../form/open-form.ts';
import { readFormMemory, toFormValues } from '../form/state.ts';
import { requireWho } from '../payload/who.ts';

/** “Fill in the form instead”: replaces the request to paste or upload by the form. */
export function createFillIn(services: OpenFormNeeds) {
  return async ({ ack, body, client }: Press): Promise<void> => {
    await ack();
    const { view } = body;
    if (!view) return;
    const memory = { ...readFormMemory(view.private_metadata), unseen: null };
    const place = { who: requireWho(body), client, viewId: view.id };
    await openForm(services, place, toFormValues(createDraft()), memory);
  };
}

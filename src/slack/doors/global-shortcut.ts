import type { AllMiddlewareArgs, GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { createDraft } from '../../contact/draft.ts';
import { blankMemory, toFormValues } from '../form/state.ts';
import { openForm, type OpenFormNeeds } from '../form/open-form.ts';
import { requireWho } from '../payload/who.ts';

type FromAnywhere = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** “Add a WhatsApp contact”: the empty form. */
export function createGlobalShortcut(services: OpenFormNeeds) {
  return async ({ ack, body, shortcut, client }: FromAnywhere): Promise<void> => {
    await ack();
    const given = { who: requireWho(body), triggerId: shortcut.trigger_id, client };
    await openForm(services, given, toFormValues(createDraft()), blankMemory);
  };
}

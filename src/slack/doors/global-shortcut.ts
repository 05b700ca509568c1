import type { AllMiddlewareArgs, GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { createDraft } from '../../contact/draft.ts';
import { blankMemory, toFormValues } from '../form/state.ts';
import { openForm } from '../form/open-form.ts';
import { requireWho } from '../payload/who.ts';
import type { Destination } from '../../import-api/destination.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { Reply } from '../answers/reply.ts';
import type { Log } from '../../log.ts';

type GlobalShortcutNeeds = {
  readonly destinations: readonly [Destination, ...Destination[]];
  readonly keepDays: number;
  readonly people: Pick<PersonDefaults, 'countryOf' | 'destinationOf'>;
  readonly reply: Pick<Reply, 'answer'>;
  readonly newReference: () => string;
  readonly log: Log;
};

type FromAnywhere = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** “Add a WhatsApp contact”: the empty form. */
export function createGlobalShortcut(services: GlobalShortcutNeeds) {
  return async ({ ack, body, shortcut, client }: FromAnywhere): Promise<void> => {
    await ack();
    const given = { who: requireWho(body), triggerId: shortcut.trigger_id, client };
    await openForm(services, given, toFormValues(createDraft()), blankMemory);
  };
}

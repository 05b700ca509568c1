import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { cleanLine } from '../../contact/clean-text.ts';
import type { ChangeInboxes } from '../../inboxes/change-inboxes.ts';
import type { InboxLink } from '../../inboxes/links.ts';
import type { Log } from '../../log.ts';
import { acknowledge, say } from '../answers/acknowledge.ts';
import { pressedValue, type Press } from '../answers/press.ts';
import type { IsAdmin } from '../api/ask-admin.ts';
import { fieldOf, textOf } from '../payload/fields.ts';
import { inputAction } from '../payload/ids.ts';
import { requireWho, type Who } from '../payload/who.ts';
import { words } from '../wording/words.ts';
import type { Home } from './home.ts';
import {
  buildLinkView,
  buildRemoveView,
  buildRenameView,
  menuActs,
  renameBlock,
  type AdminInbox,
} from './inbox-blocks.ts';

/** What admins do with their workspace's inboxes. */
export type InboxAdmin = {
  readonly inboxesOf: (teamId: string) => readonly AdminInbox[];
  readonly change: Pick<ChangeInboxes, 'rename' | 'remove' | 'makeDefault'>;
  /** Makes a link to the page where a token is typed. Throws the store's errors. */
  readonly makeLink: (link: InboxLink) => Promise<URL>;
  /** How many contacts still wait for an inbox. */
  readonly countWaiting: (name: string) => Promise<number>;
};

export type InboxListenerNeeds = {
  readonly inboxAdmin: InboxAdmin;
  readonly isAdmin: IsAdmin;
  readonly home: Pick<Home, 'show'>;
  readonly newReference: () => string;
  readonly log: Log;
};

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** “Set up an inbox”: the link to the page, for an admin. */
export function createAddInbox(services: InboxListenerNeeds) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const who = requireWho(press.body);
    await orSayWhy(services, press, () => openLink(services, press, { ...who, inbox: null }));
  };
}

/** This button only opens a link, but Slack still expects an ack. */
export function createOpenInboxPage() {
  return ({ ack }: Press): Promise<void> => ack();
}

/** An entry of an inbox's menu was chosen. */
export function createInboxMenu(services: InboxListenerNeeds) {
  return async (press: Press): Promise<void> => {
    const { ack, body, action, client } = press;
    await ack();
    const [wanted = '', name = ''] = selectedValue(action).split(' ');
    const who = requireWho(body);
    await orSayWhy(services, press, async () => {
      const inbox = services.inboxAdmin.inboxesOf(who.teamId).find((one) => one.name === name);
      const act = menuActs.find((one) => one === wanted);
      if (!inbox || !act) return say(press, words().inboxes.gone);
      const trigger_id = body.trigger_id;
      switch (act) {
        case 'token':
          return openLink(services, press, { ...who, inbox: name });
        case 'rename':
          return void (await client.views.open({ trigger_id, view: buildRenameView(inbox) }));
        case 'remove': {
          const waiting = await services.inboxAdmin.countWaiting(name);
          return void (await client.views.open({ trigger_id, view: buildRemoveView(inbox, waiting) }));
        }
        case 'default':
          await services.inboxAdmin.change.makeDefault(who, name);
          return services.home.show(who);
      }
    });
  };
}

/** The new name was submitted. */
export function createRenameInbox(services: InboxListenerNeeds) {
  return async (given: Submission): Promise<void> => {
    const { ack, view } = given;
    const input = fieldOf(fieldOf(view.state.values, renameBlock), inputAction);
    const title = cleanLine(textOf(input, 'value') ?? '');
    const error = (sentence: string) =>
      ack({ response_action: 'errors', errors: { [renameBlock]: sentence } });
    if (title === '') return error(words().inboxes.titleMissing);
    await asAdmin(services, given, async (who) => {
      const renamed = await services.inboxAdmin.change.rename(who, inboxOf(view), title);
      if (renamed === 'title-taken') return error(words().inboxes.titleTaken);
      if (renamed === 'gone') return error(words().inboxes.gone);
      await ack();
      await services.home.show(who);
    });
  };
}

/** The removal was confirmed. */
export function createRemoveInbox(services: InboxListenerNeeds) {
  return (given: Submission): Promise<void> =>
    asAdmin(services, given, async (who) => {
      const removed = await services.inboxAdmin.change.remove(who, inboxOf(given.view));
      if (!removed) return acknowledge(given, words().inboxes.gone);
      await given.ack();
      await services.home.show(who);
    });
}

async function openLink(
  { inboxAdmin }: Pick<InboxListenerNeeds, 'inboxAdmin'>,
  { body, client }: Press,
  { teamId, userId, inbox }: InboxLink,
): Promise<void> {
  const link = await inboxAdmin.makeLink({ teamId, userId, inbox });
  await client.views.open({ trigger_id: body.trigger_id, view: buildLinkView(link) });
}

/** Runs `act` for an admin, and tells anyone else why not. */
async function orSayWhy(services: InboxListenerNeeds, press: Press, act: () => Promise<void>): Promise<void> {
  const refusal = await refusalOf(services, requireWho(press.body));
  if (refusal === null) await act();
  else await say(press, refusal);
}

/** Handles an admin's submission. The ack says how it went. */
async function asAdmin(
  services: InboxListenerNeeds,
  given: Submission,
  act: (who: Who) => Promise<void>,
): Promise<void> {
  const who = requireWho(given.body);
  const refusal = await refusalOf(services, who);
  if (refusal === null) await act(who);
  else await acknowledge(given, refusal);
}

async function refusalOf({ isAdmin }: Pick<InboxListenerNeeds, 'isAdmin'>, who: Who): Promise<string | null> {
  switch (await isAdmin(who)) {
    case 'admin':
      return null;
    case 'no-admin':
      return words().inboxes.adminsOnly;
    case 'cannot-ask':
      return words().inboxes.cannotAsk;
  }
}

function selectedValue(action: Press['action']): string {
  return action.type === 'overflow' ? action.selected_option.value : pressedValue(action);
}

function inboxOf({ private_metadata }: Submission['view']): string {
  try {
    return textOf(JSON.parse(private_metadata), 'name') ?? '';
  } catch {
    return '';
  }
}

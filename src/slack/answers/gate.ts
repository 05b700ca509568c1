import type { Speak } from '../wording/speak.ts';
import { words } from '../wording/words.ts';
import type { MayAdd } from '../../users/permissions.ts';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import type { SayNoInbox } from './no-inbox.ts';
import { buttons, inputAction, reviewActions, views } from '../payload/ids.ts';
import type { SlackRequest } from '../http/request.ts';
import { readPlaces, readWho, type Who } from '../payload/who.ts';

/** Why someone may not add here and who can help, or null when they may. */
export type RefusalOf = (who: Who) => Promise<string | null>;

export type RefusalOptions = {
  readonly mayAdd: MayAdd;
  readonly speak: Pick<Speak, 'to'>;
  /** A Slack user id or a sentence that names who can help, or null. */
  readonly adminContact: string | null;
};

/** Turns the decision about who may add into the sentence that a refused person reads. */
export function createRefusalOf({ mayAdd, speak, adminContact }: RefusalOptions): RefusalOf {
  return async (who) => {
    const verdict = await mayAdd(who);
    if (verdict.ok) return null;
    return speak.to(who, async () => {
      const { noRights, whomToAsk, whomToAskThen } = words().answers;
      const ask = verdict.reason === 'cannot-ask' ? whomToAskThen : whomToAsk;
      return `${noRights[verdict.reason]} ${ask(nameOf(adminContact))}`;
    });
  };
}

export type GateOptions = {
  readonly refusalOf: RefusalOf;
  /** Whether this workspace has an inbox. */
  readonly hasInbox: (teamId: string) => boolean;
  readonly sayNoInbox: SayNoInbox;
  /** Whether the app is known to be installed, but in none of these workspaces and organisations. */
  readonly isForeign: (places: readonly string[]) => Promise<boolean>;
  /** The sentence for a workspace without the app, or null where it is installed. */
  readonly sayNotInstalled: (places: readonly string[]) => Promise<string | null>;
  /** Called when a person is refused whose Home still shows more than the refusal. */
  readonly onHomeRefused: (who: Who) => Promise<void>;
};

/** Whether a request may go on. If not, it has been answered. */
export type Gate = (given: Acknowledgeable, request: SlackRequest) => Promise<boolean>;

/**
 * Checks who may add, for every door, button, suggestion and submission. Events ask for nothing, so those of
 * the app's own workspace pass.
 */
export function createGate({
  refusalOf,
  hasInbox,
  sayNoInbox,
  isForeign,
  sayNotInstalled,
  onHomeRefused,
}: GateOptions): Gate {
  return async (given, request) => {
    const { event, actions, view } = request;
    if (event !== undefined && !(await isForeign(readPlaces(given.body)))) return true;
    if (event !== undefined) {
      await given.ack?.();
      return false;
    }
    const who = readWho(given.body);
    const notInstalled = who === null ? null : await sayNotInstalled(who.places);
    if (notInstalled !== null) {
      await acknowledge(given, notInstalled);
      return false;
    }
    const refusal = who === null ? words().answers.outOfDate : await refusalOf(who);
    if (refusal === null) {
      if (who === null || !addsContacts(request) || hasInbox(who.teamId)) return true;
      await acknowledge(given, await sayNoInbox(who));
      return false;
    }
    // A refusal at every keystroke would cover the form. The submission says it.
    if (actions.some(({ action_id }) => action_id === inputAction)) await given.ack?.();
    else await acknowledge(given, refusal);
    if (who && view?.type === 'home' && !(await isForeign(who.places))) await onHomeRefused(who);
    return false;
  };
}

/** Whether a request can add a contact. For a command, its words decide. */
function addsContacts({ type = '', actions, view }: SlackRequest): boolean {
  if (type === 'view_submission') return addingViews.includes(view?.callback_id ?? '');
  if (type === 'block_actions')
    return actions.some(({ action_id }) => addingActions.includes(action_id ?? ''));
  return type === 'shortcut' || type === 'message_action';
}

const addingViews: readonly string[] = [views.form, views.review, views.columns];
const addingActions: readonly string[] = [
  buttons.openForm,
  buttons.edit,
  buttons.retry,
  reviewActions.open,
  reviewActions.retry,
];

function nameOf(adminContact: string | null): string {
  if (!adminContact) return words().answers.caretaker;
  return /^[UW][A-Z0-9]+$/.test(adminContact) ? `<@${adminContact}>` : adminContact.replace(/\.$/, '');
}

import type { Speak } from '../wording/speak.ts';
import { words } from '../wording/words.ts';
import type { MayAdd } from '../../users/permissions.ts';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import { buttons, inputAction, reviewActions, views } from '../payload/ids.ts';
import type { SlackRequest } from '../http/request.ts';
import { readPlaces, readWho, type Who } from '../payload/who.ts';

/** Why somebody may not add here and whom to ask, or null when they may. */
export type RefusalOf = (who: Who) => Promise<string | null>;

export type RefusalOptions = {
  readonly mayAdd: MayAdd;
  readonly speak: Pick<Speak, 'to'>;
  /** A Slack user id or a sentence naming whom to ask, or null. */
  readonly adminContact: string | null;
};

/** Turns the one decision about who may add into the sentence a refused person reads. */
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
  /** Whether contacts of this workspace have somewhere to go. */
  readonly hasInbox: (teamId: string) => boolean;
  /** Whether the app is installed elsewhere than in any of these workspaces and organisations, as far as that is known. */
  readonly isForeign: (places: readonly string[]) => Promise<boolean>;
  /** What people read where the app is not installed; null where it is. */
  readonly sayNotInstalled: (places: readonly string[]) => Promise<string | null>;
  /** Hears of a refusal on a Home that still shows more than that. */
  readonly onHomeRefused: (who: Who) => Promise<void>;
};

/** Whether a request may go on; when not, it has been answered. */
export type Gate = (given: Acknowledgeable, request: SlackRequest) => Promise<boolean>;

/** Asks “may this person?” for every door, button, suggestion and submission; events carry no wish of a person, so those of the app's own workspace pass. */
export function createGate({
  refusalOf,
  hasInbox,
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
    const refusal =
      who === null
        ? words().answers.outOfDate
        : ((await sayNotInstalled(who.places)) ?? (await refusalOf(who)));
    if (refusal === null) {
      if (who === null || !addsContacts(request) || hasInbox(who.teamId)) return true;
      await acknowledge(given, words().answers.noInbox);
      return false;
    }
    // A sentence over the form at every letter would be in the way: the submission says it.
    if (actions.some(({ action_id }) => action_id === inputAction)) await given.ack?.();
    else await acknowledge(given, refusal);
    if (who && view?.type === 'home' && !(await isForeign(who.places))) await onHomeRefused(who);
    return false;
  };
}

/** Whether a request leads to a contact being added; of a command its own words decide. */
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

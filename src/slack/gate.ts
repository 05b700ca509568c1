import { z } from 'zod';
import type { MayAdd } from '../people/permissions.ts';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import { inputAction } from './ids.ts';
import { readWho, type Who } from './who.ts';
import { wording } from './wording.ts';

/** Why somebody may not add here and whom to ask, or null when they may. */
export type RefusalOf = (who: Who) => Promise<string | null>;

export type RefusalParts = {
  readonly mayAdd: MayAdd;
  /** A Slack user id or a sentence naming whom to ask, or null. */
  readonly adminContact: string | null;
};

/** Turns the one decision about who may add into the sentence a refused person reads. */
export function createRefusalOf({ mayAdd, adminContact }: RefusalParts): RefusalOf {
  return async (who) => {
    const verdict = await mayAdd(who);
    if (verdict.ok) return null;
    const contact = nameOf(adminContact);
    const ask = verdict.reason === 'cannot-ask' ? wording.whomToAskThen : wording.whomToAsk;
    return `${wording.noRights[verdict.reason]} ${ask(contact)}`;
  };
}

export type GateParts = {
  readonly refusalOf: RefusalOf;
  /** Hears of a refusal on a Home that still shows more than that. */
  readonly onHomeRefused: (who: Who) => Promise<void>;
};

type Given = Acknowledgeable & { readonly next: () => Promise<void> };

/** Asks “may this person?” for every door, button, suggestion and submission; events carry no wish of a person and pass. */
export function createGate({ refusalOf, onHomeRefused }: GateParts) {
  return async (given: Given): Promise<void> => {
    const { event, actions, view } = shape.parse(given.body);
    if (event !== undefined) return given.next();
    const who = readWho(given.body);
    if (!who) return acknowledge(given, wording.outOfDate);
    const refusal = await refusalOf(who);
    if (refusal === null) return given.next();
    // A sentence over the form at every letter would be in the way: the submission says it.
    if (actions.some(({ action_id }) => action_id === inputAction)) return given.ack?.();
    await acknowledge(given, refusal);
    if (view?.type === 'home') await onHomeRefused(who);
  };
}

function nameOf(adminContact: string | null): string {
  if (!adminContact) return wording.caretaker;
  return /^[UW][A-Z0-9]+$/.test(adminContact) ? `<@${adminContact}>` : adminContact.replace(/\.$/, '');
}

const shape = z.object({
  event: z.unknown().optional(),
  view: z.object({ type: z.string() }).optional().catch(undefined),
  actions: z.array(z.object({ action_id: z.string() })).catch([]),
});

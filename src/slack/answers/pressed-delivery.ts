import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Contact } from '../../contact/contact.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { FormMemory } from '../form/state.ts';
import type { SlackParts } from '../dependencies.ts';
import { textOf } from '../payload/fields.ts';
import { readWho, requireWho, type Who } from '../payload/who.ts';
import { wording } from '../wording/wording.ts';

/** A press of a button, or a choice in a select, on a card or on the Home. */
export type Press = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Slack's response_url lives 30 minutes; a minute less leaves room for clocks that differ. */
export const responseUrlMs = 29 * 60_000;

/** What the pressed button carries; empty when it carries no text. */
export function pressedValue(action: BlockAction['actions'][number]): string {
  return action.type === 'button' ? (textOf(action, 'value') ?? '') : '';
}

/** Where a press came from, so that its outcome is told there; the Home and the app's own messages are answered by a lasting message. */
export function originOf(
  body: BlockAction,
  now: number,
): Pick<FormMemory, 'responseUrl' | 'responseUrlUntil' | 'channelId'> {
  const channelId = readWho(body)?.channelId ?? null;
  return {
    responseUrl: channelId === null ? null : body.response_url || null,
    responseUrlUntil: now + responseUrlMs,
    channelId,
  };
}

/** The delivery a button belongs to, or the sentence that says why there is nothing to be done with it. */
export type Pressed =
  | { readonly kind: 'own'; readonly who: Who; readonly delivery: Delivery; readonly contact: Contact }
  | { readonly kind: 'nothing'; readonly sentence: string };

/** Finds it, for the person who asked for it alone. Throws StoreUnavailableError. */
export async function findPressed(parts: SlackParts, { body, action }: Press): Promise<Pressed> {
  const who = requireWho(body);
  if (body.view?.type === 'home') parts.home.noteOpen(who);
  const delivery = await parts.deliveries.find(pressedValue(action), who.teamId);
  if (!delivery) return { kind: 'nothing', sentence: wording.forgotten };
  if (delivery.askedBy !== who.userId) return { kind: 'nothing', sentence: wording.notYours };
  if (!delivery.contact) return { kind: 'nothing', sentence: wording.erased };
  return { kind: 'own', who, delivery, contact: delivery.contact };
}

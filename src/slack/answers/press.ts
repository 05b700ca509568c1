import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { textOf } from '../payload/fields.ts';
import { readWho } from '../payload/who.ts';

/** A press of a button, or a choice in a select, on a card or on the Home. */
export type Press = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Slack's response_url lives 30 minutes; a minute less leaves room for clocks that differ. */
export const responseUrlMs = 29 * 60_000;

/** What the pressed button carries; empty when it carries no text. */
export function pressedValue(action: BlockAction['actions'][number]): string {
  return action.type === 'button' ? (textOf(action, 'value') ?? '') : '';
}

type PressOrigin = {
  readonly responseUrl: string | null;
  /** Epoch milliseconds. */
  readonly responseUrlUntil: number;
  readonly channelId: string | null;
};

/** Where a press came from, so that its outcome is told there; the Home and the app's own messages are answered by a lasting message. */
export function originOf(body: BlockAction, now: number): PressOrigin {
  const channelId = readWho(body)?.channelId ?? null;
  return {
    responseUrl: channelId === null ? null : body.response_url || null,
    responseUrlUntil: now + responseUrlMs,
    channelId,
  };
}

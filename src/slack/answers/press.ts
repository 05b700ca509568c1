import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { textOf } from '../payload/fields.ts';
import type { Log } from '../../log.ts';
import { readWho } from '../payload/who.ts';
import type { Message } from './result-card.ts';

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

/** A card that is a lasting message is changed this long after the press: Slack tells nobody of an edit. */
const inSightMs = 60_000;

/** The card that was pressed, so that what becomes of it takes its place; nothing of a press on the Home. */
export function cardOriginOf(
  body: BlockAction,
  now: number,
): Partial<PressOrigin> & { readonly replacesCard?: true } {
  if (body.view || !body.response_url) return {};
  const isLasting = readWho(body)?.channelId === null;
  const responseUrlUntil = now + (isLasting ? inSightMs : responseUrlMs);
  return { responseUrl: body.response_url, responseUrlUntil, replacesCard: true };
}

/** Puts a message in the place of the card that was pressed; the Home is drawn again by whoever changed it. */
export async function replaceCard(
  { log }: { readonly log: Log },
  { respond, body }: Pick<Press, 'respond' | 'body'>,
  message: Message,
): Promise<void> {
  if (body.view) return;
  await respond({ replace_original: true, ...message }).catch((error: unknown) => {
    log.warn({ err: error }, 'card not replaced');
  });
}

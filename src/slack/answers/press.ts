import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { textOf } from '../payload/fields.ts';
import type { Log } from '../../log.ts';
import { readWho } from '../payload/who.ts';
import type { Message } from './result-card.ts';

/** A press of a button or a choice in a select, on a card or in the Home. */
export type Press = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** A response_url works for 30 minutes. One minute is left for clocks that differ. */
export const responseUrlMs = 29 * 60_000;

/** The value of the pressed button; empty when it has none. */
export function pressedValue(action: BlockAction['actions'][number]): string {
  return action.type === 'button' ? (textOf(action, 'value') ?? '') : '';
}

type PressOrigin = {
  readonly responseUrl: string | null;
  /** Epoch milliseconds. */
  readonly responseUrlUntil: number;
  readonly channelId: string | null;
};

/**
 * Where a press came from and where its outcome goes. Home and the app's own messages get a lasting message.
 */
export function originOf(body: BlockAction, now: number): PressOrigin {
  const channelId = readWho(body)?.channelId ?? null;
  return {
    responseUrl: channelId === null ? null : body.response_url || null,
    responseUrlUntil: now + responseUrlMs,
    channelId,
  };
}

/**
 * How long after a press a lasting card is edited. Slack notifies nobody of an edit, so later outcomes are
 * posted.
 */
const inSightMs = 60_000;

/** How the outcome of a press replaces the pressed card; empty for the Home. */
export function cardOriginOf(
  body: BlockAction,
  now: number,
): Partial<PressOrigin> & { readonly replacesCard?: true } {
  if (body.view || !body.response_url) return {};
  const isLasting = readWho(body)?.channelId === null;
  const responseUrlUntil = now + (isLasting ? inSightMs : responseUrlMs);
  return { responseUrl: body.response_url, responseUrlUntil, replacesCard: true };
}

/** Replaces the pressed card with a message. Whoever changes the Home redraws it. */
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

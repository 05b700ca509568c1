import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Courier } from '../../delivery/courier.ts';
import type { Goodbye } from '../install/goodbye.ts';
import { readPlaces } from '../payload/who.ts';
import type { Log } from '../../log.ts';

type UninstalledNeeds = {
  readonly courier: Pick<Courier, 'holdTelling'>;
  /** Null when the token is configured. */
  readonly goodbye: Pick<Goodbye, 'hear'> | null;
  readonly log: Log;
};

/**
 * The app was removed from the workspace: nobody is told anything any more, and accepted contacts are still
 * delivered.
 */
export function createUninstalled({ courier, goodbye, log }: UninstalledNeeds) {
  return async ({ body }: SlackEventMiddlewareArgs<'app_uninstalled'> & AllMiddlewareArgs) => {
    if (goodbye) return goodbye.hear(readPlaces(body), body.event_time);
    courier.holdTelling(body.team_id);
    log.error({ teamId: body.team_id }, 'the app was uninstalled; deliveries continue, but no one is told');
  };
}

/** Tokens were revoked. Only the bot's matters: without it nobody can be told (docs/decisions.md 7). */
export function createTokensRevoked({ courier, goodbye, log }: UninstalledNeeds) {
  return async ({ body, event }: SlackEventMiddlewareArgs<'tokens_revoked'> & AllMiddlewareArgs) => {
    if (!event.tokens.bot?.length) return;
    if (goodbye) return goodbye.hear(readPlaces(body), body.event_time);
    courier.holdTelling(body.team_id);
    log.error({ teamId: body.team_id }, 'the bot token was revoked; deliveries continue, but no one is told');
  };
}

import { App, type AuthorizeResult, type AuthorizeSourceData, type Receiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { slackErrorOf } from './slack-error.ts';

export type SlackAppParts = {
  readonly botToken: string;
  readonly apiUrl: URL;
  readonly receiver: Receiver;
  readonly fetch: typeof fetch;
  readonly log: Log;
};

/** A failed call is tried once more within seconds; what must not be lost is tried again by the courier, not here. */
const retryOnce = { retries: 1, factor: 2, minTimeout: 200, maxTimeout: 1_000 };
const callTimeoutMs = 8_000;

/** Bolt without what this app does not use: no conversation store, no self-events, no request to Slack before an ack. */
export function createSlackApp(parts: SlackAppParts): App {
  const app = new App({
    receiver: parts.receiver,
    authorize: createAuthorize(parts.botToken),
    deferInitialization: true,
    convoStore: false,
    ignoreSelf: false,
    logger: createBoltLogger(parts.log),
    clientOptions: {
      slackApiUrl: parts.apiUrl.href,
      allowAbsoluteUrls: false,
      fetch: parts.fetch,
      timeout: callTimeoutMs,
      retryConfig: retryOnce,
      rejectRateLimitedCalls: true,
    },
  });
  app.error(async (error) =>
    parts.log.error({ err: error, slackError: slackErrorOf(error) }, 'request failed'),
  );
  return app;
}

/** One workspace, one token: who the bot is need not be asked before an ack. */
function createAuthorize(botToken: string) {
  return async ({ teamId, enterpriseId }: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> => ({
    botToken,
    ...(teamId ? { teamId } : {}),
    ...(enterpriseId ? { enterpriseId } : {}),
  });
}

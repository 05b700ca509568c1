import type { App as BoltApp, AuthorizeResult, AuthorizeSourceData, Receiver } from '@slack/bolt';
// The package's entry also loads its receivers and OAuth: a third more of what a start has to load.
import bolt from '@slack/bolt/dist/App.js';
import { WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { slackErrorOf } from './error.ts';

export type SlackAppOptions = {
  /** With which token a request is answered; never throws, never asks the network. */
  readonly tokenOf: (places: readonly string[]) => Promise<string | null>;
  readonly apiUrl: URL;
  readonly receiver: Receiver;
  readonly fetch: typeof fetch;
  readonly log: Log;
};

/** A failed call is tried once more within seconds; what must not be lost is tried again by the courier, not here. */
const retryOnce = { retries: 1, factor: 2, minTimeout: 200, maxTimeout: 1_000 };
const callTimeoutMs = 8_000;

/**
 * Bolt without what this app does not use: no conversation store, no self-events, no request to Slack before an ack.
 * `createClient` makes clients for where there is no request to take one from.
 */
export function createSlackApp(options: SlackAppOptions): {
  readonly app: BoltApp;
  /** Of an organisation's token each call names the workspace. */
  readonly createClient: (botToken: string, teamId: string | null) => WebClient;
} {
  const logger = createBoltLogger(options.log);
  const clientOptions = {
    slackApiUrl: options.apiUrl.href,
    allowAbsoluteUrls: false,
    fetch: options.fetch,
    timeout: callTimeoutMs,
    retryConfig: retryOnce,
    rejectRateLimitedCalls: true,
  };
  // From its own file: Bolt's index would load Express and AWS Lambda's receiver with every start.
  const app = new bolt.default({
    receiver: options.receiver,
    authorize: createAuthorize(options.tokenOf),
    deferInitialization: true,
    convoStore: false,
    ignoreSelf: false,
    logger,
    clientOptions,
  });
  app.error(async (error) =>
    options.log.error({ err: error, slackError: slackErrorOf(error) }, 'request failed'),
  );
  return {
    app,
    createClient: (botToken, teamId) =>
      new WebClient(botToken, { ...clientOptions, logger, ...(teamId === null ? {} : { teamId }) }),
  };
}

/** Who the bot is need not be asked before an ack; without a token no call succeeds, but the request is answered. */
function createAuthorize(tokenOf: SlackAppOptions['tokenOf']) {
  return async ({ teamId, enterpriseId }: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> => ({
    botToken: (await tokenOf([teamId ?? [], enterpriseId ?? []].flat())) ?? 'none',
    ...(teamId ? { teamId } : {}),
    ...(enterpriseId ? { enterpriseId } : {}),
  });
}

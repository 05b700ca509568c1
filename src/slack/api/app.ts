import type { App as BoltApp, AuthorizeResult, AuthorizeSourceData, Receiver } from '@slack/bolt';
// The package's entry would also load its receivers and OAuth, a third of what a start loads.
import bolt from '@slack/bolt/dist/App.js';
import { WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { slackErrorOf } from './error.ts';

export type SlackAppOptions = {
  readonly apiUrl: URL;
  readonly receiver: Receiver;
  readonly fetch: typeof fetch;
  readonly log: Log;
};

/** A failed call is retried once within seconds. What must not be lost is retried by the courier. */
const retryOnce = { retries: 1, factor: 2, minTimeout: 200, maxTimeout: 1_000 };
const callTimeoutMs = 8_000;

/**
 * Bolt without a conversation store, events of its own or a request to Slack before an ack. `createClient`
 * makes clients for work that no request started.
 */
export function createSlackApp(options: SlackAppOptions): {
  readonly app: BoltApp;
  /** Names the workspace in every call made with an organisation's token. */
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
  // Imported from its own file: Bolt's index would load Express and the AWS Lambda receiver.
  const app = new bolt.default({
    receiver: options.receiver,
    authorize,
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

/**
 * No token: the middleware has the workspace's own client. Bolt acks without a word when this throws, and never lets
 * go of a client it has made.
 */
async function authorize({ teamId, enterpriseId }: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> {
  return { ...(teamId ? { teamId } : {}), ...(enterpriseId ? { enterpriseId } : {}) };
}

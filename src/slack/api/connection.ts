import type { webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { HomeWorkspace } from '../../users/permissions.ts';
import { slackErrorOf } from './error.ts';

/** What is known about Slack. `refused`: it does not accept the bot's token (any more). */
export type SlackConnection = {
  readonly state: () => 'unknown' | 'known' | 'refused';
  readonly home: () => HomeWorkspace | null;
  /** Resolves with the first answer, whatever it is. */
  readonly asked: () => Promise<void>;
  /** Asks who the bot is, with growing waits, until Slack has answered. */
  readonly start: () => void;
  /** Told what Slack answered to any call. After a refused token it asks again who the bot is. */
  readonly heard: (answer: string) => void;
  readonly stop: () => void;
};

export type SlackConnectionOptions = {
  readonly client: webApi.WebClient;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly log: Log;
};

const firstWaitMs = 500;
const longestWaitMs = 30_000;
/** Slack's errors for a token that is invalid or no longer valid. */
export const tokenRefusals: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
];
const refusals = [...tokenRefusals, 'no_permission'];

/**
 * Finds out in the background who the bot is, so that no ack and no delivery waits for it. It asks again only
 * after a call's token was refused, at most every half minute.
 */
export function createSlackConnection({ client, after, log }: SlackConnectionOptions): SlackConnection {
  let state: ReturnType<SlackConnection['state']> = 'unknown';
  let home: HomeWorkspace | null = null;
  let stopped = false;
  let doubted = false;
  let cancel = () => {};
  let cancelDoubt = () => {};
  let asked: Promise<void> = Promise.resolve();

  async function ask(waitMs: number): Promise<void> {
    try {
      const answer = await client.auth.test();
      home = { teamId: answer.team_id ?? '', enterpriseId: answer.enterprise_id ?? null };
      if (state === 'refused') log.info('Slack takes SLACK_BOT_TOKEN again');
      state = 'known';
    } catch (error) {
      const code = slackErrorOf(error);
      state = refusals.includes(code) ? 'refused' : 'unknown';
      if (state === 'refused')
        log.error(
          { slackError: code },
          'Slack rejects SLACK_BOT_TOKEN: set a valid one and restart; deliveries continue, but no one is told',
        );
      else log.warn({ slackError: code }, 'Slack did not answer auth.test');
      if (!stopped) cancel = after(waitMs, () => void ask(Math.min(waitMs * 2, longestWaitMs)));
    }
  }

  return {
    state: () => state,
    home: () => home,
    asked: () => asked,
    start() {
      asked = ask(firstWaitMs);
    },
    heard(answer) {
      // While the token is known to be refused, it keeps asking anyway.
      if (state !== 'known' || doubted || stopped || !tokenRefusals.includes(answer)) return;
      doubted = true;
      cancelDoubt = after(longestWaitMs, () => {
        doubted = false;
      });
      void ask(firstWaitMs);
    },
    stop() {
      stopped = true;
      cancel();
      cancelDoubt();
    },
  };
}

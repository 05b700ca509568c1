import type { webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import type { Home } from './ask-slack.ts';
import { slackErrorOf } from './slack-error.ts';

/** What is known of Slack: `refused` means that it does not take the bot's token (any more). */
export type SlackConnection = {
  readonly state: () => 'unknown' | 'known' | 'refused';
  readonly home: () => Home | null;
  /** Resolves when the first answer is there, whatever it is. */
  readonly asked: () => Promise<void>;
  /** Asks who the bot is, again and again with growing waits until Slack has answered. */
  readonly start: () => void;
  readonly stop: () => void;
};

export type SlackConnectionParts = {
  readonly client: webApi.WebClient;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly log: Log;
};

const firstWaitMs = 500;
const longestWaitMs = 30_000;
const refusals = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
];

/** Gets to know Slack in the background: neither the first ack nor a delivery waits for it. */
export function createSlackConnection({ client, after, log }: SlackConnectionParts): SlackConnection {
  let state: ReturnType<SlackConnection['state']> = 'unknown';
  let home: Home | null = null;
  let cancel = () => {};
  let asked: Promise<void> = Promise.resolve();

  async function ask(waitMs: number): Promise<void> {
    try {
      const answer = await client.auth.test();
      home = { teamId: answer.team_id ?? '', enterpriseId: answer.enterprise_id ?? null };
      state = 'known';
    } catch (error) {
      const code = slackErrorOf(error);
      state = refusals.includes(code) ? 'refused' : 'unknown';
      if (state === 'refused')
        log.error(
          { slackError: code },
          'Slack refuses SLACK_BOT_TOKEN: put in a valid one and restart; deliveries go on, nobody is told',
        );
      else log.warn({ slackError: code }, 'Slack did not answer auth.test');
      cancel = after(waitMs, () => void ask(Math.min(waitMs * 2, longestWaitMs)));
    }
  }

  return {
    state: () => state,
    home: () => home,
    asked: () => asked,
    start() {
      asked = ask(firstWaitMs);
    },
    stop: () => cancel(),
  };
}

import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { createCannotAsk } from '../../../src/slack/api/ask-slack.ts';
import { createLog } from '../../../src/log.ts';
import { createSlackConnection } from '../../../src/slack/api/connection.ts';
import { aClock } from '../../support/fake-clock.ts';

/** A connection to a Slack that says what the test tells it to, over the real client. */
function aConnection() {
  const clock = aClock();
  const lines: unknown[] = [];
  const slack = { asked: 0, answer: { ok: true, team_id: 'T1' } };
  const client = new WebClient('xoxb-1', {
    retryConfig: { retries: 0 },
    fetch: async () => {
      slack.asked += 1;
      return Response.json(slack.answer);
    },
  });
  const log = createLog('trace', { write: (line) => void lines.push(JSON.parse(line)) });
  const connection = createSlackConnection({ client, after: clock.after, log });
  return { clock, lines, slack, connection, log };
}

const revoked = { ok: false, team_id: '', error: 'token_revoked' };

it('asks again when a call meets a refused token, says so, and recovers by itself', async () => {
  const { clock, lines, slack, connection } = aConnection();
  connection.start();
  await connection.asked();
  expect(connection.state()).toBe('known');
  slack.answer = revoked;
  connection.heard('ok');
  connection.heard('ratelimited');
  expect(slack.asked).toBe(1);
  connection.heard('token_revoked');
  connection.heard('token_revoked');
  await expect.poll(() => connection.state()).toBe('refused');
  expect(slack.asked).toBe(2);
  expect(lines).toMatchObject([{ level: 50, slackError: 'token_revoked' }]);
  slack.answer = { ok: true, team_id: 'T1' };
  await clock.advance(600);
  await expect.poll(() => connection.state()).toBe('known');
  expect(lines).toMatchObject([{}, { level: 30, msg: 'Slack takes SLACK_BOT_TOKEN again' }]);
  connection.stop();
});

it('asks no more than every half minute when Slack takes the token all the same', async () => {
  const { clock, slack, connection } = aConnection();
  connection.start();
  await connection.asked();
  for (let call = 0; call < 5; call += 1) connection.heard('not_authed');
  await expect.poll(() => slack.asked).toBe(2);
  await clock.advance(29_000);
  connection.heard('not_authed');
  expect(slack.asked).toBe(2);
  await clock.advance(1000);
  connection.heard('not_authed');
  await expect.poll(() => slack.asked).toBe(3);
  connection.stop();
  connection.heard('not_authed');
  expect(slack.asked).toBe(3);
});

it('logs why Slack cannot be asked once a minute for each of its words', async () => {
  const { lines, log } = aConnection();
  let now = 0;
  const cannotAsk = createCannotAsk({ now: () => now, log });
  const refusal = (error: string) => Object.assign(new Error('Jane Doe'), { data: { error } });
  for (; now < 120_000; now += 1000) cannotAsk(refusal('token_revoked'));
  cannotAsk(refusal('missing_scope'));
  expect(lines).toMatchObject([
    { msg: 'cannot-ask', slackError: 'token_revoked' },
    { msg: 'cannot-ask', slackError: 'token_revoked' },
    { msg: 'cannot-ask', slackError: 'missing_scope' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('Jane');
});

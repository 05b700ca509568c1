import { expect, it } from 'vitest';
import { isSlackUrl } from '../../../src/slack/api/url.ts';

const slack = new URL('https://slack.com/api/');
const standIn = new URL('http://127.0.0.1:4000/api/');

it.each([
  ['https://hooks.slack.com/commands/1', slack, true],
  ['https://files.slack.com/files-pri/1', slack, true],
  ['https://slack-gov.com/x', slack, true],
  ['http://hooks.slack.com/commands/1', slack, false],
  ['https://notslack.com/x', slack, false],
  ['https://slack.com.example.org/x', slack, false],
  ['https://example.org/slack.com', slack, false],
  ['http://127.0.0.1:1/x', slack, false],
  ['http://localhost:5000/x', standIn, true],
  ['http://169.254.169.254/latest', standIn, false],
])('takes %s for Slack behind %s: %s', (url, api, expected) => {
  expect(isSlackUrl(new URL(url), api)).toBe(expected);
});

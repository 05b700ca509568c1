import { expect, it } from 'vitest';
import { grace } from '../../src/sandbox/slack/people.ts';
import { startHouse } from '../support/house.ts';
import { freePort } from '../support/free-port.ts';

it('measures a contact on its way, without saying whose', async () => {
  const port = await freePort();
  const { slack, inbox } = await startHouse({ METRICS_PORT: String(port) });
  slack.fault('users.info', { kind: 'error', error: 'Zyxwvut is no code' }, 9, { user: grace.id });
  await slack.command({ text: 'Zyxwvut Doe +91 98765 12345 zyx@example.com', userId: grace.id });
  await slack.command({ text: 'Zyxwvut Doe +91 98765 12345 zyx@example.com' });
  await slack.until(() => inbox.find('919876512345'));
  await slack.until(() => JSON.stringify(slack.ephemerals()).includes('is in the'));
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toMatch(/addcontact_ack_seconds_count\{door="command"\} 2/);
  expect(text).toMatch(/addcontact_import_seconds_count\{destination="[a-z0-9-]+",answer="accepted"\} 1/);
  expect(text).toMatch(/addcontact_settled_total\{destination="[a-z0-9-]+",state="imported"\} 1/);
  expect(text).toMatch(/addcontact_slack_call_seconds_count\{method="auth.test"\} 1/);
  for (const mark of [/zyx/i, /98765/, /U0[A-Z0-9]/, /xoxb/]) expect(text).not.toMatch(mark);
});

it('serves no metrics on the public port, nor without METRICS_PORT', async () => {
  const { port } = await startHouse();
  expect((await fetch(`http://127.0.0.1:${port()}/metrics`)).status).toBe(404);
});

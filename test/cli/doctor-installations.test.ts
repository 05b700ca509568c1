import { expect, it } from 'vitest';
import { checkSlack } from '../../src/cli/doctor/slack.ts';
import { readConfig } from '../../src/config.ts';
import { anEnvironment } from '../support/cli-house.ts';
import { startForMany, registration } from '../support/many-slacks.ts';

it.each([
  ['finds the app’s own id and secret good without a code', registration.clientSecret, 'ok'],
  ['says that the app’s own secret is wrong', 'the-secret-of-another-app', 'fault'],
])('%s', async (_, clientSecret, state) => {
  const { slack } = await startForMany();
  const reading = readConfig(
    anEnvironment({
      SLACK_BOT_TOKEN: undefined,
      SLACK_CLIENT_ID: registration.clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_API_URL: slack.apiUrl,
      PUBLIC_URL: 'https://addcontact.example/',
    }),
  );
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  const checks = await checkSlack(reading.config, fetch);
  expect(checks).toMatchObject([{ area: 'Slack', state }]);
  expect(JSON.stringify(checks)).not.toContain(clientSecret);
});

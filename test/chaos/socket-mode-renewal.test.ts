import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';
import type { SlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';
import { aModal, anInput } from '../support/listening-app.ts';

/** Bolt's client tells on standard error of every end of a connection, the wanted ones too. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
let slack: SlackWorkspace;
let app: App;

beforeEach(async () => {
  slack = await createSlackWorkspace();
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: quiet,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  app = new App({
    receiver,
    token: slack.botToken,
    deferInitialization: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  await app.init();
  await app.start();
  await slack.until(() => slack.sockets.connected());
});
afterEach(async () => {
  await app.stop();
  await slack.stop();
});

describe('Socket Mode', () => {
  it('brings commands and submissions, and takes answers back', async () => {
    const long = 'x'.repeat(70_000);
    app.command('/addcontact', async ({ ack, client, command }) => {
      await ack({ text: command.text });
      await client.views.open({ trigger_id: command.trigger_id, view: aModal([anInput('name')]) as never });
    });
    app.view(/.*/, ({ ack }) => ack({ response_action: 'errors', errors: { name: 'Too short' } }));
    expect((await slack.command({ text: long })).body).toEqual({ text: long });
    await slack.until(() => slack.modal());
    await slack.type('name', 'x');
    expect((await slack.submit()).errors).toEqual({ name: 'Too short' });
  });

  it('comes back after Slack renews the connection', async () => {
    app.command('/addcontact', ({ ack }) => ack({ text: 'still here' }));
    slack.sockets.disconnect();
    await slack.until(() => !slack.sockets.connected());
    await slack.until(() => slack.sockets.connected(), 15_000);
    expect((await slack.command()).body).toEqual({ text: 'still here' });
  });
});

import { App, HTTPReceiver } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leads, boardroom } from '../../src/sandbox/slack/people.ts';
import { createSlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';
import type { SlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';

const clock = { ms: Date.now() };
let slack: SlackWorkspace;
let app: App;

const form = (blocks: unknown[], more: object = {}) => ({
  type: 'modal' as const,
  callback_id: 'form',
  title: { type: 'plain_text' as const, text: 'A form' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: blocks as never,
  ...more,
});
const input = (id: string, element: object = {}, more: object = {}) => ({
  type: 'input',
  block_id: id,
  label: { type: 'plain_text', text: id },
  element: { type: 'plain_text_input', action_id: 'value', ...element },
  ...more,
});

beforeAll(async () => {
  slack = await createSlackWorkspace({ now: () => clock.ms });
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret });
  app = new App({
    receiver,
    token: slack.botToken,
    deferInitialization: true,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  await app.init();
  const server = await app.start(0);
  const address = server.address();
  slack.connect(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/slack/events`);
});
afterAll(async () => {
  await app.stop();
  await slack.stop();
});

describe('a command', () => {
  it('opens a form, keeps what was typed through an update, shows errors and closes', async () => {
    app.command('/addcontact', async ({ ack, client, body }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: form([input('phone'), input('name')]) });
    });
    app.view('form', async ({ ack, view, client, body }) => {
      const phone = view.state.values['phone']?.['value']?.value ?? '';
      if (phone === '1') return ack({ response_action: 'errors', errors: { phone: 'Too short' } });
      await ack();
      await client.chat.postMessage({ channel: body.user.id, text: `Saved ${phone}` });
    });
    await slack.command({ text: '' });
    const view = await slack.until(() => slack.modal());
    expect((await slack.submit()).errors).toEqual({
      phone: 'Please complete this required field.',
      name: 'Please complete this required field.',
    });
    await slack.type('phone', '1');
    await slack.type('name', 'Jane');
    expect((await slack.submit()).errors).toEqual({ phone: 'Too short' });
    await app.client.views.update({
      view_id: view.id,
      view: form([input('phone', { initial_value: '99' }), input('name_2', { initial_value: 'Joan' })]),
    });
    expect(slack.modal()?.values).toEqual({
      phone: { value: { type: 'plain_text_input', value: '1' } },
      name_2: { value: { type: 'plain_text_input', value: 'Joan' } },
    });
    await slack.type('phone', '+91 98765 43210');
    expect(await slack.submit()).toMatchObject({ closed: true, trouble: null });
    const message = await slack.until(() => slack.directMessages().at(-1));
    expect(message.text).toBe('Saved +91 98765 43210');
    expect([leads, boardroom]).toHaveLength(2);
  });
});

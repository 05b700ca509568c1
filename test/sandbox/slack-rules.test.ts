import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada, boardroom, leaver, leads, sales } from '../../src/sandbox/slack/people.ts';
import { aListeningApp, aModal, anInput } from '../support/listening-app.ts';

const clock = { ms: 1_800_000_000_000 };
let stage: Awaited<ReturnType<typeof aListeningApp>>;
beforeEach(async () => {
  stage = await aListeningApp({ now: () => clock.ms });
});
afterEach(() => stage.stop());

const respond = async (url: string | undefined, body: object) => {
  const response = await fetch(url ?? '', { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
};

describe('a trigger', () => {
  it('opens one view and no second', async () => {
    await stage.slack.command();
    const open = () => stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view: aModal() });
    expect(await open()).toMatchObject({ ok: true });
    expect(await open()).toMatchObject({ ok: false, error: 'exchanged_trigger_id' });
  });

  it('ends after three seconds', async () => {
    await stage.slack.shortcut('add_contact');
    clock.ms += 3001;
    expect(
      await stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view: aModal() }),
    ).toMatchObject({
      error: 'expired_trigger_id',
    });
    expect(await stage.call('views.open', { trigger_id: 'made-up', view: aModal() })).toMatchObject({
      error: 'invalid_trigger_id',
    });
  });
});

describe('a response URL', () => {
  it('takes five messages for a response_url and refuses the sixth', async () => {
    await stage.slack.command();
    const url = stage.latest()['response_url'];
    for (let use = 1; use <= 5; use += 1)
      expect(await respond(url, { text: `${use}` })).toMatchObject({ status: 200 });
    expect(await respond(url, { text: '6' })).toEqual({
      status: 404,
      text: '{"ok":false,"error":"used_url"}',
    });
    expect(stage.slack.ephemerals().map((message) => message.text)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('ends after thirty minutes', async () => {
    await stage.slack.command();
    clock.ms += 30 * 60_000 + 1;
    expect(await respond(stage.latest()['response_url'], { text: 'late' })).toMatchObject({ status: 404 });
  });

  it('replaces and deletes the message whose button was pressed', async () => {
    const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } };
    const blocks = [{ type: 'actions', elements: [button] }];
    await stage.slack.command();
    await respond(stage.latest()['response_url'], { text: 'first', blocks });
    await stage.slack.press('go');
    await respond(stage.latest()['response_url'], { text: 'second', blocks, replace_original: true });
    expect(stage.slack.ephemerals().map((message) => message.text)).toEqual(['second']);
    await stage.slack.press('Go');
    await respond(stage.latest()['response_url'], { delete_original: true });
    expect(stage.slack.ephemerals()).toEqual([]);
  });

  it('refuses blocks that break a limit', async () => {
    await stage.slack.command();
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '' } }];
    expect(await respond(stage.latest()['response_url'], { text: 'x', blocks })).toMatchObject({
      text: 'invalid_blocks',
    });
  });
});

describe('a submission', () => {
  const open = async (view: object) => {
    await stage.slack.command();
    await stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view });
  };

  it('holds a submission back while a required field is empty or an email is invalid', async () => {
    await open(aModal([anInput('name'), anInput('email', { type: 'email_text_input' }, { optional: true })]));
    await stage.slack.type('The email', 'jane@');
    const before = stage.received.length;
    expect((await stage.slack.submit()).errors).toEqual({
      name: 'Please complete this required field.',
      email: 'Please enter a valid email address.',
    });
    expect(stage.received.length).toBe(before);
  });

  it('pushes up to three views, updates and clears them', async () => {
    await open(aModal([], { callback_id: 'one' }));
    const answers = [
      { response_action: 'push', view: aModal([], { callback_id: 'two' }) },
      { response_action: 'push', view: aModal([], { callback_id: 'three' }) },
      { response_action: 'push', view: aModal([], { callback_id: 'four' }) },
      { response_action: 'update', view: aModal([], { callback_id: 'other' }) },
      { response_action: 'clear' },
    ];
    stage.answerWith(() => ({ body: answers.shift() }));
    const stack = () => stage.slack.modals().map((view) => view.definition.callback_id);
    await stage.slack.submit();
    await stage.slack.submit();
    expect(stack()).toEqual(['one', 'two', 'three']);
    expect((await stage.slack.submit()).trouble).toContain('push_limit_reached');
    await stage.slack.submit();
    expect(stack()).toEqual(['one', 'two', 'other']);
    await stage.slack.submit();
    expect(stack()).toEqual([]);
  });

  it('tells of errors at blocks that are not there, and of an app that is too slow', async () => {
    await open(aModal([anInput('name', { initial_value: 'Jane' })]));
    stage.answerWith(() => ({ body: { response_action: 'errors', errors: { phone: 'Too short' } } }));
    expect((await stage.slack.submit()).trouble).toContain('no input block phone');
    stage.answerWith(() => ({ hang: true }));
    const late = await stage.slack.submit();
    expect(late).toMatchObject({ closed: false, reply: { error: 'operation_timeout' } });
    expect(stage.slack.modal()?.trouble).toBe('We had some trouble connecting. Try again?');
  });

  it('tells of a close only when the view asked for it', async () => {
    await open(aModal());
    expect(await stage.slack.close()).toBeNull();
    await open(aModal([], { notify_on_close: true }));
    await stage.slack.close();
    expect(stage.latest()).toMatchObject({ type: 'view_closed', is_cleared: false });
  });
});

describe('views.update', () => {
  it('keeps what was typed and ignores a new initial value of an input already on screen', async () => {
    await stage.slack.command();
    const first = aModal([anInput('phone'), anInput('name', { initial_value: 'Jane' })]);
    await stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view: first });
    await stage.slack.type('phone', '123');
    const next = aModal([
      anInput('phone', { initial_value: '456' }),
      anInput('name_2', { initial_value: 'Joan' }),
    ]);
    await stage.call('views.update', { view_id: stage.slack.modal()?.id, view: next });
    expect(stage.slack.modal()?.values).toMatchObject({
      phone: { value: { value: '123' } },
      name_2: { value: { value: 'Joan' } },
    });
  });

  it('refuses an old hash and an unknown view', async () => {
    await stage.slack.command();
    await stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view: aModal() });
    const view_id = stage.slack.modal()?.id;
    const hash = stage.slack.modal()?.hash;
    expect(await stage.call('views.update', { view_id, hash, view: aModal() })).toMatchObject({ ok: true });
    expect(await stage.call('views.update', { view_id, hash, view: aModal() })).toMatchObject({
      error: 'hash_conflict',
    });
    expect(await stage.call('views.update', { view_id: 'V1', view: aModal() })).toMatchObject({
      error: 'not_found',
    });
  });
});

describe('an input', () => {
  it('tells the app of each character only when it is asked to', async () => {
    await stage.slack.command();
    const live = { dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } };
    const view = aModal([anInput('quiet'), anInput('loud', live, { dispatch_action: true })]);
    await stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view });
    expect(await stage.slack.type('quiet', 'x')).toBeNull();
    expect(await stage.slack.type('loud', 'y')).toMatchObject({ status: 200 });
    expect(stage.latest()).toMatchObject({
      type: 'block_actions',
      container: { type: 'view' },
      actions: [{ type: 'plain_text_input', block_id: 'loud', action_id: 'value', value: 'y' }],
      view: { state: { values: { quiet: { value: { value: 'x' } } } } },
    });
  });

  it('asks the app for the options of an external select and shows no more than a hundred', async () => {
    await stage.slack.command();
    const view = aModal([anInput('country', { type: 'external_select', min_query_length: 0 })]);
    await stage.call('views.open', { trigger_id: stage.latest()['trigger_id'], view });
    const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
    stage.answerWith(() => ({ body: { options: [option('DE'), option('DK')] } }));
    await stage.slack.type('country', 'DK');
    expect(stage.received.at(-1)?.payload).toMatchObject({ type: 'block_suggestion', value: 'DK' });
    expect(stage.slack.modal()?.values).toMatchObject({
      country: { value: { selected_option: { value: 'DK' } } },
    });
    stage.answerWith(() => ({ body: { options: Array.from({ length: 101 }, (_, n) => option(`o${n}`)) } }));
    await expect(stage.slack.suggest('country', '')).rejects.toThrow('no more than 100 items allowed');
  });
});

describe('the Web API', () => {
  it('checks token, scopes, method and arguments', async () => {
    expect(await stage.call('auth.test', {}, 'xoxb-other')).toMatchObject({ error: 'invalid_auth' });
    expect(await stage.call('no.such', {})).toMatchObject({ error: 'unknown_method' });
    expect(await stage.call('conversations.info', { channel: sales })).toMatchObject({
      error: 'missing_scope',
      needed: 'channels:read,groups:read,im:read,mpim:read',
    });
    expect(await stage.call('chat.postMessage', { text: 'hello' })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] missing required field: channel [json-pointer:]'] },
    });
  });

  it('posts only where the app is, and to people who are still here', async () => {
    const post = (channel: string) => stage.call('chat.postMessage', { channel, text: 'hello' });
    expect(await post(sales)).toMatchObject({ ok: true });
    expect(await post(ada.id)).toMatchObject({ ok: true });
    expect(await post(boardroom)).toMatchObject({ error: 'not_in_channel' });
    expect(await post('C404')).toMatchObject({ error: 'channel_not_found' });
    expect(await stage.call('conversations.open', { users: leaver.id })).toMatchObject({
      error: 'user_disabled',
    });
    expect(await stage.call('chat.postMessage', { channel: sales })).toMatchObject({ error: 'no_text' });
  });

  it('limits rates and fails on demand, as often as asked', async () => {
    stage.slack.fault('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 7 }, 1);
    const limited = await stage.call('chat.postMessage', { channel: sales, text: 'hello' });
    expect([limited['status'], (limited['headers'] as Headers).get('retry-after')]).toEqual([429, '7']);
    expect(await stage.call('chat.postMessage', { channel: sales, text: 'hello' })).toMatchObject({
      ok: true,
    });
    stage.slack.fault('users.info', { kind: 'error', error: 'fatal_error' }, 1);
    expect(await stage.call('users.info', { user: ada.id })).toMatchObject({ error: 'fatal_error' });
  });

  it('takes an upload and puts it where it belongs', async () => {
    const { upload_url, file_id } = await stage.call('files.getUploadURLExternal', {
      filename: 'a.csv',
      length: 3,
    });
    expect((await fetch(String(upload_url), { method: 'POST', body: 'a,b' })).status).toBe(200);
    await stage.call('files.completeUploadExternal', {
      files: [{ id: file_id, title: 'A' }],
      channel_id: leads,
    });
    const message = stage.slack.messages({ channelId: leads }).at(-1);
    expect(stage.slack.world.files.get(message?.files[0] ?? '')?.bytes.toString()).toBe('a,b');
  });
});

describe('a file', () => {
  it('gives a file to the app’s token where the app is, and a sign-in page otherwise', async () => {
    const shared = stage.slack.share([{ name: 'jane.vcf', bytes: 'BEGIN:VCARD' }]);
    const info = await stage.call('files.info', { file: shared.files[0] });
    const { url_private_download: url, filetype } = info['file'] as Record<string, string>;
    const download = (token: string) => fetch(url ?? '', { headers: { authorization: `Bearer ${token}` } });
    expect(filetype).toBe('vcard');
    expect(await (await download(stage.slack.botToken)).text()).toBe('BEGIN:VCARD');
    const page = await download('xoxb-other');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('finds no file in a channel until the app is invited', async () => {
    const shared = stage.slack.share([{ name: 'jane.vcf', bytes: 'BEGIN:VCARD' }], { channelId: boardroom });
    const info = () => stage.call('files.info', { file: shared.files[0] });
    expect(await info()).toMatchObject({ error: 'file_not_found' });
    stage.slack.invite(boardroom);
    expect(await info()).toMatchObject({ ok: true });
  });
});

describe('what is delivered', () => {
  it('signs what it sends, and gives shortcuts the message as apps get it', async () => {
    const message = stage.slack.share([{ name: 'jane.vcf', bytes: 'x', stub: true }], { text: 'Her card' });
    await stage.slack.messageShortcut('add', message);
    expect(stage.received.every((one) => one.genuine)).toBe(true);
    expect(stage.received.at(-1)?.payload).toMatchObject({
      type: 'message_action',
      callback_id: 'add',
      message: { text: 'Her card', files: [{ file_access: 'check_file_info' }] },
    });
  });

  it('shows a person what Slack shows when a command fails', async () => {
    stage.answerWith(() => ({ status: 500 }));
    await stage.slack.command();
    expect(stage.slack.ephemerals().at(-1)?.text).toContain('dispatch_failed');
  });

  it('sends no event to an address that does not give back the challenge', async () => {
    stage.keepSilent();
    expect((await stage.slack.openHome()).error).toBe('unreachable');
    expect(stage.received.map(({ payload }) => payload['type'])).toEqual(['url_verification']);
  });

  it('sends an event again that the app did not take', async () => {
    stage.answerWith(() => ({ status: stage.received.length < 3 ? 500 : 200 }));
    await stage.slack.openHome();
    expect(stage.received.map((one) => one.headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
    expect(stage.received[2]?.headers['x-slack-retry-reason']).toBe('http_error');
  });
});

import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { postDirectly, readTelling } from '../../../src/slack/answers/direct-message.ts';
import { slackMessage } from '../../../src/slack/answers/result-card.ts';

type Answered = (method: string, args: URLSearchParams) => object | Response;

function aClient(answer: Answered) {
  const calls: string[] = [];
  const client = new WebClient('xoxb-1', {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (url, init) => {
      const method = new URL(url instanceof Request ? url.url : url).pathname.split('/').at(-1) ?? '';
      const args = new URLSearchParams(typeof init?.body === 'string' ? init.body : '');
      calls.push([method, args.get('channel') ?? args.get('users')].join(' '));
      const given = answer(method, args);
      return Promise.resolve(given instanceof Response ? given : Response.json(given));
    },
  });
  return { calls, client };
}

const refusalOf = (answer: object | Response) =>
  postDirectly(aClient(() => answer).client, 'U1', slackMessage('Hello')).then(
    () => 'told',
    (error: unknown) => readTelling(error),
  );

it('posts to the person’s id with one call', async () => {
  const { calls, client } = aClient(() => ({ ok: true, channel: 'D1', ts: '1.2' }));
  expect(await postDirectly(client, 'U1', slackMessage('Hello'))).toEqual({ channel: 'D1', ts: '1.2' });
  expect(calls).toEqual(['chat.postMessage U1']);
});

it('opens the conversation where Slack does not by itself', async () => {
  const { calls, client } = aClient((method, args) => {
    if (method === 'conversations.open') return { ok: true, channel: { id: 'D1' } };
    return args.get('channel') === 'D1'
      ? { ok: true, channel: 'D1', ts: '1.2' }
      : { ok: false, error: 'channel_not_found' };
  });
  await postDirectly(client, 'U1', slackMessage('Hello'));
  expect(calls).toEqual(['chat.postMessage U1', 'conversations.open U1', 'chat.postMessage D1']);
});

for (const word of [
  'app_access_restricted',
  'restricted_action',
  'not_in_channel',
  'invalid_blocks',
  'team_not_found',
]) {
  it(`takes ${word} for never`, async () => {
    expect(await refusalOf({ ok: false, error: word })).toBe('never');
  });
}

for (const word of ['user_disabled', 'messages_tab_disabled', 'a_word_of_tomorrow']) {
  it(`takes ${word} for nobody there, which keeps no one else waiting`, async () => {
    expect(await refusalOf({ ok: false, error: word })).toBe('nobody-there');
  });
}

for (const word of ['internal_error', 'service_unavailable', 'token_revoked']) {
  it(`takes ${word} for what passes`, async () => {
    expect(await refusalOf({ ok: false, error: word })).toBe('later');
  });
}

it('takes no answer for what passes, and a limit for the time it names', async () => {
  expect(await refusalOf(new Response('', { status: 503 }))).toBe('later');
  const limited = new Response('{"ok":false,"error":"ratelimited"}', {
    status: 429,
    headers: { 'retry-after': '30' },
  });
  expect(await refusalOf(limited)).toEqual({ kind: 'asked-to-wait', waitMs: 30_000 });
});

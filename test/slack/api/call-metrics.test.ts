import { expect, it } from 'vitest';
import { watchCalls } from '../../../src/slack/api/call-metrics.ts';

const apiUrl = new URL('https://slack.test/api/');

/** What is heard of one call that Slack answers so. */
async function hear(url: string, answer: Response | Error): Promise<readonly unknown[]> {
  const heard: unknown[] = [];
  const times = [10, 35];
  const watched = watchCalls(
    async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    },
    {
      apiUrl,
      clock: () => times.shift() ?? 0,
      answered: (...said) => void heard.push(...said),
    },
  );
  await watched(url).then(
    (response) => response.text(),
    () => null,
  );
  return heard;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

it('hears the method, the answer and how long it took', async () => {
  expect(await hear(`${apiUrl.href}views.open`, json({ ok: true }))).toEqual(['views.open', 'ok', 25]);
  const refused = json({ ok: false, error: 'expired_trigger_id' });
  expect(await hear(`${apiUrl.href}views.open`, refused)).toEqual(['views.open', 'expired_trigger_id', 25]);
  expect(await hear(`${apiUrl.href}chat.update`, json({}, 503))).toEqual(['chat.update', 'http_503', 25]);
  const unreachable = await hear(`${apiUrl.href}auth.test`, new Error('reset'));
  expect(unreachable).toEqual(['auth.test', 'unreachable', 25]);
});

it('takes nothing from an answer or an address that could be personal', async () => {
  const told = await hear(`${apiUrl.href}chat.postMessage`, json({ ok: false, error: 'Jane Doe is away' }));
  expect(told).toEqual(['chat.postMessage', 'other_error', 25]);
  const url = await hear('https://hooks.slack.test/commands/T1/Jane', new Response('ok'));
  expect(url).toEqual(['file_or_response_url', 'ok', 25]);
});

it('leaves the answer’s body readable', async () => {
  const watched = watchCalls(async () => json({ ok: true, user: 'U1' }), {
    apiUrl,
    clock: () => 0,
    answered: () => undefined,
  });
  expect(await (await watched(`${apiUrl.href}auth.test`)).json()).toEqual({ ok: true, user: 'U1' });
});

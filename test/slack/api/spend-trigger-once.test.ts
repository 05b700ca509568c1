import { expect, it } from 'vitest';
import { spendTriggersOnce } from '../../../src/slack/api/spend-trigger-once.ts';

const url = 'https://slack.com/api/views.open';
const opening = { method: 'POST', body: 'trigger_id=1.2.abc&view=%7B%7D' };

function aSlack(...answers: (Response | Error)[]) {
  const calls: unknown[] = [];
  const call = spendTriggersOnce((_url, init) => {
    calls.push(init?.body);
    const answer = answers.shift() ?? Response.json({ ok: true });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { calls, call };
}

it('sends no trigger again whose call got no answer, since its view may be open', async () => {
  const { calls, call } = aSlack(new Error('The operation was aborted'));
  await expect(call(url, opening)).rejects.toThrow('aborted');
  const again = await call(url, opening);
  expect(await again.json()).toEqual({ ok: false, error: 'exchanged_trigger_id' });
  expect(calls).toHaveLength(1);
});

it('sends it again where nothing can have arrived, and where Slack answered', async () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  const { calls, call } = aSlack(refused, Response.json({ ok: false, error: 'internal_error' }));
  await expect(call(url, opening)).rejects.toThrow('refused');
  await call(url, opening);
  expect(await (await call(url, opening)).json()).toEqual({ ok: true });
  expect(calls).toHaveLength(3);
});

it('leaves every other call alone', async () => {
  const { calls, call } = aSlack(new Error('The operation was aborted'));
  const posting = { method: 'POST', body: 'channel=C1&text=trigger' };
  await expect(call('https://slack.com/api/chat.postMessage', posting)).rejects.toThrow('aborted');
  await call('https://slack.com/api/chat.postMessage', posting);
  expect(calls).toHaveLength(2);
});

import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { slackMessage } from '../../../src/slack/answers/result-card.ts';
import { isOutOfSight, showMessage } from '../../../src/slack/batch/message.ts';

const owner = { teamId: 'T1', userId: 'U1' };
const place = { channel: 'D1', ts: '1800000000.000100' };

function aClient(changed: object) {
  const calls: string[] = [];
  const client = new WebClient('xoxb-1', {
    retryConfig: { retries: 0 },
    fetch: (url) => {
      const method = new URL(url instanceof Request ? url.url : url).pathname.split('/').at(-1) ?? '';
      calls.push(method);
      return Promise.resolve(
        Response.json(method === 'chat.update' ? changed : { ok: true, channel: 'D1', ts: '1800000100.1' }),
      );
    },
  });
  return { calls, client };
}

const words = ['message_not_found', 'edit_window_closed', 'is_inactive', 'update_failed', 'block_mismatch'];

for (const word of words) {
  it(`posts anew when Slack answers a change with ${word}`, async () => {
    const { calls, client } = aClient({ ok: false, error: word });
    const shown = await showMessage(client, owner, place, slackMessage('3 of 5'));
    expect(calls).toEqual(['chat.update', 'chat.postMessage']);
    expect(shown.ts).toBe('1800000100.1');
  });
}

it('posts no second message while Slack has trouble of its own', async () => {
  const { calls, client } = aClient({ ok: false, error: 'internal_error' });
  await expect(showMessage(client, owner, place, slackMessage('3 of 5'))).rejects.toThrow('internal_error');
  expect(calls).toEqual(['chat.update']);
});

it('counts a message as out of sight after a minute', () => {
  expect(isOutOfSight(place, 1_800_000_059_000)).toBe(false);
  expect(isOutOfSight(place, 1_800_000_061_000)).toBe(true);
});

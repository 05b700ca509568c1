import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { ada, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, type House } from './house.ts';

async function send(house: House, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', house.slack.signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  const answer = await fetch(`http://127.0.0.1:${house.port()}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
    },
  });
  return { status: answer.status, text: await answer.text() };
}

const shortcut = (index: number) => ({
  payload: JSON.stringify({
    type: 'shortcut',
    callback_id: 'add_contact',
    trigger_id: `1.${index}.flood`,
    team: { id: team.id },
    user: { id: ada.id, team_id: team.id },
  }),
});
const command = (index: number) => ({
  command: '/addcontact',
  text: 'Jane Doe +91 98765 43210',
  trigger_id: `2.${index}.flood`,
  team_id: team.id,
  user_id: ada.id,
  channel_id: sales,
});

it('in a flood acks everything, turns away what comes on top with a sentence, and goes on after it', async () => {
  const house = await startHouse();
  expect((await send(house, command(0))).text).toBe('');
  const flood = Array.from({ length: 400 }, (_, index) => send(house, shortcut(index)));
  const acks = await Promise.all(flood);
  expect(new Set(acks.map(({ status }) => status))).toEqual(new Set([200]));
  expect(JSON.parse((await send(house, command(1))).text)).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringContaining('too much to do right now, so nothing was saved'),
  });
  expect(house.logged()).toContain('too many requests at once: some are turned away');
  await expect.poll(() => send(house, command(2)).then(({ text }) => text), { timeout: 10_000 }).toBe('');
});

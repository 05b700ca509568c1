import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ada, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, type House } from '../support/house.ts';
import { post, sign } from '../support/signed-post.ts';

async function send(house: House, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString();
  const answer = await post(house, body, sign(house.slack.signingSecret, body));
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

/** A Slack that knows everybody and opens no form before it is told to. */
async function startBusySlack() {
  const waiting: ServerResponse[] = [];
  let busy = true;
  const answer = (response: ServerResponse, body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const server = createServer((request, response) => {
    request.resume();
    if (busy && request.url?.endsWith('views.open')) waiting.push(response);
    else answer(response, { ok: true, team_id: team.id, user: { team_id: team.id } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calmDown() {
      busy = false;
      for (const response of waiting) answer(response, { ok: true, view: { id: 'V1' } });
    },
  };
}

it('acks everything in a flood, rejects the excess with a sentence, and goes on after it', async () => {
  const slack = await startBusySlack();
  const house = await startHouse({ SLACK_API_URL: slack.url });
  expect((await send(house, command(0))).text).toBe('');
  const acks = await Promise.all(Array.from({ length: 300 }, (_, index) => send(house, shortcut(index))));
  expect(new Set(acks.map(({ status }) => status))).toEqual(new Set([200]));
  expect(JSON.parse((await send(house, command(1))).text)).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringContaining('very busy, so this wasn’t saved'),
  });
  expect(house.logged()).toContain('too many requests at once: some are rejected');
  slack.calmDown();
  await expect.poll(() => send(house, command(2)).then(({ text }) => text)).toBe('');
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ada, grace, guest, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { post, sign } from '../support/signed-post.ts';

async function send(house: House, payload: object, userId = ada.id) {
  const who = { team: { id: team.id }, user: { id: userId, team_id: team.id }, trigger_id: '1.2.forged' };
  const body = new URLSearchParams({ payload: JSON.stringify({ ...who, ...payload }) }).toString();
  const response = await post(house, body, sign(house.slack.signingSecret, body));
  expect(response.status).toBe(200);
  return response.text();
}

/** A form that says it edits this delivery. */
const formEditing = (editOf: string, phone: string) => ({
  type: 'view_submission',
  view: {
    id: `V${phone.replaceAll(/\D/g, '')}`,
    type: 'modal',
    callback_id: 'contact_form',
    private_metadata: JSON.stringify({
      responseUrl: null,
      responseUrlUntil: 0,
      channelId: null,
      editOf,
      generations: {},
      intro: null,
      otherPhones: [],
    }),
    blocks: [],
    state: {
      values: {
        name: { value: { type: 'plain_text_input', value: 'Jane Doe' } },
        phone: { value: { type: 'plain_text_input', value: phone } },
      },
    },
  },
});

it("tells nothing of somebody else's contact to a form that says it edits it", async () => {
  const house = await startHouse();
  const { slack } = house;
  await slack.command({ text: 'Secret Person +91 98765 43210', userId: grace.id });
  const card = await slack.until(() => slack.ephemerals(grace.id).at(-1));
  const id = /"value":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  expect(id).not.toBe('');
  await send(house, formEditing(id, '+91 98765 43299'));
  const answer = await slack.until(() => slack.directMessages().at(-1));
  expect(textOf(answer)).toContain('Jane Doe');
  expect(JSON.stringify(answer)).not.toContain('9876543210');
  expect(textOf(answer)).not.toContain('stays');
});

it('still tells the owner of the contact that the old number stays', async () => {
  const house = await startHouse();
  const { slack } = house;
  await slack.command({ text: 'Jane Doe +91 98765 43210' });
  const card = await slack.until(() => slack.ephemerals().at(-1));
  const id = /"value":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
  await send(house, formEditing(id, '+91 98765 43299'));
  const answer = await slack.until(() => slack.directMessages().at(-1));
  expect(textOf(answer)).toContain('stays');
});

it('posts no answer to a host that is not Slack’s, whatever a payload names', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.2:${(server.address() as AddressInfo).port}/stolen`;
  const house = await startHouse();
  const press = (actionId: string, value: string) => ({
    type: 'block_actions',
    response_url: url,
    channel: { id: sales },
    container: { type: 'message', channel_id: sales, is_ephemeral: true },
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', value }],
  });
  for (const id of ['edit_contact', 'retry_delivery', 'tell_channel', 'old_button', 'open_form']) {
    await send(house, press(id, 'nothing'));
    await send(house, press(id, 'nothing'), guest.id);
  }
  await send(house, { type: 'shortcut', callback_id: 'old', response_url: url });
  await send(house, {
    type: 'view_submission',
    response_urls: [{ response_url: url }],
    view: { callback_id: 'old' },
  });
  await expect.poll(() => house.logged()).toContain('failure not reported');
  expect(asked).toEqual([]);
});

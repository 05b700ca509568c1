import { expect, it } from 'vitest';
import { interaction, interactionForm } from '../../../src/sandbox/slack/send/payloads.ts';
import { adminOf, startForMany } from '../../support/many-slacks.ts';

const link =
  'isn’t installed in this workspace. Somebody who may install apps can do it here: https://addcontact.example/slack/install';
const inModal = { view: { id: 'V1', type: 'modal', callback_id: 'contact_form', private_metadata: '{}' } };
const press = { actions: [{ type: 'button', action_id: 'edit_contact', block_id: 'b', action_ts: '1.1' }] };
const form = {
  ...inModal.view,
  blocks: [{ type: 'input', block_id: 'name' }],
  state: { values: {} },
};

/** What a person of a workspace without the app reads: in the ack, and below the message. */
async function act(payload: Record<string, unknown>) {
  const world = await startForMany();
  const app = await world.open();
  const { office, deliver } = app.through('T3');
  const admin = office.world.people.get(adminOf('T3'));
  const channel = office.world.conversations.get('CT3');
  if (!admin || !channel) throw new Error('Nobody is there.');
  const place = { channel: channel.id, userId: admin.id, messageTs: null };
  const hasMessage = payload['message'] !== undefined;
  const body = interactionForm({
    ...interaction('', office, admin, hasMessage ? channel : undefined),
    trigger_id: office.triggers.issue(admin.id),
    ...(hasMessage ? { response_url: office.origin() + office.urls.issue(place) } : {}),
    ...payload,
  });
  const contentType = 'application/x-www-form-urlencoded';
  const { status, text } = await deliver({ kind: 'view', contentType, body });
  await app.stop();
  expect(status).toBe(200);
  // Without a token there is nothing to ask of Slack.
  expect(world.slack.calls).toEqual([]);
  return { ack: text, below: office.world.messages.map((message) => message.text).join('\n') };
}

it.each<[string, Record<string, unknown>]>([
  ['a shortcut of a message', { type: 'message_action', callback_id: 'add_contact_from_message' }],
  ['a button of a message', { type: 'block_actions', ...press }],
])('says below %s that the app isn’t installed', async (_, payload) => {
  expect((await act({ ...payload, message: { ts: '1.1', text: 'Jane' } })).below).toContain(link);
});

it('says so at the field of a form that is submitted, and keeps the form open', async () => {
  const { ack } = await act({ type: 'view_submission', view: form });
  expect(JSON.parse(ack)).toEqual({
    response_action: 'errors',
    errors: { name: expect.stringContaining(link) },
  });
});

it('gives a menu no choices', async () => {
  const asked = { type: 'block_suggestion', action_id: 'value', block_id: 'country', value: 'ger' };
  expect(JSON.parse((await act({ ...asked, ...inModal })).ack)).toEqual({ options: [] });
});

it.each<[string, Record<string, unknown>]>([
  ['the global shortcut', { type: 'shortcut', callback_id: 'add_contact', action_ts: '1.1' }],
  ['a button in a form', { type: 'block_actions', ...press, ...inModal }],
])('acks %s, which gives no place for a sentence', async (_, payload) => {
  expect(await act(payload)).toEqual({ ack: '', below: '' });
});

import { describe, expect, it } from 'vitest';
import { ada, otherTeam, sales, stranger, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, type House } from '../support/house.ts';
import { post, sign } from '../support/signed-post.ts';

type Ids = { readonly teamId: string; readonly userId: string; readonly enterpriseId?: string };

const evil = 'T0EVIL0001';
const viewOf = (callbackId: string) => ({
  id: 'V0EVIL',
  type: 'modal',
  callback_id: callbackId,
  app_installed_team_id: team.id,
  private_metadata: '{}',
  blocks: [],
  state: {
    values: {
      name: { value: { type: 'plain_text_input', value: 'Jane Doe' } },
      phone: { value: { type: 'plain_text_input', value: '+91 98765 43210' } },
    },
  },
});

/** Each way in, as a payload of these people. */
const doors: Record<string, object> = {
  'the shortcut': { type: 'shortcut', callback_id: 'add_contact' },
  'the shortcut of a message': {
    type: 'message_action',
    callback_id: 'add_contact_from_message',
    channel: { id: sales },
    message_ts: '1.2',
    message: { type: 'message', text: 'Jane Doe +91 98765 43210', ts: '1.2' },
  },
  'a button': {
    type: 'block_actions',
    actions: [{ type: 'button', action_id: 'open_form', block_id: 'b', value: 'empty' }],
  },
  'a submission': { type: 'view_submission', view: viewOf('contact_form') },
  'a list of options': {
    type: 'block_suggestion',
    action_id: 'value',
    block_id: 'country',
    value: 'ind',
    view: viewOf('contact_form'),
  },
};

async function send(house: House, body: string, type?: string) {
  const response = await post(house, body, sign(house.slack.signingSecret, body, Date.now(), type));
  expect(response.status).toBe(200);
  return { text: await response.text() };
}

function enter(house: House, door: object, { teamId, userId, enterpriseId }: Ids) {
  const payload = {
    ...door,
    trigger_id: '1.2.evil',
    team: { id: teamId },
    user: { id: userId, team_id: teamId },
    enterprise: enterpriseId ? { id: enterpriseId } : null,
  };
  return send(house, new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
}

function command(house: House, { teamId, userId, enterpriseId }: Ids) {
  const fields = {
    command: '/addcontact',
    text: 'Jane Doe +91 98765 43210',
    trigger_id: `1.${teamId}.${userId}`,
    team_id: teamId,
    user_id: userId,
    channel_id: sales,
    ...(enterpriseId ? { enterprise_id: enterpriseId } : {}),
  };
  return send(house, new URLSearchParams(fields).toString());
}

async function known(env: Record<string, string> = {}): Promise<House> {
  const house = await startHouse(env);
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${house.port()}/health/ready`)).status)
    .toBe(200);
  return house;
}

const strangers: Ids[] = [
  { teamId: evil, userId: 'U0EVIL0001' },
  { teamId: evil, userId: ada.id },
  { teamId: evil, userId: stranger.id },
  { teamId: team.id, userId: ada.id, enterpriseId: 'E0EVIL0001' },
];

describe.each([{ ALLOW_GUESTS: 'false' }, { ALLOW_GUESTS: 'true' }, { ALLOWED_USERS: ada.id }])(
  'a signed request of another workspace, with %j',
  (env) => {
    it('refuses another workspace at every door', async () => {
      const house = await known(env);
      const refusal = /other organisations|have permission to add/;
      for (const ids of strangers) {
        expect((await command(house, ids)).text, JSON.stringify(ids)).toMatch(refusal);
        const answers: Record<string, string> = {};
        for (const [name, door] of Object.entries(doors))
          answers[name] = (await enter(house, door, ids)).text;
        expect(answers['a submission']).toMatch(refusal);
        expect(JSON.parse(answers['a list of options'] ?? '')).toEqual({ options: [] });
      }
      expect(house.inbox.requests).toHaveLength(0);
      const shown = house.slack.calls.filter(({ method }) => method === 'views.open');
      expect(JSON.stringify(shown)).not.toContain('contact_form');
      expect(house.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(0);
    });
  },
);

it('takes a partner of a shared channel where guests are allowed', async () => {
  const partner = { teamId: otherTeam.id, userId: stranger.id };
  const house = await known({ ALLOW_GUESTS: 'true' });
  expect((await command(house, partner)).text).toBe('');
  await house.slack.until(() => house.inbox.contacts().length === 1);
  await house.restart({ ALLOW_GUESTS: 'false' });
  expect((await command(house, partner)).text).toContain('other organisations');
});

it('ignores another workspace’s uninstall and Home events', async () => {
  const house = await known();
  for (const event of [
    { type: 'app_uninstalled' },
    { type: 'tokens_revoked', tokens: { bot: ['B1'] } },
    { type: 'app_home_opened', tab: 'home', user: ada.id, channel: 'D1' },
  ]) {
    const body = JSON.stringify({ type: 'event_callback', team_id: evil, event_id: 'Ev1', event });
    await send(house, body, 'application/json');
  }
  expect(house.logged()).not.toContain('uninstalled');
  expect(house.logged()).not.toContain('revoked');
  expect(house.slack.calls.some(({ method }) => method === 'views.publish')).toBe(false);
});

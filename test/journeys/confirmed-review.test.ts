import { describe, expect, it } from 'vitest';
import { ada, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, type House } from '../support/house.ts';
import { aCard, addFromFiles, draw, untilModal } from '../support/review-acts.ts';
import { post, sign } from '../support/signed-post.ts';

const three = ['Jane Doe', 'Ravi Rao', 'Ana Ruiz']
  .map((name, index) => aCard(name, `+91 98765 4321${index}`))
  .join('');

const review = 'contact_review';

/** Opens a review of three people, closes it, and opens it again from the message that says it is kept; gives that message. */
async function keptReview(house: House) {
  const { slack } = house;
  await addFromFiles(house, [{ name: 'team.vcf', bytes: three }]);
  await untilModal(house, review);
  await slack.close();
  const message = await slack.until(() => slack.ephemerals().at(-1));
  if (!message) throw new Error('no message that says it is kept');
  await slack.press('open_review', { in: message });
  await untilModal(house, review);
  return message;
}

async function noticeAfterPress({ slack }: House, message: Awaited<ReturnType<typeof keptReview>>) {
  await slack.press('open_review', { in: message });
  return slack.until(() => {
    const shown = draw(slack.modal()?.definition);
    return shown.includes('confirmed') && shown;
  });
}

describe('a review that is confirmed, pressed again', () => {
  it('says so with its progress while its contacts are on their way', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    const message = await keptReview(house);
    expect((await slack.submit()).closed).toBe(true);
    const notice = await noticeAfterPress(house, message);
    expect(notice).toContain('on its way: *0 of 3 contacts* saved in the *Tropitech* inbox');
    expect(notice).not.toContain('shortcut');
  });

  it('says so with its outcome once all have arrived, after a restart too', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const message = await keptReview(house);
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 3);
    await slack.until(() => slack.directMessages().find(({ text }) => text.includes('are in')));
    await expect.poll(() => noticeAfterPress(house, message)).toContain('*3 contacts* are in the');
    await slack.close({ all: true });
    await house.restart();
    expect(await noticeAfterPress(house, message)).toContain('*3 contacts* are in the');
    expect(inbox.requests).toHaveLength(1);
  });
});

async function send(house: House, payload: object): Promise<string> {
  const who = { team: { id: team.id }, user: { id: ada.id, team_id: team.id }, trigger_id: '1.2.forged' };
  const body = new URLSearchParams({ payload: JSON.stringify({ ...who, ...payload }) }).toString();
  const response = await post(house, body, sign(house.slack.signingSecret, body));
  expect(response.status).toBe(200);
  return response.text();
}

it('a forged row is none of the review: no tick, no number and no edit of it is kept', async () => {
  const house = await startHouse();
  const { slack, inbox } = house;
  await addFromFiles(house, [{ name: 'team.vcf', bytes: three }]);
  const page = await untilModal(house, review);
  const definition = page.definition as unknown as { private_metadata: string };
  const { id } = JSON.parse(definition.private_metadata) as { id: string };
  const tick = { review_tick: { type: 'checkboxes', selected_options: [{ value: '7' }] } };
  const view = {
    id: page.id,
    type: 'modal',
    callback_id: review,
    private_metadata: definition.private_metadata,
    state: { values: { row_7: tick, row_999999: tick } },
  };
  const select = {
    type: 'static_select',
    action_id: 'review_number',
    block_id: 'row_0',
    selected_option: { text: { type: 'plain_text', text: 'x' }, value: '+919876500000' },
  };
  await send(house, { type: 'block_actions', view, actions: [select] });
  const page300 = { type: 'button', action_id: 'review_page', block_id: 'pages', value: '1e300' };
  await send(house, { type: 'block_actions', view, actions: [page300] });
  const text = (value: string) => ({ value: { type: 'plain_text_input', value } });
  const edited = await send(house, {
    type: 'view_submission',
    view: {
      id: 'V0FORGED',
      type: 'modal',
      callback_id: 'contact_form',
      blocks: [],
      private_metadata: JSON.stringify({
        responseUrl: null,
        responseUrlUntil: 0,
        channelId: null,
        editOf: null,
        generations: {},
        intro: null,
        otherPhones: [],
        review: { id, row: 7 },
      }),
      state: { values: { name: text('Mallory'), phone: text('+91 98765 00000') } },
    },
  });
  expect(JSON.parse(edited)).toMatchObject({ response_action: 'update' });
  await slack.submit();
  await inbox.until(() => inbox.contacts().length === 3);
  expect(inbox.contacts().map(({ number }) => number)).not.toContain('9876500000');
  expect(inbox.contacts().map(({ name }) => name)).not.toContain('Mallory');
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { ada, leads, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { post, sign } from '../support/signed-post.ts';
import { decide } from '../support/team-settings.ts';

async function startTeam(yaml: string, env: Record<string, string> = {}): Promise<House> {
  const house = await startHouse(env);
  await decide(house, yaml);
  await house.restart();
  return house;
}

const onScreen = ({ slack }: House) => textOf(slack.modal()?.definition);
const blockIds = ({ slack }: House) =>
  Object.keys(slack.modal()?.values ?? {}).map((id) => id.replace(/_\d+$/, ''));

async function openForm({ slack }: House, text = '', channelId = sales): Promise<void> {
  await slack.command({ text, channelId });
  await slack.until(() => slack.modal());
}

const received = async ({ inbox }: House) => {
  const contacts = await inbox.until(() => inbox.contacts().length > 0 && inbox.contacts());
  return contacts[0];
};

describe('what a team hides', () => {
  it('stands in no form, and takes away nothing that a message holds', async () => {
    const house = await startTeam(
      'email: hidden\nattributes: hidden\ntags: { mode: hidden, default: [slack] }\ncountry: IN',
    );
    await openForm(house);
    expect(blockIds(house)).toEqual(expect.not.arrayContaining(['email', 'tags', 'attributes']));
    await house.slack.type('name', 'Meera Joshi');
    await house.slack.type('phone', '98765 43210');
    expect((await house.slack.submit()).errors).toEqual({});
    expect(await received(house)).toMatchObject({ name: 'Meera Joshi', tags: ['slack'] });
  });
});

describe('an email that a team requires', () => {
  it('opens the form for a line without it, and is refused at its field', async () => {
    const house = await startTeam('email: required\ncountry: IN');
    await openForm(house, 'Meera Joshi 98765 43210');
    expect(onScreen(house)).toContain('Add an email address.');
    const { errors, closed } = await house.slack.submit();
    expect(closed).toBe(false);
    expect(Object.keys(errors)).toEqual(['email']);
    await house.slack.type('email', 'meera@example.com');
    expect((await house.slack.submit()).closed).toBe(true);
    expect(await received(house)).toMatchObject({ email: 'meera@example.com' });
  });
});

describe('tags from a list', () => {
  const listed = 'country: IN\ntags: { mode: list, list: [VIP, Fair], default: [] }';

  it('are offered, and another one opens the form with the reason', async () => {
    const house = await startTeam(listed);
    await openForm(house, 'Meera Joshi 98765 43210 #unknown');
    expect(onScreen(house)).toContain('isn’t on your team’s list');
    const offered = await house.slack.suggest('tags', '');
    expect(offered.map(({ value }) => value)).toEqual(['VIP', 'Fair']);
  });

  it('are taken in any case, as the team spells them', async () => {
    const house = await startTeam(listed);
    await house.slack.command({ text: 'Meera Joshi 98765 43210 #vip' });
    expect(await received(house)).toMatchObject({ tags: ['VIP'] });
  });
});

describe('a rule of a channel', () => {
  const yaml = `
fields: [{ key: source, label: Source, type: select, options: [Fair, Web], required: true }]
channels:
  ${leads}: { country: BR, tags: [brasil], fields: { source: Web } }
`;

  it('decides country, tags and values of a line, of that channel alone', async () => {
    const house = await startTeam(yaml);
    await house.slack.command({ text: 'Bia Souza 11 96123-4567', channelId: leads });
    expect(await received(house)).toMatchObject({
      prefix: '55',
      tags: ['brasil'],
      attributes: [{ key: 'source', value: 'Web' }],
    });
    await openForm(house, 'Bia Souza +55 11 96123-4567', sales);
    expect(onScreen(house)).toContain('Fill in “Source”.');
  });

  it('shows a preset in the form, where it can be changed', async () => {
    const house = await startTeam(yaml);
    await openForm(house, '', leads);
    const shown = JSON.stringify(house.slack.modal()?.definition);
    expect(shown).toContain('"value":"BR"');
    expect(shown).toContain('brasil');
    await house.slack.type('name', 'Meera Joshi');
    await house.slack.type('phone', '98765 43210');
    await house.slack.type('country', 'india');
    await house.slack.type('field_source', 'Fair');
    expect((await house.slack.submit()).errors).toEqual({});
    expect(await received(house)).toMatchObject({
      prefix: '91',
      attributes: [{ key: 'source', value: 'Fair' }],
    });
  });
});

it('sends what is added in a channel to the inbox of its rule', async () => {
  const other = await createInbox({ token: 'other-token' });
  onTestFinished(() => other.stop());
  const house = await startTeam(`channels: { ${leads}: { inbox: m1bot } }`, {
    IMPORT_DESTINATIONS: 'tropitech,m1bot',
    IMPORT_TROPITECH_TOKEN: 'sandbox-import-token',
    IMPORT_M1BOT_TOKEN: 'other-token',
    IMPORT_M1BOT_URL: other.url,
  });
  const { slack, inbox } = house;
  await openForm(house, '', leads);
  expect(JSON.stringify(slack.modal()?.values)).toContain('m1bot');
  await slack.close();
  await slack.command({ text: 'Meera Joshi +91 98765 43210', channelId: leads });
  await slack.until(() => other.find('919876543210'));
  await slack.command({ text: 'Ravi Rao +91 98765 43211', channelId: sales });
  await slack.until(() => inbox.find('919876543211'));
});

describe('consent that a team requires', () => {
  const required = 'country: IN\nconsent: { mode: require, label: Agreed to WhatsApp }';

  it('is refused at its field where it is missing, also past Slack’s own check', async () => {
    const house = await startTeam(required);
    const input = (value: string) => ({ value: { type: 'plain_text_input', value } });
    const payload = {
      type: 'view_submission',
      team: { id: team.id },
      user: { id: ada.id, team_id: team.id },
      trigger_id: '1.2.signed',
      view: {
        id: 'V0SIGNED01',
        type: 'modal',
        callback_id: 'contact_form',
        private_metadata: '',
        blocks: ['name', 'phone', 'consent'].map((id) => ({ type: 'input', block_id: id })),
        state: {
          values: {
            name: input('Meera Joshi'),
            phone: input('98765 43210'),
            consent: { value: { type: 'checkboxes', selected_options: [] } },
          },
        },
      },
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    const answer = await post(house, body, sign(house.slack.signingSecret, body));
    expect(await answer.json()).toEqual({
      response_action: 'errors',
      errors: { consent: 'Confirm “Agreed to WhatsApp”.' },
    });
    expect(house.inbox.requests).toHaveLength(0);
  });
});

describe('a form of as many fields as there may be', () => {
  it('opens within Slack’s limits, also filled, and saves all of them', async () => {
    const kinds = ['text', 'long-text', 'number', 'date', 'checkbox', 'url'];
    const fields = Array.from(
      { length: 40 },
      (_, at) => `  - { key: f${at}, label: ${'Label '.repeat(12)}${at}, type: ${kinds[at % 6]} }`,
    ).join('\n');
    const house = await startTeam(`country: IN\nfields:\n${fields}`);
    const line = Array.from({ length: 40 }, (_, at) => at)
      .filter((at) => at % 6 < 2)
      .map((at) => `f${at}=${'word'.repeat(10)}`)
      .join(' ');
    await openForm(house, `Meera 98765 43210 f2=many ${line}`);
    expect(blockIds(house).length).toBeGreaterThan(40);
    await house.slack.type('field_f2', '12');
    await house.slack.type('name', 'Meera Joshi');
    expect((await house.slack.submit()).errors).toEqual({});
    expect((await received(house))?.attributes.length).toBeGreaterThan(10);
  });
});

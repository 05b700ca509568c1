import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSettings } from '../../src/cli/settings.ts';
import { ada, grace, leads, sales, team } from '../../src/sandbox/slack/people.ts';
import { anEnvironment, anOutput } from '../support/cli-house.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { post, sign } from '../support/signed-post.ts';
import { besideTheApp, decide } from '../support/team-settings.ts';

async function openHome({ slack }: House, userId = ada.id): Promise<string> {
  const before = slack.home(userId)?.hash;
  await slack.openHome({ userId });
  await slack.until(() => slack.home(userId)?.hash !== before);
  return textOf(slack.home(userId)?.definition);
}

/** Presses a button of the Home, or of the screen above it, and waits for what it opens. */
async function open({ slack }: House, button: string): Promise<void> {
  const before = slack.modal()?.id;
  await slack.press(button);
  await slack.until(() => slack.modal() && slack.modal()?.id !== before);
}

const onScreen = ({ slack }: House) => textOf(slack.modal()?.definition);
const stored = (house: House) => besideTheApp(house, (store) => store.readStored(team.id));

/** A submission of the settings that nobody was shown. */
async function forge(house: House, userId: string, users: readonly string[] = []): Promise<string> {
  const input = (type: string, value: object) => ({ value: { type, ...value } });
  const payload = {
    type: 'view_submission',
    team: { id: team.id },
    user: { id: userId, team_id: team.id },
    trigger_id: '1.2.forged',
    view: {
      id: 'VFORGED',
      type: 'modal',
      callback_id: 'team_settings',
      private_metadata: JSON.stringify({ part: 'access', version: 0 }),
      blocks: [
        { type: 'input', block_id: 'admins', element: { type: 'multi_users_select', action_id: 'value' } },
      ],
      state: {
        values: {
          admins: input('multi_users_select', { selected_users: [userId] }),
          ...(users.length > 0 ? { users: input('multi_users_select', { selected_users: users }) } : {}),
        },
      },
    },
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return (await post(house, body, sign(house.slack.signingSecret, body))).text();
}

it('come from a file of the command line beside the running app, and go out as they came in', async () => {
  const house = await startHouse();
  const { slack, inbox } = house;
  const file = join(house.dataDir, 'team.yml');
  writeFileSync(
    file,
    'country: IN\nfields: [{ key: source, label: Source, type: select, options: [Fair], required: true }]',
  );
  const env = anEnvironment({ DATA_DIR: house.dataDir, DATA_KEY: undefined });
  const output = anOutput();
  expect(await runSettings(['import', file, '--team', team.id], env, output)).toBe(0);
  await slack.command({ text: 'Meera Joshi 98765 43210' });
  await slack.until(() => onScreen(house).includes('Fill in “Source”.'));
  expect(inbox.requests).toHaveLength(0);
  await slack.command({ text: 'Meera Joshi 98765 43210 source=fair' });
  await inbox.until(() => inbox.contacts().length > 0);
  expect(inbox.contacts()).toMatchObject([{ attributes: [{ key: 'source', value: 'Fair' }] }]);
  expect(await runSettings(['export', '--team', team.id], env, output)).toBe(0);
  expect(output.said()).toContain('key: source');
});

describe('the settings of a team in the Home', () => {
  it('are shown to admins; everyone else sees who the admins are', async () => {
    const house = await startHouse({ ADMIN_USERS: grace.id });
    expect(await openHome(house, grace.id)).toContain('Team settings');
    expect(await openHome(house)).toContain('Team settings');
    await house.restart({ ADMIN_USERS: ada.id });
    const seen = await openHome(house, grace.id);
    expect(seen).not.toContain('Team settings');
    expect(seen).toContain(`So can <@${ada.id}>.`);
  });

  it('take a field that then stands in the form, and say who added it', async () => {
    const house = await startHouse();
    const { slack } = house;
    await openHome(house);
    await open(house, 'team_open_fields');
    expect(onScreen(house)).toContain('None yet');
    await open(house, 'team_open_field');
    await slack.type('label', 'Lead source');
    await slack.type('type', 'One of several options');
    expect((await slack.submit()).errors).toMatchObject({ options: 'Add at least one option.' });
    await slack.type('options', 'Fair\nWeb');
    await slack.type('required', ['yes']);
    await slack.submit();
    await slack.until(() => onScreen(house).includes('Lead source'));
    await slack.close();
    await slack.until(() => textOf(slack.home(ada.id)?.definition).includes(`<@${ada.id}> changed Fields`));
    await slack.command({ text: 'Jane Doe +91 98765 43210' });
    await slack.until(() => onScreen(house).includes('Fill in “Lead source”.'));
    expect((await stored(house)).settings.fields).toEqual([
      {
        key: 'lead_source',
        label: 'Lead source',
        type: 'select',
        options: ['Fair', 'Web'],
        required: true,
        default: null,
      },
    ]);
  });

  it('move, edit and remove fields, and rules of channels forget one that is gone', async () => {
    const house = await startHouse();
    await decide(
      house,
      `fields: [{ key: a, label: Alpha, type: text }, { key: b, label: Beta, type: text }]
channels: { ${sales}: { fields: { a: one, b: two } } }`,
    );
    const { slack } = house;
    await openHome(house);
    await open(house, 'team_open_fields');
    await slack.type('team_menu_b', 'Move up');
    await slack.until(() => onScreen(house).indexOf('Beta') < onScreen(house).indexOf('Alpha'));
    await slack.type('team_menu_a', 'Remove');
    await slack.until(() => !onScreen(house).includes('Alpha'));
    const { settings } = await stored(house);
    expect(settings.fields.map(({ key }) => key)).toEqual(['b']);
    expect(settings.channels[sales]?.fields).toEqual({ b: 'two' });
  });

  it('take a rule of a channel, with values under labels, and say what is wrong with them', async () => {
    const house = await startHouse();
    await decide(house, 'fields: [{ key: seats, label: Team size, type: number }]');
    const { slack } = house;
    await openHome(house);
    await open(house, 'team_open_channels');
    await open(house, 'team_open_channel');
    await slack.type('channel', leads);
    await slack.type('country', 'brazil');
    await slack.type('tags', '#fair\n#fair\nnew');
    await slack.type('fields', 'Team size=many');
    const { errors } = await slack.submit();
    expect(Object.values(errors)).toEqual(['“many” isn’t a value of its field.']);
    await slack.type('fields', 'Team size=12');
    await slack.submit();
    await slack.until(() => onScreen(house).includes(leads));
    expect((await stored(house)).settings.channels).toEqual({
      [leads]: { country: 'BR', tags: ['fair', 'new'], inbox: null, fields: { seats: '12' } },
    });
  });

  it('show the newer state to the later of two admins, and lose nothing', async () => {
    const house = await startHouse();
    const { slack } = house;
    await openHome(house);
    await open(house, 'team_open_general');
    await slack.type('country', 'india');
    await decide(house, 'language: es');
    expect((await slack.submit()).closed).toBe(false);
    expect(onScreen(house)).toContain('Someone else changed these settings in the meantime');
    expect((await stored(house)).settings).toMatchObject({ language: 'es', country: null });
    await slack.type('country', 'india');
    expect((await slack.submit()).closed).toBe(true);
    expect((await stored(house)).settings).toMatchObject({ language: 'es', country: 'IN' });
  });

  it('are refused to whoever is no admin, also with a forged view, and when Slack can’t be asked', async () => {
    const house = await startHouse();
    expect(await forge(house, grace.id)).toContain('Only admins of this workspace');
    await openHome(house);
    await open(house, 'team_open_general');
    await house.slack.type('country', 'india');
    house.slack.fault('users.info', { kind: 'error', error: 'internal_error' }, 9);
    expect(Object.values((await house.slack.submit()).errors).join()).toContain('Slack didn’t say');
    expect(await stored(house)).toMatchObject({ version: 0 });
  });

  it('keep what the environment locks, also with a forged view', async () => {
    const house = await startHouse({ ALLOWED_USERS: ada.id });
    expect(await forge(house, ada.id, [ada.id, grace.id])).toBe('');
    expect((await stored(house)).settings.access).toMatchObject({ users: [], admins: [ada.id] });
  });

  it.each(['__proto__', 'constructor'])(
    'know no channel by the name that every object has (%s)',
    async (key) => {
      const house = await startHouse();
      const payload = {
        type: 'view_submission',
        team: { id: team.id },
        user: { id: ada.id, team_id: team.id },
        trigger_id: '1.2.forged',
        view: {
          id: 'VFORGED',
          type: 'modal',
          callback_id: 'team_settings',
          private_metadata: JSON.stringify({ part: 'channel', key, version: 0 }),
          blocks: [],
          state: { values: {} },
        },
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      const answer = await post(house, body, sign(house.slack.signingSecret, body));
      expect(await answer.text()).toContain('This has been removed in the meantime.');
      expect(await stored(house)).toMatchObject({ version: 0 });
    },
  );

  it('let nobody shut themselves out, and show what the environment locks', async () => {
    const house = await startHouse({ ALLOWED_CHANNELS: sales });
    const { slack } = house;
    await openHome(house);
    await open(house, 'team_open_access');
    expect(onScreen(house)).toContain('is set by whoever runs addcontact');
    expect(JSON.stringify(slack.modal()?.definition)).not.toContain('multi_conversations_select');
    await slack.type('users', [grace.id]);
    expect(Object.values((await slack.submit()).errors).join()).toContain('Add yourself');
    await slack.type('users', [grace.id, ada.id]);
    expect((await slack.submit()).closed).toBe(true);
    expect((await stored(house)).settings.access.users).toEqual([grace.id, ada.id]);
  });
});

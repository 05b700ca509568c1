import { describe, expect, it } from 'vitest';
import { ada, grace, team } from '../../src/sandbox/slack/people.ts';
import { textOf, type House } from '../support/house.ts';
import { pageOf, startHouseOfAdmins } from '../support/own-inboxes.ts';

const jane = 'Jane Doe +91 98765 43210';
const askAnAdmin = 'Ask an admin of this workspace to set up the inbox in addcontact’s Home';

async function openHome({ slack }: House, userId = ada.id): Promise<string> {
  const before = slack.home(userId)?.hash;
  await slack.openHome({ userId });
  await slack.until(() => slack.home(userId)?.hash !== before);
  return textOf(slack.home(userId)?.definition);
}

/** Presses the button on the Home and gives the link it leads to. */
async function askForLink(house: House): Promise<string> {
  const { slack } = house;
  await openHome(house);
  await slack.press('inbox_add');
  await slack.until(() => slack.modal());
  const link = /https:\/\/addcontact\.example\/inbox\/[\w-]{43}/.exec(
    JSON.stringify(slack.modal()?.definition),
  )?.[0];
  if (!link) throw new Error('no link on the screen');
  await slack.close();
  return link;
}

const form = (house: House, overrides: Record<string, string> = {}) => ({
  title: 'Sales',
  platform: 'm1bot',
  host: new URL(house.inbox.url).host,
  token: house.inbox.token,
  ...overrides,
});

async function setUp(house: House, overrides: Record<string, string> = {}): Promise<void> {
  const page = pageOf(house, await askForLink(house));
  const done = await page.send(form(house, overrides));
  expect(done.status).toBe(200);
}

const onScreen = ({ slack }: House) => textOf(slack.modal()?.definition);

describe('a workspace without an inbox', () => {
  it('says at every door who must do what, and keeps what needs none', async () => {
    const house = await startHouseOfAdmins();
    const { slack } = house;
    const me = { userId: grace.id };
    for (const text of [jane, '', 'Jane']) {
      const reply = await slack.command({ ...me, text });
      expect(JSON.stringify(reply.body)).toContain(askAnAdmin);
    }
    expect(JSON.stringify((await slack.command({ ...me, text: 'help' })).body)).toContain('/addcontact');
    expect(JSON.stringify((await slack.command({ ...me, text: 'status' })).body)).toContain(askAnAdmin);
    await slack.shortcut('add_contact', me);
    await slack.until(() => slack.modal(grace.id));
    expect(textOf(slack.modal(grace.id)?.definition)).toContain(askAnAdmin);
    await slack.close(me);
    const message = slack.say({ text: `call ${jane}` });
    await slack.messageShortcut('add_contact_from_message', message, me);
    await slack.until(() => slack.ephemerals(grace.id).length > 0);
    expect(textOf(slack.ephemerals(grace.id).at(-1))).toContain(askAnAdmin);
    expect(await openHome(house, grace.id)).toContain(askAnAdmin);
  });

  it('says at every door to an admin how to set one up', async () => {
    const house = await startHouseOfAdmins();
    const { slack } = house;
    const doIt = 'open addcontact’s Home and press “Set up an inbox”';
    for (const text of [jane, '', 'status'])
      expect(JSON.stringify((await slack.command({ text })).body)).toContain(doIt);
    await slack.shortcut('add_contact');
    await slack.until(() => slack.modal());
    expect(onScreen(house)).toContain(doIt);
    await slack.close();
    const message = slack.say({ text: `call ${jane}` });
    await slack.messageShortcut('add_contact_from_message', message);
    await slack.until(() => slack.ephemerals().length > 0);
    expect(textOf(slack.ephemerals().at(-1))).toContain(doIt);
  });

  it('shows only admins how to set one up', async () => {
    const house = await startHouseOfAdmins();
    expect(await openHome(house)).toContain('Set up an inbox');
    expect(await openHome(house, grace.id)).not.toContain('Set up an inbox');
  });
});

describe('an inbox that an admin sets up', () => {
  it('takes contacts at once, with the token typed on the page', async () => {
    const house = await startHouseOfAdmins();
    const { slack, inbox } = house;
    const page = pageOf(house, await askForLink(house));
    const shown = await page.open();
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('type="password"');
    const done = await page.send(form(house));
    expect(done.text).toContain('The inbox is set up');
    expect(done.text).toContain(inbox.token.slice(-4));
    await slack.command({ text: jane });
    await slack.until(() => inbox.contacts().length === 1);
    const home = await openHome(house);
    expect(home).toContain('*Sales*');
    expect(home).toContain(inbox.token.slice(-4));
    for (const text of [done.text, home, house.logged(), house.thrown(), JSON.stringify(slack.calls)])
      expect(text).not.toContain(inbox.token);
  });

  it('is set up on a page in the language of who was given the link, or else of the browser', async () => {
    const house = await startHouseOfAdmins();
    house.slack.world.addPerson({ ...ada, locale: 'hi-IN' });
    const page = pageOf(house, await askForLink(house));
    const shown = await page.open();
    expect(shown.text).toContain('<html lang="hi-IN">');
    expect(shown.text).toContain('जाँचें और सहेजें');
    expect((await page.send(form(house, { title: 'x'.repeat(41) }))).text).toContain('40 अक्षरों का नाम दें');
    const ended = await pageOf(house, `https://addcontact.example/inbox/${'x'.repeat(43)}`).open({
      'Accept-Language': 'ja,pt-BR;q=0.9,en;q=0.5',
    });
    expect(ended.text).toContain('<html lang="pt-BR">');
  });

  it('checks the token with the inbox before keeping it', async () => {
    const house = await startHouseOfAdmins();
    const page = pageOf(house, await askForLink(house));
    const wrong = await page.send(form(house, { token: 'mistyped-token-xyz' }));
    expect([wrong.status, wrong.text.includes('does not accept this token')]).toEqual([422, true]);
    expect(wrong.text).not.toContain('mistyped');
    house.inbox.fault({ kind: 'outage' });
    expect((await page.send(form(house))).text).toContain('does not answer right now');
    house.inbox.heal();
    expect((await page.send(form(house))).status).toBe(200);
    expect(house.inbox.contacts()).toEqual([]);
  });

  it.each([
    ['a host that is not allowed', { host: '169.254.169.254' }, 'Choose a host'],
    ['a platform there is none of', { platform: 'other' }, 'Choose a platform'],
    ['a name that is too long', { title: 'x'.repeat(41) }, 'Give the inbox a name'],
    ['a token with a line break', { token: 'one\ntwo' }, 'Paste the token'],
  ])('is not kept with %s', async (_, overrides, sentence) => {
    const house = await startHouseOfAdmins();
    const page = pageOf(house, await askForLink(house));
    const answer = await page.send(form(house, overrides));
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
    expect(house.inbox.requests).toEqual([]);
  });

  it('names an inbox after its platform when it has no name', async () => {
    const house = await startHouseOfAdmins();
    await setUp(house, { title: ' ' });
    expect(await openHome(house)).toContain('*m1bot*');
  });

  it('keeps several inboxes, renames, makes one the default and removes one', async () => {
    const house = await startHouseOfAdmins();
    const { slack } = house;
    await setUp(house);
    await setUp(house, { title: 'Support' });
    await openHome(house);
    const menu = async (act: string, name: string) => {
      await slack.until(() => JSON.stringify(entry(house, name)).includes('inbox_menu'));
      await slack.type('inbox_menu', `${act} ${name}`, { in: entry(house, name) });
    };
    await menu('default', `${team.id}:support`);
    await slack.until(
      () => textOf(slack.home()?.definition).includes('Support* (127') && isDefault(house, 'Support'),
    );
    await menu('rename', `${team.id}:sales`);
    await slack.until(() => slack.modal());
    await slack.type('title', 'support');
    expect(JSON.stringify((await slack.submit()).errors)).toContain('has this name');
    await slack.type('title', 'Vendas');
    await slack.submit();
    await slack.until(() => textOf(slack.home()?.definition).includes('*Vendas*'));
    await menu('remove', `${team.id}:sales`);
    await slack.until(() => slack.modal());
    expect(onScreen(house)).toContain('Remove *Vendas*');
    await slack.submit();
    await slack.until(() => !textOf(slack.home()?.definition).includes('Vendas'));
  });

  it('says how many contacts wait when it is removed, and tells who added them', async () => {
    const house = await startHouseOfAdmins();
    const { slack, inbox } = house;
    await setUp(house);
    inbox.fault({ kind: 'outage' });
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().length === 1);
    await openHome(house);
    await slack.type('inbox_menu', `remove ${team.id}:sales`);
    await slack.until(() => slack.modal());
    expect(onScreen(house)).toContain('1 contact still waits for it');
    await slack.submit();
    await slack.until(() => slack.ephemerals().length === 2);
    expect(textOf(slack.ephemerals().at(-1))).toContain('removed this inbox');
    inbox.heal();
    expect(inbox.contacts()).toEqual([]);
  });

  it('goes on with a new token after the old one was refused', async () => {
    const house = await startHouseOfAdmins();
    const { slack, inbox } = house;
    await setUp(house);
    inbox.fault({ kind: 'status', status: 401 });
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().length === 1);
    inbox.heal();
    await openHome(house);
    await slack.type('inbox_menu', `token ${team.id}:sales`);
    await slack.until(() => slack.modal());
    const link =
      /https:\/\/addcontact\.example\/inbox\/[\w-]{43}/.exec(
        JSON.stringify(slack.modal()?.definition),
      )?.[0] ?? '';
    const page = pageOf(house, link);
    expect((await page.open()).text).toContain('New token for Sales');
    expect((await page.send(form(house))).status).toBe(200);
    await slack.until(() => inbox.contacts().length === 1);
  });
});

describe('a link to the page', () => {
  it('works once', async () => {
    const house = await startHouseOfAdmins();
    const page = pageOf(house, await askForLink(house));
    expect((await page.send(form(house))).status).toBe(200);
    expect([(await page.open()).status, (await page.send(form(house))).status]).toEqual([410, 410]);
  });

  it('refuses the link to someone who is no longer an admin, or when Slack can’t say', async () => {
    const house = await startHouseOfAdmins();
    const page = pageOf(house, await askForLink(house));
    house.slack.fault('users.info', { kind: 'error', error: 'internal_error' }, 1);
    expect((await page.send(form(house))).status).toBe(403);
    house.slack.heal();
    house.slack.world.people.set(ada.id, { ...ada, kind: 'member' });
    expect((await page.send(form(house))).status).toBe(403);
    expect(house.inbox.requests).toEqual([]);
  });

  it('is given to no one else', async () => {
    const house = await startHouseOfAdmins();
    const { slack } = house;
    await openHome(house);
    const home = slack.home();
    if (!home) throw new Error('no Home');
    slack.world.people.set(ada.id, { ...ada, kind: 'member' });
    await slack.press('inbox_add', { in: home });
    await slack.until(() => slack.modal());
    expect(onScreen(house)).toContain('Only admins');
    expect(JSON.stringify(slack.modal()?.definition)).not.toContain('/inbox/');
  });

  it('opens a page that takes nothing from elsewhere, is kept nowhere and stands in no frame', async () => {
    const house = await startHouseOfAdmins();
    const page = pageOf(house, await askForLink(house));
    const { headers, text } = await page.open();
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ]);
    expect(text).not.toMatch(/(?:src|href)=/);
    const crossed = await page.send(form(house), { 'sec-fetch-site': 'cross-site' });
    expect(crossed.status).toBe(410);
    expect((await page.send(form(house, { title: 'x'.repeat(20_000) }))).status).toBe(410);
    const other = pageOf(house, `https://addcontact.example/inbox/${'A'.repeat(43)}`);
    expect([(await other.open()).status, (await other.send(form(house))).status]).toEqual([410, 410]);
  });
});

function isDefault({ slack }: House, title: string): boolean {
  return textOf(slack.home()?.definition)
    .split('\n')
    .some((line) => line.startsWith(`*${title}*`) && line.includes('default'));
}

/** The Home as if only this inbox's menu were on it. */
function entry({ slack }: House, name: string) {
  const home = slack.home();
  if (!home) throw new Error('no Home');
  const blocks = home.definition.blocks.filter((block) => JSON.stringify(block).includes(` ${name}`));
  return { ...home, definition: { ...home.definition, blocks } };
}

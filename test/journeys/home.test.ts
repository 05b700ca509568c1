import { describe, expect, it } from 'vitest';
import { ada, grace, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { addFromFiles, aSheet, untilModal } from '../support/review-acts.ts';

const jane = 'Jane Doe +91 98765 43210';

async function openHome({ slack }: House, userId = ada.id) {
  const before = slack.home(userId)?.hash;
  await slack.openHome({ userId });
  await slack.until(() => slack.home(userId)?.hash !== before);
  return textOf(slack.home(userId)?.definition);
}

const homeText = ({ slack }: House) => textOf(slack.home()?.definition);

describe('the Home', () => {
  it('tells who opens it for the first time how to begin, and opens the form', async () => {
    const house = await startHouse();
    const text = await openHome(house);
    expect(text).toContain('Three ways to add someone');
    expect(text).toContain('*Tropitech*');
    expect(text).toContain('is connected');
    await house.slack.press('Add a contact');
    await house.slack.until(() => house.slack.modal());
    expect(house.slack.modal()?.definition).toMatchObject({ callback_id: 'contact_form' });
  });

  it('shows an import as one line below the settings, with what became of it', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'leads.csv', bytes: Buffer.from(aSheet(30)) }]);
    await untilModal(house, 'contact_review');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 30);
    await openHome(house);
    await slack.until(() => homeText(house).includes('30 added') && !homeText(house).includes('Waiting'));
    expect(homeText(house)).toContain('*Import of 30 contacts*');
    expect(homeText(house)).not.toContain('Person 7');
    expect(homeText(house).indexOf('Settings')).toBeLessThan(homeText(house).indexOf('Import of'));
  });

  it('shows refused and waiting contacts first, and only one’s own', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: jane });
    await slack.command({ text: 'Grace Only +91 98765 43219', userId: grace.id });
    await slack.until(() => inbox.contacts().length === 2);
    inbox.refuse('919876543211', 'opted out');
    await slack.command({ text: 'Ravi Rao +91 98765 43211' });
    await slack.until(() => slack.ephemerals().length === 2);
    const text = await openHome(house);
    expect(text).not.toContain('Three ways');
    expect(text).not.toContain('Grace Only');
    expect(text.indexOf('Waiting')).toBeLessThan(text.indexOf('Ravi Rao'));
    expect(text.indexOf('Ravi Rao')).toBeLessThan(text.indexOf('Recently added'));
    expect(text).toContain('opted out');
    expect(text.lastIndexOf('Jane Doe')).toBeGreaterThan(text.indexOf('Recently added'));
  });

  it('draws itself again when what it shows has changed', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await openHome(house);
    inbox.fault({ kind: 'outage' });
    await slack.command({ text: jane });
    await slack.until(() => homeText(house).includes('Waiting for *Tropitech*'));
    inbox.heal();
    await slack.until(() => homeText(house).includes(':white_check_mark: *Jane Doe*'));
    expect(homeText(house)).not.toContain('Waiting');
  });

  it('retries and edits from its rows, and says the outcome in a direct message', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876543210', 'opted out');
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await openHome(house);
    inbox.allow('919876543210');
    await house.restart();
    const before = slack.home();
    await slack.press('retry_delivery', before ? { in: before } : {});
    await slack.until(() => slack.directMessages().length === 1);
    await slack.until(() => !homeText(house).includes('Waiting'));
    const home = slack.home();
    if (home) await slack.press('edit_contact', { in: home });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Miller');
    await slack.submit();
    await slack.until(() => inbox.find('919876543210')?.name === 'Jane Miller');
    await slack.until(() => homeText(house).includes('Jane Miller'));
    expect(slack.ephemerals()).toHaveLength(1);
  });

  it('keeps within Slack’s limits with 300 deliveries, and can be paged through', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    inbox.refuse('919876500000', 'x'.repeat(400));
    const name = 'Very Long Name '.repeat(6);
    for (let from = 0; from < 300; from += 20) {
      const numbers = Array.from({ length: 20 }, (_, index) => String(from + index).padStart(5, '0'));
      const replies = await Promise.all(
        numbers.map((number) => slack.command({ text: `${name}+91 98765 ${number}` })),
      );
      expect(replies.map(({ text, error }) => text || error)).toEqual(numbers.map(() => null));
    }
    await inbox.until(() => inbox.contacts().length === 299, 60_000);
    await expect.poll(() => openHome(house)).not.toContain(':hourglass');
    let text = await openHome(house);
    expect(slack.home()?.definition.blocks.length).toBeLessThanOrEqual(100);
    expect(text).toContain('1–20 of 300');
    expect(text).toContain('Waiting');
    await slack.press('Older');
    await slack.until(() => homeText(house).includes('21–40 of 300'));
    await slack.press('Newer');
    await slack.until(() => homeText(house).includes('1–20 of 300'));
    text = homeText(house);
    expect(text.match(/\+91 98765/g)?.length).toBe(21);
  }, 120_000);

  it('shows date and outcome alone of what is erased', async () => {
    const house = await startHouse();
    const { slack } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await house.restart({ KEEP_DAYS: '0' });
    await expect.poll(() => openHome(house)).toContain('Details deleted');
    expect(homeText(house)).not.toContain('Jane');
    expect(JSON.stringify(slack.home()?.definition)).not.toContain('edit_contact');
  });

  it('tells people without permission why, and shows nothing else', async () => {
    const house = await startHouse();
    const { slack } = house;
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await house.restart({ ALLOWED_USERS: grace.id, ADMIN_CONTACT: grace.id });
    const text = await openHome(house);
    expect(text).toContain('have permission to add');
    expect(text).toContain(`<@${grace.id}>`);
    expect(text).not.toContain('Jane');
    expect(text).not.toContain('Tropitech');
  });

  it('does nothing when the tab of messages is opened', async () => {
    const { slack } = await startHouse();
    await slack.event({
      type: 'app_home_opened',
      user: ada.id,
      channel: 'D1',
      tab: 'messages',
      event_ts: '1',
    });
    await slack.command({ text: 'help' });
    expect(slack.calls.some(({ method }) => method === 'views.publish')).toBe(false);
  });
});

describe('the settings on the Home', () => {
  it('save the country when it is chosen; the next number without a code is read with it', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    expect(await openHome(house)).toContain('Always ask');
    await slack.type('default_country', 'Germany');
    await slack.until(() => homeText(house).includes('🇩🇪'));
    await slack.command({ text: 'Jürgen Groß 0151 23456789' });
    await slack.until(() => inbox.find('4915123456789'));
  });

  it('survive a restart, and can be taken back', async () => {
    const house = await startHouse({ DEFAULT_COUNTRY: 'IN' });
    const { slack } = house;
    expect(await openHome(house)).toContain('Workspace default (India)');
    await slack.type('default_country', 'Germany');
    await slack.until(() => homeText(house).includes('🇩🇪'));
    await house.restart();
    expect(await openHome(house)).toContain('🇩🇪');
    await slack.type('default_country', 'Workspace default');
    await slack.until(() => homeText(house).includes('Workspace default (India)'));
  });

  it('keeps the default country when the form uses another one', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.shortcut('add_contact');
    await slack.until(() => slack.modal());
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '98765 43210');
    await slack.type('country', 'India');
    await slack.submit();
    await slack.until(() => inbox.contacts().length === 1);
    expect(await openHome(house)).toContain('Always ask');
  });
});

describe('when the app is taken away', () => {
  it('keeps delivering and tells no one after an uninstall or a revoked bot token', async () => {
    for (const event of [
      { type: 'app_uninstalled' },
      { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT00001'] } },
    ]) {
      const house = await startHouse();
      const { slack, inbox } = house;
      await slack.event(event);
      await expect.poll(house.logged).toContain('no one is told');
      await slack.command({ text: jane });
      await inbox.until(() => inbox.find('919876543210'));
      await slack.command({ text: 'status' });
      expect(slack.ephemerals().filter((message) => textOf(message).includes('Jane'))).toEqual([]);
      expect(house.logged()).toContain(team.id);
    }
  });

  it('keeps telling when a person’s token was revoked', async () => {
    const { slack } = await startHouse();
    await slack.event({ type: 'tokens_revoked', tokens: { oauth: [ada.id], bot: [] } });
    await slack.command({ text: jane });
    const card = await slack.until(() => slack.ephemerals().at(-1));
    expect(textOf(card)).toContain('Jane Doe');
  });
});

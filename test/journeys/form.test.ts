import { describe, expect, it } from 'vitest';
import { ada } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

async function openForm(house: House): Promise<void> {
  await house.slack.shortcut('add_contact');
  await house.slack.until(() => house.slack.modal());
}

describe('the form', () => {
  it('saves a filled form and answers directly, since a global shortcut has no place', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await openForm(house);
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '98765 43210');
    await slack.type('country', 'india');
    await slack.type('email', 'jane@example.com');
    await slack.type('tags', ['vip']);
    await slack.type('attributes', 'City = Pune');
    const { closed } = await slack.submit();
    expect(closed).toBe(true);
    const card = await slack.until(() => slack.directMessages().at(-1));
    expect(textOf(card)).toContain('Jane Doe');
    expect(inbox.contacts()).toEqual([
      expect.objectContaining({
        name: 'Jane Doe',
        prefix: '91',
        number: '9876543210',
        email: 'jane@example.com',
        tags: ['vip'],
        attributes: [{ key: 'city', value: 'Pune' }],
      }),
    ]);
  });

  it('keeps the form open with each problem at its field', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await openForm(house);
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '12');
    await slack.type('attributes', 'no equals sign');
    const { errors, closed } = await slack.submit();
    expect(closed).toBe(false);
    expect(Object.keys(errors).toSorted()).toEqual(['attributes', 'phone']);
    expect(inbox.requests).toHaveLength(0);
    expect(slack.modal()?.values).toMatchObject({ name: { value: { value: 'Jane Doe' } } });
  });

  it('says what is wrong with a number at its field', async () => {
    const house = await startHouse();
    const { slack } = house;
    const reason = 'There’s more than one number here. Choose one.';
    await openForm(house);
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210, +91 98765 43211');
    await slack.until(() => textOf(slack.modal()?.definition).includes(reason));
    expect((await slack.submit()).errors).toEqual({ phone: reason });
  });

  it('says by which country a number without + is read', async () => {
    const house = await startHouse({ DEFAULT_COUNTRY: 'IN' });
    await openForm(house);
    expect(textOf(house.slack.modal()?.definition)).toContain('Without + it is read as India (+91).');
  });

  it('shows under the phone how it will be saved while it is typed', async () => {
    const house = await startHouse();
    const { slack } = house;
    await openForm(house);
    await slack.type('phone', '+44 20 7946 0958');
    await slack.until(() => textOf(slack.modal()?.definition).includes('+44 · 2079460958'));
    expect(textOf(slack.modal()?.definition)).toContain('United Kingdom');
  });

  it('offers the correction as a button that puts it into the field', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await openForm(house);
    await slack.type('name', 'Juan');
    await slack.type('phone', '+54 11 2345 6789');
    await slack.until(() => textOf(slack.modal()?.definition).includes('+54 9 11'));
    await slack.press('take_suggestion');
    await slack.until(() => textOf(slack.modal()?.definition).includes('+54 · 91123456789'));
    await slack.submit();
    await inbox.until(() => inbox.find('5491123456789'));
    expect(inbox.find('5491123456789')).toMatchObject({ name: 'Juan' });
  });

  it('finds a country by name, local name, ISO code and calling code', async () => {
    const house = await startHouse();
    const { slack } = house;
    await openForm(house);
    for (const query of ['germ', 'Deutschl', 'de', '+49', '49']) {
      const options = await slack.suggest('country', query);
      expect(JSON.stringify(options), query).toContain('🇩🇪');
    }
    const [first] = await slack.suggest('country', 'germany');
    expect(JSON.stringify(first)).toContain('+49');
  });

  it('offers a new tag and, from the second time on, the tags used lately', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: 'Jane Doe +91 98765 43210 #press' });
    await inbox.until(() => inbox.contacts().length === 1);
    await openForm(house);
    expect(JSON.stringify(await slack.suggest('tags', 'pre'))).toContain('"press"');
    expect(JSON.stringify(await slack.suggest('tags', 'novel'))).toContain('"novel"');
  });

  it('delivers a form that Slack sends twice once', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await openForm(house);
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    const sent = slack.modal();
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 1);
    const reply = await slack.deliver({
      kind: 'view_submission',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        payload: JSON.stringify({
          type: 'view_submission',
          team: { id: slack.world.team?.id ?? 'T0ACME0001' },
          user: { id: ada.id, team_id: 'T0ACME0001' },
          view: {
            ...sent?.definition,
            id: sent?.id,
            state: {
              values: {
                name: { value: { type: 'plain_text_input', value: 'Jane Doe' } },
                phone: { value: { type: 'plain_text_input', value: '+91 98765 43210' } },
              },
            },
          },
        }),
      }).toString(),
    });
    expect(reply.status).toBe(200);
    await slack.command({ text: 'Ravi Rao +91 98765 43211' });
    await inbox.until(() => inbox.find('919876543211'));
    expect(inbox.find('919876543210')).toMatchObject({ times: 1 });
  });

  it('fills the form on Edit, and sends the change on saving', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: 'Jane Doe +91 98765 43210 #vip' });
    await slack.until(() => slack.ephemerals().at(-1));
    await slack.press('edit_contact');
    const modal = await slack.until(() => slack.modal());
    expect(JSON.stringify(modal?.definition)).toContain('"initial_value":"Jane Doe"');
    expect(textOf(modal?.definition)).toContain('creates a new contact');
    await slack.type('name', 'Jane Miller');
    await slack.submit();
    await inbox.until(() => inbox.find('919876543210')?.name === 'Jane Miller');
    expect(inbox.contacts()).toHaveLength(1);
  });

  it('takes the only inbox when a view names none', async () => {
    const { slack, inbox } = await startHouse();
    const typed = (value: string) => ({ value: { type: 'plain_text_input', value } });
    const reply = await slack.deliver({
      kind: 'view_submission',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        payload: JSON.stringify({
          type: 'view_submission',
          team: { id: 'T0ACME0001' },
          user: { id: ada.id, team_id: 'T0ACME0001' },
          view: {
            id: 'V0BARE0001',
            callback_id: 'contact_form',
            private_metadata: '',
            state: { values: { name: typed('Jane Doe'), phone: typed('+91 98765 43210') } },
          },
        }),
      }).toString(),
    });
    expect([reply.status, reply.text]).toEqual([200, '']);
    await inbox.until(() => inbox.contacts().length === 1);
  });
});

import { describe, expect, it } from 'vitest';
import { sales } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { decide } from '../support/team-settings.ts';

const settings = `
country: IN
tags: { mode: free, list: [], default: [slack] }
consent: { mode: ask, label: Agreed to WhatsApp }
fields:
  - { key: source, label: Source, type: select, options: [Fair, Web, Referral], required: true }
  - { key: birthday, label: Birthday, type: date }
  - { key: size, label: Team size, type: number }
channels:
  ${sales}: { country: IN, tags: [india] }
`;

async function startTeam(yaml = settings): Promise<House> {
  const house = await startHouse();
  await decide(house, yaml);
  await house.restart();
  return house;
}

describe('a team’s own fields', () => {
  it('shows team fields as inputs of their kinds and sends them as attributes', async () => {
    const { slack, inbox } = await startTeam();
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    const shown = textOf(slack.modal()?.definition);
    expect(shown).toContain('Source');
    expect(shown).toContain('Agreed to WhatsApp');
    await slack.type('name', 'Meera Joshi');
    await slack.type('phone', '98765 43210');
    await slack.type('field_source', 'Web');
    await slack.type('field_birthday', '1990-05-17');
    await slack.type('field_size', '1,5');
    await slack.type('consent', ['yes']);
    expect(await slack.submit()).toMatchObject({ errors: {}, closed: true });
    const [contact] = await inbox.until(() => inbox.contacts().length > 0 && inbox.contacts());
    const attributes = Object.fromEntries((contact?.attributes ?? []).map(({ key, value }) => [key, value]));
    expect(attributes).toMatchObject({ source: 'Web', birthday: '1990-05-17', size: '1.5', opt_in: 'yes' });
    expect(attributes['opt_in_at']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(contact?.tags).toEqual(['slack', 'india']);
  });

  it.each(['Meera Joshi 98765', 'Meera Joshi', '+91 98765 43210'])(
    'are named at once when they are required and missing, also where “%s” opens the form anyway',
    async (text) => {
      const { slack } = await startTeam();
      await slack.command({ text });
      await slack.until(() => slack.modal());
      const { blocks } = slack.modal()?.definition ?? {};
      expect(textOf(blocks?.[0]).match(/Fill in “Source”/g)).toHaveLength(1);
    },
  );

  it('come from a message’s labels as their inputs show them, and the form says which it can’t read', async () => {
    const { slack } = await startTeam();
    const text = 'Name: Meera Joshi\nPhone: 98765 43210\nSource: WEB\nBirthday: 17 May 1990\nTeam size: many';
    await slack.messageShortcut('add_contact_from_message', slack.share([], { text }));
    await slack.until(() => slack.modal()?.values['field_birthday']);
    expect(slack.modal()?.values).toMatchObject({
      field_source: { value: { selected_option: { value: 'Web' } } },
      field_birthday: { value: { selected_date: '1990-05-17' } },
      field_size: { value: { value: 'many' } },
    });
    const { blocks } = slack.modal()?.definition ?? {};
    expect(textOf(blocks?.[0])).toContain('“Team size” must be a number');
  });

  it('are all in the form of an edit, however long they are together', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const fields = keys.map((key) => `{ key: ${key}, label: Notes ${key}, type: long-text }`).join(', ');
    const { slack, inbox } = await startTeam(`country: IN\nfields: [${fields}]`);
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Meera Joshi');
    await slack.type('phone', '98765 43210');
    for (const key of keys) await slack.type(`field_${key}`, key.repeat(900));
    await slack.submit();
    await inbox.until(() => inbox.find('919876543210'));
    await slack.until(() => slack.ephemerals().at(-1));
    await slack.press('edit_contact');
    const modal = await slack.until(() => slack.modal());
    for (const key of keys)
      expect(modal?.values[`field_${key}`]).toMatchObject({ value: { value: key.repeat(900) } });
  });

  it('say at the field what is wrong with a value', async () => {
    const { slack } = await startTeam();
    await slack.command({ text: '' });
    await slack.until(() => slack.modal());
    await slack.type('name', 'Meera Joshi');
    await slack.type('phone', '98765 43210');
    await slack.type('field_source', 'Web');
    await slack.type('field_size', 'many');
    const { errors } = await slack.submit();
    expect(errors).toEqual({
      field_size: '“Team size” must be a number, without separators between thousands.',
    });
  });

  it('open the form for a line that lacks a required one, filled with everything else', async () => {
    const { slack, inbox } = await startTeam();
    await slack.command({ text: 'Meera Joshi 98765 43210 size=12 city=Pune' });
    await slack.until(() => slack.modal());
    expect(textOf(slack.modal()?.definition)).toContain('Fill in “Source”.');
    expect(slack.modal()?.values).toMatchObject({
      name: { value: { value: 'Meera Joshi' } },
      field_size: { value: { value: '12' } },
      attributes: { value: { value: 'city=Pune' } },
    });
    expect(inbox.requests).toHaveLength(0);
  });

  it('are read from a typed line by their labels, as far as each can be read', async () => {
    const { slack, inbox } = await startTeam();
    await slack.command({ text: 'Source: web Birthday: 17 May 1990 Meera Joshi 98765 43210 consent: yes' });
    const contact = await inbox.until(() => inbox.find('919876543210'));
    expect(contact).toMatchObject({ name: 'Meera Joshi' });
    expect(contact?.attributes).toEqual(
      expect.arrayContaining([
        { key: 'source', value: 'Web' },
        { key: 'birthday', value: '1990-05-17' },
        { key: 'opt_in', value: 'yes' },
      ]),
    );
  });

  it('save a line that names its option in any case', async () => {
    const { slack, inbox } = await startTeam();
    await slack.command({ text: 'Meera Joshi 98765 43210 source=fair' });
    const [contact] = await inbox.until(() => inbox.contacts().length > 0 && inbox.contacts());
    expect(contact).toMatchObject({ prefix: '91', attributes: [{ key: 'source', value: 'Fair' }] });
  });

  it('are read from the labels of a message', async () => {
    const { slack } = await startTeam();
    const text =
      '*New lead*\n*Name:* Meera Joshi\n*Phone:* 98765 43210\n*Source:* web\n:birthday: Birthday: 17.05.1990';
    await slack.messageShortcut('add_contact_from_message', slack.say({ text }));
    await slack.until(() => slack.modal()?.values['field_source']);
    expect(slack.modal()?.values).toMatchObject({
      name: { value: { value: 'Meera Joshi' } },
      field_source: { value: { selected_option: { value: 'Web' } } },
    });
  });

  it('have columns of their own in the template', async () => {
    const { slack } = await startTeam();
    await slack.command({ text: 'template' });
    const given = await slack.until(() => {
      const files = slack.directMessages().flatMap((message) => message.files);
      return files.length === 2 && files;
    });
    const files = given.flatMap((id) => slack.world.files.get(id) ?? []);
    const csv = files.find(({ name }) => name.endsWith('.csv'))?.bytes.toString('utf8') ?? '';
    expect(csv.split('\r\n')[0]).toMatch(/Source,Birthday,Team size,Agreed to WhatsApp$/);
  });

  it('make a row of a sheet “to fix” where a required one is missing', async () => {
    const { slack } = await startTeam();
    const csv = 'Name,Phone,Source\nMeera Joshi,98765 43210,fair\nRavi Rao,98765 43211,\n';
    const message = slack.share([{ name: 'leads.csv', bytes: Buffer.from(csv) }]);
    await slack.messageShortcut('add_contact_from_message', message);
    const review = await slack.until(
      () => textOf(slack.modal()?.definition).includes('Meera') && slack.modal(),
    );
    const shown = textOf(review.definition);
    expect(shown).toContain('1 ready · 1 to fix');
    expect(shown).toContain('Fill in “Source”.');
  });
});

describe('consent', () => {
  const required = 'consent: { mode: require, label: Agreed to WhatsApp }\ncountry: IN\n';

  it('asks for consent in the form when a line doesn’t give it', async () => {
    const { slack, inbox } = await startTeam(required);
    await slack.command({ text: 'Meera Joshi 98765 43210' });
    await slack.until(() => slack.modal());
    expect(inbox.requests).toHaveLength(0);
    await slack.type('consent', ['yes']);
    expect((await slack.submit()).closed).toBe(true);
    const [contact] = await inbox.until(() => inbox.contacts().length > 0 && inbox.contacts());
    expect(contact?.attributes.map(({ key }) => key)).toEqual(['opt_in', 'opt_in_at', 'opt_in_by']);
  });

  it('never guesses consent for a sheet without a column for it', async () => {
    const { slack } = await startTeam(required);
    const csv = 'Name,Phone\nMeera Joshi,98765 43210\nRavi Rao,98765 43211\n';
    await slack.messageShortcut(
      'add_contact_from_message',
      slack.share([{ name: 'leads.csv', bytes: Buffer.from(csv) }]),
    );
    const review = await slack.until(
      () => textOf(slack.modal()?.definition).includes('Meera') && slack.modal(),
    );
    expect(textOf(review.definition)).toContain('2 to fix');
    expect(textOf(review.definition)).toContain('Confirm “Agreed to WhatsApp”.');
  });

  it.each([
    ['of yes and no', 'Opt in', 'consent: { mode: require, label: Agreed to WhatsApp }'],
    ['called like its label', 'Agreed to be messaged on WhatsApp', 'consent: { mode: require }'],
  ])('comes from a column %s', async (_what, heading, consent) => {
    const { slack } = await startTeam(`${consent}\ncountry: IN\n`);
    const csv = `Name,Phone,${heading}\nMeera Joshi,98765 43210,Ja\nRavi Rao,98765 43211,no\n`;
    await slack.messageShortcut(
      'add_contact_from_message',
      slack.share([{ name: 'leads.csv', bytes: Buffer.from(csv) }]),
    );
    const review = await slack.until(
      () => textOf(slack.modal()?.definition).includes('Meera') && slack.modal(),
    );
    expect(textOf(review.definition)).toContain('1 ready · 1 to fix');
  });
});

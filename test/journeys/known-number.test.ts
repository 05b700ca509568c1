import { describe, expect, it } from 'vitest';
import { ada, grace } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

const jane = 'Jane Doe +91 98765 43210';

/** Grace adds Jane, and her card has come. */
async function graceAddsJane({ slack }: House, text = jane) {
  await slack.command({ text, userId: grace.id });
  await slack.until(() => slack.ephemerals(grace.id).at(-1));
}

const formText = ({ slack }: House) => textOf(slack.modal()?.definition);

describe('a number the inbox was given before', () => {
  it('under another name opens the form with a notice, and is renamed when that is saved', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await graceAddsJane(house);
    await slack.command({ text: 'John Smith +91 98765 43210 #vip' });
    await slack.until(() => slack.modal());
    expect(formText(house)).toContain(`Known: added by <@${grace.id}> as “Jane Doe” just now.`);
    expect(formText(house)).toContain('Saving renames “Jane Doe” to “John Smith”.');
    expect(formText(house)).toContain('already known under another name');
    expect(inbox.find('919876543210')?.name).toBe('Jane Doe');
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210')?.name === 'John Smith');
  });

  it('renames no one when the form is closed', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await graceAddsJane(house);
    await slack.command({ text: 'John Smith +91 98765 43210' });
    await slack.until(() => slack.modal());
    await slack.close();
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe', times: 1 });
  });

  it('under the same name, however it is written, is saved at once', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await graceAddsJane(house);
    await slack.command({ text: 'jane doe +91 98765 43210 jane@x.com' });
    await slack.until(() => inbox.find('919876543210')?.times === 2);
    expect(slack.modal()).toBeUndefined();
  });

  it('under a fuller name is saved at once, and the card says what it was', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await graceAddsJane(house, 'Jane +91 98765 43210');
    await slack.command({ text: jane });
    await slack.until(() => inbox.find('919876543210')?.name === 'Jane Doe');
    const card = await slack.until(() => slack.ephemerals(ada.id).at(-1));
    expect(textOf(card)).toContain(`Known before as “Jane” (added by <@${grace.id}>`);
  });

  it('knows a number in every spelling of its country', async () => {
    const house = await startHouse();
    const { slack } = house;
    await graceAddsJane(house, 'Jane Doe +54 9 11 2345 6789');
    await slack.command({ text: 'John Smith +5491123456789' });
    await slack.until(() => slack.modal());
    expect(formText(house)).toContain('as “Jane Doe”');
  });

  it('is said under the phone while it is typed, whichever field comes first', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await graceAddsJane(house);
    await slack.shortcut('add_contact');
    await slack.until(() => slack.modal());
    await slack.type('phone', '+91 98765 43210');
    await slack.until(() => formText(house).includes('as “Jane Doe”'));
    expect(formText(house)).toContain('Saving updates it.');
    await slack.type('name', 'John Smith');
    await slack.until(() => formText(house).includes('Saving renames “Jane Doe” to “John Smith”.'));
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210')?.name === 'John Smith');
  });

  it('keeps the form open once when the notice had no time to be read', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.shortcut('add_contact');
    await slack.until(() => slack.modal());
    await slack.type('name', 'John Smith');
    await slack.type('phone', '+91 98765 43210');
    await slack.until(() => formText(house).includes('Will be saved'));
    await graceAddsJane(house);
    expect((await slack.submit()).closed).toBe(false);
    expect(formText(house)).toContain('Saving renames “Jane Doe” to “John Smith”.');
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe', times: 1 });
    expect((await slack.submit()).closed).toBe(true);
    await slack.until(() => inbox.find('919876543210')?.name === 'John Smith');
  });

  it('that is being edited itself is no notice, another one is', async () => {
    const house = await startHouse();
    const { slack } = house;
    await graceAddsJane(house, 'Ravi Kumar +91 98765 43211');
    await slack.command({ text: jane });
    await slack.until(() => slack.ephemerals().at(-1));
    await slack.press('edit_contact');
    await slack.until(() => slack.modal());
    expect(formText(house)).not.toContain('Known:');
    await slack.type('phone', '+91 98765 43211');
    await slack.until(() => formText(house).includes('as “Ravi Kumar”'));
    expect(formText(house)).toContain('Saving renames “Ravi Kumar” to “Jane Doe”.');
  });

  it('knows a number only in its own inbox', async () => {
    const house = await startHouse({
      IMPORT_DESTINATIONS: 'north,south',
      IMPORT_NORTH_TOKEN: 'one',
      IMPORT_SOUTH_TOKEN: 'two',
    });
    const { slack } = house;
    await graceAddsJane(house);
    await slack.shortcut('add_contact');
    await slack.until(() => slack.modal());
    await slack.type('phone', '+91 98765 43210');
    await slack.until(() => formText(house).includes('as “Jane Doe”'));
    await slack.type('destination', 'south');
    await slack.until(() => !formText(house).includes('Known:'));
    expect(formText(house)).toContain('Will be saved as');
  });

  it('forgets a known number with its details', async () => {
    const house = await startHouse({ KEEP_DAYS: '0' });
    const { slack } = house;
    await graceAddsJane(house);
    await house.restart();
    await expect
      .poll(async () => {
        await slack.command({ text: 'John Smith +91 98765 43210' });
        return slack.modal();
      })
      .toBeUndefined();
  });
});

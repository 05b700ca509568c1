import { describe, expect, it } from 'vitest';
import { startHouse, textOf, type House } from './house.ts';

const card = (name: string, phone: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nTEL;TYPE=CELL:${phone}\r\nEND:VCARD\r\n`;
const people = ['Jane Doe', 'Ravi Rao', 'Ana Ruiz', 'Tom Fox', 'Lea Kuhn'];
const five = people.map((name, index) => card(name, `+91 98765 4321${index}`)).join('');

async function addFrom(house: House, files: Parameters<House['slack']['share']>[0], text = '') {
  const message = house.slack.share(files, { text });
  await house.slack.messageShortcut('add_contact_from_message', message);
  return message;
}

const callback = (house: House) => {
  const definition = house.slack.modal()?.definition;
  return definition?.type === 'modal' ? definition.callback_id : undefined;
};

describe('a review', () => {
  it('shows five cards, adds those that are ticked and tells how it went in one message', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFrom(house, [{ name: 'team.vcf', bytes: five }]);
    await slack.until(() => callback(house) === 'contact_review');
    console.log(JSON.stringify(slack.modal()?.definition, null, 1));
    const { closed } = await slack.submit();
    expect(closed).toBe(true);
    await slack.until(() => inbox.contacts().length === 5);
    const told = await slack.until(() => slack.directMessages().at(-1));
    console.log(textOf(told));
  });
});

import { describe, expect, it } from 'vitest';
import { startHouse } from '../support/house.ts';
import { addFromFiles, draw, submitLabel, untilModal } from '../support/review-acts.ts';

const review = 'contact_review';

describe('the columns of a sheet in a review', () => {
  it('asks which column holds the number when a sheet does not say', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = 'Name,Alpha,Beta\nJane,9876543210,9123456780\nRavi,9876543211,9123456781\n';
    await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
    const { definition } = await untilModal(house, 'contact_columns');
    expect(draw(definition)).toContain('*Alpha*\n9876543210 · 9876543211');
    await slack.type('column_0_1', 'Not imported');
    await slack.type('column_0_2', 'Phone');
    await slack.submit();
    const { definition: page } = await untilModal(house, review);
    expect(draw(page)).toContain('Not imported: Alpha');
    await slack.type('country', 'india');
    await slack.until(() => submitLabel(house) === 'Add 2 contacts');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.find('919123456780')).toMatchObject({ name: 'Jane' });
  });

  it('asks once about columns of sheets with the same headings', async () => {
    const house = await startHouse();
    const { slack } = house;
    const sheet = (name: string, phone: string) =>
      `Name,Alpha,Beta\n${name},9876543210,${phone}\nRavi,9876543211,9123456781\n`;
    await addFromFiles(house, [{ name: 'leads.csv', bytes: sheet('Jane', '9123456780') }]);
    await untilModal(house, 'contact_columns');
    await slack.type('column_0_1', 'Attribute “alpha”');
    await slack.type('column_0_2', 'Phone');
    await slack.submit();
    await untilModal(house, review);
    await slack.close();
    await addFromFiles(house, [{ name: 'more.csv', bytes: sheet('Mia', '9123456782') }]);
    await slack.until(() => draw(slack.modal()?.definition).includes('more.csv'));
    await untilModal(house, review);
    await slack.type('country', 'india');
    await slack.until(() => draw(slack.modal()?.definition).includes('alpha=9876543210'));
    expect(submitLabel(house)).toBe('Add 2 contacts');
  });

  it('goes back to all columns with their values without reading the file again', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes =
      'Name,Phone,City,Notes,Empty\nJane,+919876543210,Pune,asked twice,\nRavi,+919876543211,Goa,,\n';
    await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
    const { definition } = await untilModal(house, review);
    expect(draw(definition)).toContain('city=Pune · notes=asked twice');
    await slack.press('Columns');
    const { definition: columns } = await untilModal(house, 'contact_columns');
    expect(draw(columns)).toContain('*City*\nPune · Goa');
    expect(draw(columns)).toContain('Empty: Empty');
    await slack.type('column_0_3', 'Not imported');
    await slack.type('column_0_2', 'Tags');
    await slack.submit();
    await untilModal(house, review);
    expect(draw(slack.modal()?.definition)).toContain('Not imported: Notes');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.find('919876543210')).toMatchObject({ tags: ['Pune'] });
  });

  it('keeps the columns open until one of them is the phone', async () => {
    const house = await startHouse();
    const { slack } = house;
    const bytes = 'Name,Phone\nJane,+919876543210\nRavi,+919876543211\n';
    await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
    await untilModal(house, review);
    await slack.press('Columns');
    await untilModal(house, 'contact_columns');
    await slack.type('column_0_1', 'Not imported');
    await slack.submit();
    await slack.until(() => draw(slack.modal()?.definition).includes('Choose *Phone*'));
    await slack.type('column_0_1', 'Phone');
    await slack.submit();
    await untilModal(house, review);
    expect(submitLabel(house)).toBe('Add 2 contacts');
  });

  it('pages through a sheet of many columns and keeps what was chosen on each page', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const traits = Array.from({ length: 60 }, (_, index) => `Trait${index}`);
    const row = (name: string, phone: string) => [name, phone, ...traits.map(() => 'x')].join(',');
    const bytes = [
      `Name,Phone,${traits.join(',')}`,
      row('Jane', '+919876543210'),
      row('Ravi', '+919876543211'),
    ];
    await addFromFiles(house, [{ name: 'leads.csv', bytes: bytes.join('\n') }]);
    await untilModal(house, review);
    await slack.press('Columns');
    await untilModal(house, 'contact_columns');
    await slack.type('column_0_2', 'Not imported');
    await slack.press('›');
    await slack.until(() => draw(slack.modal()?.definition).includes('Trait59'));
    await slack.type('column_0_61', 'Attribute “trait59”');
    await slack.submit();
    await untilModal(house, review);
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    const sent = JSON.stringify(inbox.find('919876543210'));
    expect(sent).toContain('trait59');
    expect(sent).not.toContain('trait0"');
  });

  it('asks whether a column holds the number when only its values say so', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = 'Name,Alpha\nJane,+91 9876543210\nRavi,098765 43211\n';
    await addFromFiles(house, [{ name: 'leads.csv', bytes }]);
    const { definition } = await untilModal(house, 'contact_columns');
    expect(draw(definition)).toContain('*Alpha*\n+91 9876543210 · 098765 43211');
    await slack.submit();
    await untilModal(house, review);
    await slack.type('country', 'india');
    await slack.until(() => submitLabel(house) === 'Add 2 contacts');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
  });
});

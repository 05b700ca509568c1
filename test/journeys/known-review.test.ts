import { describe, expect, it } from 'vitest';
import { grace } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { addFromFiles, submitLabel, untilModal } from '../support/review-acts.ts';

const sheet = [
  'Name,Phone',
  'Jane Doe,+91 98765 43210',
  'John Smith,+91 98765 43211',
  'Nina Patel,+91 98765 43212',
  '',
].join('\r\n');

/** Grace added Jane and Ravi; now Ada shares a sheet with Jane, and with John under Ravi's number. */
async function reviewing(house: House) {
  const { slack, inbox } = house;
  await slack.command({ text: 'Jane Doe +91 98765 43210', userId: grace.id });
  await slack.command({ text: 'Ravi Kumar +91 98765 43211', userId: grace.id });
  await slack.until(() => inbox.find('919876543210') && inbox.find('919876543211'));
  await addFromFiles(house, [{ name: 'leads.csv', bytes: sheet }]);
  await untilModal(house, 'contact_review');
}

const shown = ({ slack }: House) => textOf(slack.modal()?.definition);

/** The id of the block that a row's Edit stands in. */
function detailsOf({ slack }: House, row: number): string {
  const ids = slack.modal()?.definition.blocks.map((block) => block.block_id ?? '') ?? [];
  return ids.find((id) => new RegExp(`^row_${row}_.*details$`).test(id)) ?? '';
}

describe('a review of people who are known', () => {
  it('marks known people, and selects no one who would be renamed', async () => {
    const house = await startHouse();
    await reviewing(house);
    expect(shown(house)).toContain(
      `Known: added by <@${grace.id}> as “Jane Doe” just now. Adding updates it.`,
    );
    expect(shown(house)).toContain('Adding renames “Ravi Kumar” to “John Smith”.');
    expect(shown(house)).toContain('2 ready · 1 renames someone · 2 known');
    expect(shown(house)).toContain('already known under another name and isn’t selected');
    expect(submitLabel(house)).toBe('Add 2 contacts');
  });

  it('adds the selected people and renames no one unasked', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await reviewing(house);
    await slack.submit();
    await slack.until(() => inbox.find('919876543212'));
    expect(inbox.find('919876543210')).toMatchObject({ times: 2 });
    expect(inbox.find('919876543211')).toMatchObject({ name: 'Ravi Kumar', times: 1 });
  });

  it('renames those that were selected with one press', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await reviewing(house);
    await slack.press('review_renames');
    await slack.until(() => submitLabel(house) === 'Add 3 contacts');
    expect(shown(house)).not.toContain('isn’t selected');
    await slack.submit();
    await slack.until(() => inbox.find('919876543211')?.name === 'John Smith');
    expect(inbox.find('919876543211')).toMatchObject({ times: 2 });
  });

  it('shows the known ones alone', async () => {
    const house = await startHouse();
    const { slack } = house;
    await reviewing(house);
    await slack.type('review_show', 'Known (2)');
    await slack.until(() => !shown(house).includes('Nina Patel'));
    expect(shown(house)).toContain('Jane Doe');
  });

  it('says in the form of a row what its new name does', async () => {
    const house = await startHouse();
    const { slack } = house;
    await reviewing(house);
    await slack.press('review_edit');
    await untilModal(house, 'contact_form');
    expect(shown(house)).toContain('as “Jane Doe”');
    await slack.type('name', 'Tom Lee');
    await slack.until(() => shown(house).includes('Saving renames “Jane Doe” to “Tom Lee”.'));
    await slack.submit();
    await untilModal(house, 'contact_review');
    await slack.until(() => shown(house).includes('Adding renames “Jane Doe” to “Tom Lee”.'));
    expect(submitLabel(house)).toBe('Add 1 contact');
  });

  it('shows the page again instead of renaming someone who was added while it was open', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await reviewing(house);
    await slack.command({ text: 'Tom Lee +91 98765 43212', userId: grace.id });
    await slack.until(() => inbox.find('919876543212'));
    expect((await slack.submit()).closed).toBe(false);
    expect(shown(house)).toContain('Adding renames “Tom Lee” to “Nina Patel”.');
    expect(submitLabel(house)).toBe('Add 1 contact');
    await slack.submit();
    await slack.until(() => inbox.find('919876543210')?.times === 2, 10_000);
    expect(inbox.find('919876543212')).toMatchObject({ name: 'Tom Lee', times: 1 });
  });

  it('shows on reopening who was added by others meanwhile', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await reviewing(house);
    await slack.close();
    await slack.command({ text: 'Tom Lee +91 98765 43212', userId: grace.id });
    await slack.until(() => inbox.find('919876543212'));
    await slack.until(() => slack.ephemerals().at(-1)?.text.includes('leads.csv'));
    await slack.press('open_review');
    await untilModal(house, 'contact_review');
    await slack.until(() => shown(house).includes('Adding renames “Tom Lee” to “Nina Patel”.'));
    expect(submitLabel(house)).toBe('Add 1 contact');
  });

  it('asks again for a row that was selected by hand before its number became a known one', async () => {
    const house = await startHouse();
    const { slack } = house;
    await reviewing(house);
    await slack.type('row_2', []);
    await slack.until(() => submitLabel(house) === 'Add 1 contact');
    await slack.type('row_2', ['2']);
    await slack.until(() => submitLabel(house) === 'Add 2 contacts');
    await slack.press({ block: detailsOf(house, 2), action: 'review_edit' });
    await untilModal(house, 'contact_form');
    await slack.type('phone', '+91 98765 43211');
    await slack.type('name', 'Nina Patel');
    await slack.submit();
    await untilModal(house, 'contact_review');
    await slack.until(() => shown(house).includes('Adding renames “Ravi Kumar” to “Nina Patel”.'));
    expect(submitLabel(house)).toBe('Add 1 contact');
  });

  it('goes by the inbox that is chosen', async () => {
    const house = await startHouse({
      IMPORT_DESTINATIONS: 'north,south',
      IMPORT_NORTH_TOKEN: 'one',
      IMPORT_SOUTH_TOKEN: 'two',
    });
    const { slack } = house;
    await slack.command({ text: 'Ravi Kumar +91 98765 43211', userId: grace.id });
    await slack.until(() => slack.ephemerals(grace.id).at(-1));
    await addFromFiles(house, [{ name: 'leads.csv', bytes: sheet }]);
    await untilModal(house, 'contact_review');
    expect(submitLabel(house)).toBe('Add 2 contacts');
    await slack.type('destination', 'south');
    await slack.until(() => submitLabel(house) === 'Add 3 contacts');
    expect(shown(house)).not.toContain('Known:');
  });
});

import { describe, expect, it } from 'vitest';
import { startHouse, textOf } from '../support/house.ts';
import { addFromFiles, aSheet, submitLabel, untilModal } from '../support/review-acts.ts';

describe('a choice that the app changes', () => {
  it('adds the person who is no duplicate any more once the other number was corrected', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = 'Name,Phone\nJane Doe,+919876543210\nBob Ray,+919876543210\nCleo May,+919876543212\n';
    await addFromFiles(house, [{ name: 'team.csv', bytes }]);
    await untilModal(house, 'contact_review');
    expect(submitLabel(house)).toBe('Add 2 contacts');
    await slack.press('review_edit');
    await untilModal(house, 'contact_form');
    await slack.type('phone', '+919876543219');
    await slack.submit();
    await slack.until(() => submitLabel(house) === 'Add 3 contacts');
    await slack.submit();
    expect(await slack.until(() => inbox.contacts().length === 3)).toBe(true);
  });

  it('adds everyone whom a change of country makes ready', async () => {
    const house = await startHouse({ DEFAULT_COUNTRY: 'US' });
    const { slack, inbox } = house;
    const bytes =
      'Name,Phone\nJane Doe,9876543210\nBob Ray,9198765432\nCleo May,+919876543212\nDan Fox,9876543210\n';
    await addFromFiles(house, [{ name: 'team.csv', bytes }]);
    await untilModal(house, 'contact_review');
    await slack.type('country', 'India');
    await slack.until(
      () =>
        textOf(slack.modal()?.definition).includes('+91 9876543210') ||
        submitLabel(house) === 'Add 3 contacts',
    );
    await slack.submit();
    expect(await slack.until(() => inbox.contacts().length === 3)).toBe(true);
  });

  it('shows the tags as they are kept, not as they were written', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = 'Name,Phone\nJane Doe,+919876543210\nBob Ray,+919876543211\n';
    await addFromFiles(house, [{ name: 'team.csv', bytes }]);
    await untilModal(house, 'contact_review');
    await slack.type('tags', ['VIP', 'vip', 'fair']);
    await slack.until(() => /fair/.test(JSON.stringify(slack.modal()?.definition.blocks)));
    await slack.submit();
    await slack.until(() => inbox.contacts().length === 2);
    expect(inbox.contacts().map(({ tags }) => tags)).toEqual([
      ['VIP', 'fair'],
      ['VIP', 'fair'],
    ]);
  });

  it('draws every tick of several that follow each other at once', async () => {
    const house = await startHouse();
    const { slack } = house;
    await addFromFiles(house, [{ name: 'team.csv', bytes: aSheet(5) }]);
    await untilModal(house, 'contact_review');
    await Promise.all(['row_0', 'row_1', 'row_2'].map((row) => slack.type(row, [])));
    expect(await slack.until(() => submitLabel(house) === 'Add 2 contacts')).toBe(true);
  });
});

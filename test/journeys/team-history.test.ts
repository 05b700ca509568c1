import { describe, expect, it } from 'vitest';
import { ada, grace } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

async function openHome({ slack }: House, userId: string) {
  await slack.openHome({ userId });
  const home = await slack.until(() => slack.home(userId));
  if (!home) throw new Error('no Home');
  return home;
}

describe('who added whom', () => {
  it('shows admins the team’s history by day and person', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: 'Jane Doe +91 98765 43210', userId: grace.id });
    await slack.command({ text: 'Ravi Kumar +91 98765 43211', userId: grace.id });
    await slack.command({ text: 'Nina Patel +91 98765 43212' });
    await slack.until(() => inbox.contacts().length === 3);
    await openHome(house, ada.id);
    await slack.press('team_history');
    const modal = await slack.until(() => slack.modal());
    const text = textOf(modal?.definition);
    expect(text).toContain('Who added whom');
    expect(text).toContain(`<@${grace.id}>: 2 contacts (`);
    expect(text).toContain('Ravi Kumar, Jane Doe');
    expect(text).toContain(`<@${ada.id}>: 1 contact (`);
    expect(text).not.toContain('43210');
  });

  it('offers the history to no one else, and refuses a forged press', async () => {
    const house = await startHouse();
    const { slack } = house;
    const home = await openHome(house, grace.id);
    expect(JSON.stringify(home.definition)).not.toContain('team_history');
    const ofAda = await openHome(house, ada.id);
    await slack.press('team_history', { in: ofAda, userId: grace.id });
    const answer = await slack.until(() => slack.modal(grace.id));
    expect(textOf(answer?.definition)).toContain('Only admins of this workspace can see who added whom.');
  });
});

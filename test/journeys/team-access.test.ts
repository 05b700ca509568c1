import { describe, expect, it } from 'vitest';
import { ada, grace, leads, sales } from '../../src/sandbox/slack/people.ts';
import { startHouse } from '../support/house.ts';
import { decide } from '../support/team-settings.ts';

const jane = 'Jane Doe +91 98765 43210';

describe('who may add, as a team’s settings say', () => {
  it('admits only the named people in the named channels', async () => {
    const house = await startHouse();
    await decide(house, `access: { users: [${grace.id}], channels: [${leads}] }`);
    await house.restart();
    const { slack, inbox } = house;
    const refused = await slack.command({ text: jane, userId: ada.id, channelId: sales });
    expect(refused.text).toContain('You don’t have permission');
    expect((await slack.command({ text: jane, userId: grace.id, channelId: sales })).text).toContain(
      'from this channel',
    );
    expect((await slack.command({ text: jane, userId: grace.id, channelId: leads })).text).toBe('');
    await slack.until(() => inbox.contacts().length > 0);
    expect(inbox.contacts()).toHaveLength(1);
  });
});

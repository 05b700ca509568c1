import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { readConfig } from '../../src/config.ts';
import { openOutbox } from '../../src/open-outbox.ts';
import { ada, grace, leads, sales, team } from '../../src/sandbox/slack/people.ts';
import { blankSettings, type TeamSettings } from '../../src/users/team-settings.ts';
import { startHouse, type House } from '../support/house.ts';

const jane = 'Jane Doe +91 98765 43210';

/** As the command line does beside the running app. */
async function decide(house: House, access: Partial<TeamSettings['access']>): Promise<void> {
  await house.stopApp();
  const reading = readConfig({
    SLACK_BOT_TOKEN: house.slack.botToken,
    SLACK_SIGNING_SECRET: house.slack.signingSecret,
    IMPORT_API_TOKEN: house.inbox.token,
    DATA_DIR: house.dataDir,
  });
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  const store = await openOutbox(reading.config, { now: Date.now, log: createLog('silent') });
  const settings = { ...blankSettings, access: { ...blankSettings.access, ...access } };
  await store.teamSettings.save({ teamId: team.id, by: 'cli', basedOn: 0 }, settings);
  await store.close();
  await house.restart();
}

describe('who may add, as a team’s settings say', () => {
  it('admits the people they name, in the channels they name, and nobody else', async () => {
    const house = await startHouse();
    await decide(house, { users: [grace.id], channels: [leads] });
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

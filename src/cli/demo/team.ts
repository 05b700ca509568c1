import type { Config } from '../../config.ts';
import { createLog } from '../../log.ts';
import { openOutbox } from '../../open-outbox.ts';
import { leads, team } from '../../sandbox/slack/people.ts';
import { readTeamSettings } from '../../users/read-team-settings.ts';

/** What the team of the demo decided: fields of its own, and what is added in #leads comes from a fair. */
const decided = {
  fields: [
    { key: 'source', label: 'Source', type: 'select', options: ['Fair', 'Website', 'Referral'] },
    { key: 'call_on', label: 'Call back on', type: 'date' },
  ],
  channels: { [leads]: { tags: ['fair'], fields: { source: 'Fair' } } },
};

/** Puts the settings of the demo's team into a store that the app has not opened yet. */
export async function decideForDemo(config: Config): Promise<void> {
  const reading = readTeamSettings(decided);
  if (!reading.ok) throw new Error('The settings of the demo have faults.');
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  await store.teamSettings.save({ teamId: team.id, by: 'cli', basedOn: 0 }, reading.settings);
  await store.close();
}

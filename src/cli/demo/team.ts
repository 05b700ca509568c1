import type { Config } from '../../config.ts';
import { createLog } from '../../log.ts';
import { openOutbox } from '../../open-outbox.ts';
import { leads, team } from '../../sandbox/slack/people.ts';
import { readTeamSettings } from '../../users/read-team-settings.ts';

/** The settings of the demo's team: its own fields, and a source for what is added in #leads. */
const decided = {
  fields: [
    { key: 'source', label: 'Source', type: 'select', options: ['Fair', 'Website', 'Referral'] },
    { key: 'call_on', label: 'Call back on', type: 'date' },
  ],
  channels: { [leads]: { tags: ['fair'], fields: { source: 'Fair' } } },
};

/** Stores the demo team's settings before the app opens the store. */
export async function decideForDemo(config: Config): Promise<void> {
  const reading = readTeamSettings(decided);
  if (!reading.ok) throw new Error('The settings of the demo have faults.');
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  await store.teamSettings.save({ teamId: team.id, by: 'cli', basedOn: 0 }, reading.settings);
  await store.close();
}

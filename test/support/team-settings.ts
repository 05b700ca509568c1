import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openOutbox, type OpenOutbox } from '../../src/open-outbox.ts';
import { team } from '../../src/sandbox/slack/people.ts';
import { readTeamSettings } from '../../src/users/read-team-settings.ts';
import type { House } from './house.ts';

/** Works on the settings of a house's workspace beside its running app, as the command line does. */
export async function besideTheApp<Result>(
  house: House,
  work: (store: OpenOutbox['teamSettings']) => Promise<Result>,
): Promise<Result> {
  const reading = readConfig({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'x',
    IMPORT_API_TOKEN: 'x',
    DATA_DIR: house.dataDir,
  });
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  const store = await openOutbox(reading.config, { now: Date.now, log: createLog('silent') });
  try {
    return await work(store.teamSettings);
  } finally {
    await store.close();
  }
}

/** Replaces the settings by those of a text in YAML. */
export async function decide(house: House, yaml: string): Promise<void> {
  const reading = readTeamSettings(parse(yaml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  await besideTheApp(house, async (store) => {
    const { version } = await store.readStored(team.id);
    await store.save({ teamId: team.id, basedOn: version, by: 'cli' }, reading.settings);
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { decideForDemo } from './team.ts';
import { createInbox } from '../../sandbox/inbox/inbox.ts';
import type { Inbox } from '../../sandbox/inbox/inbox.ts';
import { createSlackWorkspace } from '../../sandbox/slack/slack-workspace.ts';
import { addContactFunction } from '../../slack/payload/workflow-function.ts';
import { usualWaits } from '../../timing/waits.ts';
import type { SlackWorkspace } from '../../sandbox/slack/slack-workspace.ts';

export type Stage = {
  readonly slack: SlackWorkspace;
  readonly inbox: Inbox;
  readonly stop: () => Promise<void>;
};

export const stopWithinMs = 3000;
/** Somebody who tries out an outage shouldn't have to wait long for its end. */
export const impatient = { ...usualWaits, inbox: { baseMs: 500, capMs: 4000, holdMs: 3000 } };

/**
 * The real app between a Slack workspace and an Import API, all on this machine.
 * Stopping it deletes its data.
 */
export async function startStage(settings: {
  readonly logLevel: string;
  /** Whether the workspace has its own fields and a channel rule. */
  readonly hasTeam: boolean;
}): Promise<Stage> {
  const slack = await createSlackWorkspace({
    retryDelaysMs: [0, 60_000, 300_000],
    functions: [addContactFunction],
  });
  const inbox = await createInbox();
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-demo-'));
  const reading = readConfig({
    SLACK_API_URL: slack.apiUrl,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_BOT_TOKEN: slack.botToken,
    IMPORT_API_URL: inbox.url,
    IMPORT_API_TOKEN: inbox.token,
    IMPORT_PLATFORM: 'tropitech',
    DEFAULT_COUNTRY: 'IN',
    ALLOW_WORKFLOWS: 'true',
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: settings.logLevel,
  });
  if (!reading.ok) throw new Error(`The demo does not fit the configuration: ${reading.faults.join('; ')}`);
  if (settings.hasTeam) await decideForDemo(reading.config);
  const app = await startApp(reading.config, createLog(reading.config.logLevel), impatient);
  slack.connect(`http://127.0.0.1:${app.port}/slack/events`);
  return {
    slack,
    inbox,
    stop: async () => {
      await app.stop(stopWithinMs);
      await Promise.all([slack.stop(), inbox.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

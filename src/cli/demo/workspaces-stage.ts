import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import type { Environment } from '../../config-destinations.ts';
import { createLog } from '../../log.ts';
import { createInbox } from '../../sandbox/inbox/inbox.ts';
import { fillOtherWorkspace, fillWorkspace } from '../../sandbox/ready-made.ts';
import { globex } from '../../sandbox/slack/globex.ts';
import { acme } from '../../sandbox/slack/people.ts';
import { createSlackPlatform } from '../../sandbox/slack/platform.ts';
import type { Room, Stage } from '../../sandbox/stage.ts';
import { groupScope, scopes } from '../../slack/api/scopes.ts';
import { runTeams } from '../teams.ts';
import { findFreePort, isPortTaken } from './free-port.ts';
import { impatient, stopWithinMs } from './stage.ts';

export type WorkspacesStage = Pick<Stage, 'rooms' | 'installing'> & {
  readonly showAt: (page: URL) => void;
  readonly stop: () => Promise<void>;
};

type Settings = { readonly logLevel: string };

const client = { clientId: '1.2', clientSecret: 'demo-client-secret' };
const lookEveryMs = 1500;

/** The real app for every workspace that installs it, two of them, and an inbox for each, all on this machine. */
export async function startWorkspacesStage(settings: Settings): Promise<WorkspacesStage> {
  for (let tries = 3; ; tries -= 1) {
    try {
      return await startAt(await findFreePort(), settings);
    } catch (error) {
      // Somebody else may have taken the port since it was found free.
      if (tries === 1 || !isPortTaken(error)) throw error;
    }
  }
}

async function startAt(port: number, settings: Settings): Promise<WorkspacesStage> {
  const publicUrl = new URL(`http://127.0.0.1:${port}/`);
  const slack = await createSlackPlatform({
    profiles: [acme(), globex()],
    registration: {
      ...client,
      redirectUris: [new URL('slack/oauth_redirect', publicUrl).href],
      scopes: scopes.map(({ name }) => name),
      optionalScopes: [groupScope],
    },
    retryDelaysMs: [0, 60_000, 300_000],
  });
  const rooms: Room[] = [];
  for (const workspace of slack.workspaces.values()) {
    const token = `${workspace.world.team.domain}-inbox-token`;
    const inbox = await createInbox({ token });
    rooms.push({ slack: workspace, inbox, key: { host: new URL(inbox.origin).host, token } });
  }
  fillWorkspace(slack.workspace(acme().team.id));
  fillOtherWorkspace(slack.workspace(globex().team.id));
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-demo-'));
  const env = environmentOf({ publicUrl, rooms, folder, logLevel: settings.logLevel, ...slack });
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(`The demo does not fit the configuration: ${reading.faults.join('; ')}`);
  const stopAround = async () => {
    await Promise.all([slack.stop(), ...rooms.map(({ inbox }) => inbox.stop())]);
    rmSync(folder, { recursive: true, force: true });
  };
  const log = createLog(reading.config.logLevel);
  const app = await startApp(reading.config, log, impatient).catch(async (error: unknown) => {
    await stopAround();
    throw error;
  });
  slack.connect(`http://127.0.0.1:${app.port}/slack/events`);
  const listing = followTeams(env, () => rooms.forEach((room) => room.slack.world.changed()));
  return {
    rooms,
    installing: {
      page: new URL('slack/install', publicUrl),
      manage: (teamId) => new URL(`/apps?team=${teamId}`, slack.origin),
      teams: listing.text,
    },
    showAt: (page) => slack.showAt((teamId) => new URL(`?team=${teamId}`, page)),
    stop: async () => {
      await listing.stop();
      await app.stop(stopWithinMs);
      await stopAround();
    },
  };
}

function environmentOf(given: {
  readonly publicUrl: URL;
  readonly rooms: readonly Room[];
  readonly folder: string;
  readonly logLevel: string;
  readonly apiUrl: string;
  readonly signingSecret: string;
}): Environment {
  return {
    SLACK_API_URL: given.apiUrl,
    SLACK_SIGNING_SECRET: given.signingSecret,
    SLACK_CLIENT_ID: client.clientId,
    SLACK_CLIENT_SECRET: client.clientSecret,
    PUBLIC_URL: given.publicUrl.href,
    DATA_KEY: Buffer.alloc(32, 1).toString('base64'),
    IMPORT_HOSTS: given.rooms.map(({ inbox }) => new URL(inbox.origin).host).join(','),
    DEFAULT_COUNTRY: 'IN',
    DATA_DIR: given.folder,
    HOST: '127.0.0.1',
    PORT: given.publicUrl.port,
    LOG_LEVEL: given.logLevel,
  };
}

/** Keeps what `addcontact teams` prints; `changed` hears when that is something else. */
function followTeams(env: Environment, changed: () => void) {
  let text = '';
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  const look = async () => {
    let said = '';
    const out = { write: (part: string) => Boolean((said += part)) };
    await runTeams([], env, { stdin: process.stdin, stdout: out, stderr: out });
    if (said !== text) {
      text = said;
      changed();
    }
    const again = () => {
      looking = look();
    };
    if (!stopped) timer = setTimeout(again, lookEveryMs);
  };
  let looking = look();
  return {
    text: () => text,
    stop: async (): Promise<void> => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await looking;
    },
  };
}

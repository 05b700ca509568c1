import { readConfig, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createSender } from '../import-api/sender.ts';
import { createLog } from '../log.ts';
import { createSlackFetch } from '../slack/api/fetch.ts';
import { checkDestination } from './doctor/destination.ts';
import { checkSlack } from './doctor/slack.ts';
import { checkStore } from './doctor/store.ts';
import { checkWorkspaceInboxes } from './doctor/workspace-inboxes.ts';
import { checksOf, checksToJson, describeChecks, hasFault, type Check } from './doctor/check.ts';
import { exits, readArguments, type Io } from './command.ts';
import { readVersion } from '../version.ts';

const usage = `addcontact doctor [--json]

Checks the settings, Slack's tokens and scopes, the store and every inbox, and says what to do. It imports nothing, posts
nothing and shows no secret. --json prints the same for programs.

Exit status: 0 everything works, 1 something doesn't, 2 wrong usage.
`;

/** Checks a configuration end to end. Exit status: 0 without a fault, 1 with one, 2 for wrong usage. */
export async function runDoctor(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const options = { json: { type: 'boolean', default: false } } as const;
  const read = readArguments(args, { name: 'doctor', usage, options }, io);
  if (typeof read === 'number') return read;
  const checks = [...checkVersions(), ...(await checkSettings(env))];
  io.stdout.write(read.values.json ? checksToJson(checks) : describeChecks(checks));
  return hasFault(checks) ? exits.failed : exits.done;
}

function checkVersions(): Check[] {
  const { ok, fault } = checksOf('Versions');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  const versions = `addcontact ${readVersion()} on Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  return [isSupported ? ok(versions) : fault(versions, 'Use Node 24, or at least 22.12 or 20.19.')];
}

async function checkSettings(env: Environment): Promise<Check[]> {
  const { ok, fault } = checksOf('Settings');
  const reading = readConfig(env);
  if (!reading.ok) {
    return reading.faults.map((it) =>
      fault(it, 'Set it in the environment or in .env; .env.example explains each.'),
    );
  }
  return [ok('Every setting is readable'), ...(await checkParts(reading.config))];
}

async function checkParts(config: Config): Promise<Check[]> {
  const now = Date.now;
  const log = createLog('silent');
  const slackFetch = createSlackFetch(config.proxy);
  const senders = config.destinations.map((destination) => ({
    destination,
    sender: createSender(destination, { now, proxy: config.proxy }),
  }));
  const checks = await Promise.all([
    checkSlack(config, slackFetch.fetch),
    checkStore(config, log, now),
    config.inboxLimits ? checkWorkspaceInboxes(config, config.inboxLimits, { log, now }) : [],
    ...senders.map(({ destination, sender }) => checkDestination(destination, sender.probe, now())),
  ]);
  await Promise.all([slackFetch.close(0), ...senders.map(({ sender }) => sender.close())]);
  return checks.flat();
}

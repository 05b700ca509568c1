import { readConfigWithoutSlack } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import { findMissingScopes } from '../slack/api/scopes.ts';
import type { ListedInstallation } from '../slack/install/installations.ts';
import { exits, explainSettings, readArguments, type Io } from './command.ts';
import { countOf } from './count.ts';
import { sentenceFor } from './operator-error.ts';

const usage = `addcontact teams

Lists the workspaces and organisations that have installed the app, one a line: id, since when (UTC), name, how many
inboxes it has set up and how many contacts wait. Of one that has taken the app out it says when; everything of it is
erased a day later. Of one that installed the app before it asked for all of today's scopes it says which are missing:
somebody there installs it again.

Exit status: 0 done, 1 it could not be done, 2 wrong usage.
`;

/** Prints where the app is installed. */
export async function runTeams(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'teams', usage, options: {} }, io);
  if (typeof read === 'number') return read;
  const reading = readConfigWithoutSlack(env);
  if (!reading.ok) return explainSettings('list workspaces', reading.faults, io);
  try {
    const store = await openOutbox(reading.config, { now: Date.now, log: createLog('silent') });
    try {
      io.stdout.write(describe(await store.installations.list()));
    } finally {
      await store.close();
    }
    return exits.done;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    io.stderr.write(`addcontact teams: ${sentence}\n`);
    return exits.failed;
  }
}

function describe(installations: readonly ListedInstallation[]): string {
  if (installations.length === 0) return 'No workspace has installed the app yet.\n';
  return installations
    .map(({ id, name, scopes, installedAt, goneAt, inboxes, waiting }) => {
      const left = goneAt === null ? '' : `  left ${minuteOf(goneAt)}`;
      const missing = findMissingScopes(scopes);
      const lacks = missing.length === 0 ? '' : `  lacks ${missing.map((one) => one.name).join(', ')}`;
      return `${id}  ${minuteOf(installedAt)}  ${name}  ${countOf(inboxes, 'inbox', 'inboxes')}  ${waiting} waiting${left}${lacks}\n`;
    })
    .join('');
}

function minuteOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

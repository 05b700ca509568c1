import { readConfig } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createSlackFetch } from '../slack/api/fetch.ts';
import { inspectToken } from '../slack/api/inspect-token.ts';

/** The workspace a command is about, or why it isn't known. */
type Team = { readonly ok: true; readonly teamId: string } | { readonly ok: false; readonly message: string };

const sayWhich = 'Name it with --team T012ABCDEF.';

/** Finds the named workspace, or asks Slack for the one of SLACK_BOT_TOKEN. Never throws. */
export async function findTeam(named: string | undefined, env: Environment): Promise<Team> {
  if (named !== undefined) {
    return /^[TE][A-Z0-9]+$/.test(named)
      ? { ok: true, teamId: named }
      : { ok: false, message: '--team must be a Slack workspace ID, for example T012ABCDEF.' };
  }
  const reading = readConfig({ ...env, SLACK_SIGNING_SECRET: env['SLACK_SIGNING_SECRET'] ?? 'unused' });
  const botToken = env['SLACK_BOT_TOKEN'];
  if (!reading.ok || !botToken)
    return { ok: false, message: `SLACK_BOT_TOKEN says no workspace. ${sayWhich}` };
  const { fetch, close } = createSlackFetch(reading.config.proxy);
  const { apiUrl } = reading.config.slack;
  const answer = await inspectToken({ apiUrl, token: botToken, method: 'auth.test', fetch });
  await close(0);
  if (answer.kind === 'taken' && answer.teamId !== null) return { ok: true, teamId: answer.teamId };
  const why =
    answer.kind === 'refused' ? 'Slack refuses SLACK_BOT_TOKEN.' : 'Slack can’t be asked which workspace.';
  return { ok: false, message: `${why} ${sayWhich}` };
}

import type { Config } from '../../config.ts';
import { exchangeCode, type ExchangeOptions } from '../../slack/install/exchange-code.ts';
import { inspectToken, type TokenInspection } from '../../slack/api/inspect-token.ts';
import { groupScope, scopes } from '../../slack/api/scopes.ts';
import { lacksGroups } from '../../slack/api/user-groups.ts';
import { checksOf, type Check } from './check.ts';

const { ok, warning, fault } = checksOf('Slack');

/** What to do when Slack refuses the app-level token. */
export const appTokenAdvice =
  'Generate one with the scope connections:write under “Basic Information” → “App-Level Tokens”, and turn Socket Mode on.';

/** Checks the tokens with Slack, and the bot's scopes. Changes nothing in the workspace. */
export async function checkSlack(
  { slack, access, publicUrl }: Config,
  fetch: typeof globalThis.fetch,
): Promise<Check[]> {
  const { apiUrl, transport } = slack;
  if (slack.access.kind === 'install') {
    const redirectUri = publicUrl ? new URL('slack/oauth_redirect', publicUrl).href : '';
    return [await checkClient({ ...slack.access, apiUrl, redirectUri, fetch })];
  }
  const { botToken } = slack.access;
  const namesGroups = access.userGroups.length > 0;
  const [bot, app, groups] = await Promise.all([
    inspectToken({ apiUrl, token: botToken, method: 'auth.test', fetch }),
    transport.kind === 'socket'
      ? inspectToken({ apiUrl, token: transport.appToken, method: 'apps.connections.open', fetch })
      : null,
    namesGroups ? inspectToken({ apiUrl, token: botToken, method: 'usergroups.list', fetch }) : null,
  ]);
  return [
    describeBot(bot, apiUrl),
    ...(bot.kind === 'taken' ? checkScopes(bot.scopes, namesGroups) : []),
    ...describeGroups(groups),
    describeTransport(app, apiUrl),
  ];
}

/** Offers a code that no one was given: Slack looks at the id and the secret before it. */
async function checkClient(app: ExchangeOptions): Promise<Check> {
  const exchange = await exchangeCode(app, 'doctor');
  switch (exchange.kind) {
    case 'refused':
      return fault(
        `Slack rejects SLACK_CLIENT_ID or SLACK_CLIENT_SECRET (${exchange.error})`,
        'Copy both again from “Basic Information” → “App Credentials”.',
      );
    case 'unreachable':
      return unreachable(app.apiUrl);
    case 'spent':
    case 'installed':
      return ok('Each workspace installs the app itself, under PUBLIC_URL/slack/install');
  }
}

function describeBot(bot: TokenInspection, apiUrl: URL): Check {
  switch (bot.kind) {
    case 'taken':
      return ok(`SLACK_BOT_TOKEN is ${bot.bot ?? 'the bot'} in ${bot.team ?? 'its workspace'}`);
    case 'refused':
      return fault(
        `Slack rejects SLACK_BOT_TOKEN (${bot.error})`,
        'Copy the Bot User OAuth Token from “OAuth & Permissions”; reinstall the app if it was removed.',
      );
    case 'unreachable':
      return unreachable(apiUrl);
  }
}

function describeTransport(app: TokenInspection | null, apiUrl: URL): Check {
  if (app === null) return ok('SLACK_SIGNING_SECRET is set (only a real request from Slack can confirm it)');
  switch (app.kind) {
    case 'taken':
      return ok('SLACK_APP_TOKEN opens a socket');
    case 'refused':
      return fault(`Slack rejects SLACK_APP_TOKEN (${app.error})`, appTokenAdvice);
    case 'unreachable':
      return unreachable(apiUrl);
  }
}

/** On a plan without user groups no membership can be checked, so nobody could add anything. */
function describeGroups(groups: TokenInspection | null): Check[] {
  if (groups?.kind !== 'refused' || !lacksGroups(groups.error)) return [];
  return [
    fault(
      'This workspace’s plan has no user groups, so ALLOWED_USER_GROUPS lets nobody add contacts',
      'Take ALLOWED_USER_GROUPS out and name people in ALLOWED_USERS.',
    ),
  ];
}

function unreachable(apiUrl: URL): Check {
  return fault(
    `Slack does not answer at ${apiUrl.host}`,
    'Check the network of this machine, HTTPS_PROXY and SLACK_API_URL.',
  );
}

function checkScopes(granted: readonly string[], namesGroups: boolean): Check[] {
  if (granted.length === 0) {
    return [
      warning('Slack does not say what the token may do', 'Compare “OAuth & Permissions” with manifest.yml.'),
    ];
  }
  const wanted = scopes.filter(({ name }) => name !== groupScope || namesGroups);
  const missing = wanted.filter(({ name }) => !granted.includes(name));
  if (missing.length === 0) return [ok(`All ${wanted.length} scopes it needs are granted`)];
  return missing.map(({ name, reason }) =>
    fault(
      `The scope ${name} is missing (${reason})`,
      'Add it under “OAuth & Permissions”, or paste manifest.yml again, and reinstall the app.',
    ),
  );
}

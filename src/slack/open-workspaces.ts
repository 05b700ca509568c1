import { createSlackConnection, type SlackConnection } from './api/connection.ts';
import type { createSlackApp } from './api/app.ts';
import type { SlackFetch } from './api/fetch.ts';
import { inspectToken } from './api/inspect-token.ts';
import { createOneWorkspace, type Workspaces } from './api/workspaces.ts';
import type { SlackDependencies, Services } from './dependencies.ts';
import type { InboxPage } from './inbox-page/page.ts';
import { createGoodbye, type Goodbye } from './install/goodbye.ts';
import { createInstallPage } from './install/install-page.ts';
import { createInstalledWorkspaces } from './install/installed-workspaces.ts';

/** The configured workspace, or all that installed the app. */
export function openWorkspaces(
  { config, installations, after, log }: SlackDependencies,
  createClient: ReturnType<typeof createSlackApp>['createClient'],
): { readonly connection: SlackConnection | null; readonly workspaces: Workspaces } {
  const { access } = config.slack;
  if (access.kind === 'install')
    return { connection: null, workspaces: createInstalledWorkspaces({ installations, createClient }) };
  const { botToken } = access;
  const client = createClient(botToken, null);
  const connection = createSlackConnection({ client, after, log });
  const { home, asked } = connection;
  return {
    connection,
    workspaces: createOneWorkspace({
      key: 'one',
      client,
      botToken,
      scopes: null,
      installedBy: null,
      home,
      asked,
    }),
  };
}

/** How installations end. Null when the token is configured. */
export function openGoodbye(
  { config, installations, after, log }: SlackDependencies,
  fetch: SlackFetch['fetch'],
): Goodbye | null {
  const { access, apiUrl } = config.slack;
  if (access.kind === 'token') return null;
  return createGoodbye({
    installations,
    inspect: (token) => inspectToken({ apiUrl, token, method: 'auth.test', fetch }),
    after,
    log,
  });
}

/** The installation pages. None when the token is configured. */
export function createInstallPages(
  { config, installations, installStates: states, workspaceInboxes, log }: SlackDependencies,
  fetch: SlackFetch['fetch'],
  { speak }: Pick<Services, 'speak'>,
): readonly InboxPage[] {
  const { publicUrl, slack } = config;
  if (slack.access.kind === 'token' || !publicUrl) return [];
  const { clientId, clientSecret } = slack.access;
  const app = { clientId, clientSecret, apiUrl: slack.apiUrl, publicUrl };
  const keep: typeof installations.keep = async (installation) => {
    const kept = await installations.keep(installation);
    // After a new installation the Home shows the earlier inboxes at once.
    await workspaceInboxes?.inboxes.refresh();
    return kept;
  };
  return [createInstallPage({ ...app, states, installations: { keep }, speak, fetch, log })];
}

import { acme } from './people.ts';
import { createSlackPlatform, type PlatformSettings } from './platform.ts';

export type WorkspaceSettings = Omit<PlatformSettings, 'profiles' | 'registration'> & {
  readonly botToken?: string;
  readonly scopes?: readonly string[];
};
export type SlackWorkspace = Awaited<ReturnType<typeof createSlackWorkspace>>;

const usualScopes = [
  'commands',
  'chat:write',
  'im:write',
  'files:read',
  'files:write',
  'users:read',
  'usergroups:read',
];

/**
 * Starts Slack with one workspace in which the app is installed. `connect` it to the app, and `stop` it at
 * the end.
 *
 *     const slack = await createSlackWorkspace();
 *     // start the app with slack.apiUrl, slack.signingSecret, slack.botToken, then:
 *     slack.connect('http://127.0.0.1:3000/slack/events');
 *     await slack.command({ text: 'Jane Doe +91 98765 43210' });
 *     const card = await slack.until(() => slack.ephemerals().at(-1));
 */
export async function createSlackWorkspace(settings: WorkspaceSettings = {}) {
  const { botToken = 'xoxb-sandbox-token', scopes = usualScopes } = settings;
  const profile = acme();
  const platform = await createSlackPlatform({ ...settings, profiles: [profile] });
  platform.install(profile.team.id, scopes, botToken);
  return { ...platform, ...platform.workspace(profile.team.id), botToken };
}

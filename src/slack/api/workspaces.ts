import type { webApi } from '@slack/bolt';
import type { HomeWorkspace } from '../../users/permissions.ts';

/** An installation of the app: with what it speaks there, and where that is. */
export type Workspace = {
  /** Another one after each installation. */
  readonly key: string;
  readonly client: webApi.WebClient;
  readonly botToken: string;
  /** Null while it is not known. */
  readonly home: () => HomeWorkspace | null;
  /** Resolves when Slack has answered for the first time where that is. */
  readonly asked: () => Promise<void>;
};

/** Where the app is installed. Memory and the store are asked, never Slack. */
export type Workspaces = {
  /** The installation that these workspaces and organisations belong to, the nearest first; null when there is none. */
  readonly find: (places: readonly string[]) => Promise<Workspace | null>;
};

/** The client of a workspace. Throws NotInstalledError where the app is not installed. */
export type ClientOf = (teamId: string) => Promise<webApi.WebClient>;

/** Reads like Slack's own answer to a token that is no more: it passes with the next installation. */
class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
  readonly data = { error: 'account_inactive' };
}

/** The installation of a workspace. Throws NotInstalledError where there is none. */
export async function requireWorkspace(workspaces: Workspaces, teamId: string): Promise<Workspace> {
  const workspace = await workspaces.find([teamId]);
  if (!workspace) throw new NotInstalledError('the app is not installed in this workspace');
  return workspace;
}

/** The one workspace that the configuration names a token of, whatever a request names. */
export function createOneWorkspace(workspace: Workspace): Workspaces {
  return { find: async () => workspace };
}

/** Whether the app is installed elsewhere than in any of these workspaces and organisations, as far as that is known. */
export async function isForeign(workspaces: Workspaces, places: readonly string[]): Promise<boolean> {
  const workspace = await workspaces.find(places);
  if (!workspace) return true;
  const home = workspace.home();
  return home !== null && !places.some((place) => place === home.teamId || place === home.enterpriseId);
}

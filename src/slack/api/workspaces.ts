import type { webApi } from '@slack/bolt';
import type { HomeWorkspace } from '../../users/permissions.ts';

/** An installation of the app: where it is and its client. */
export type Workspace = {
  /** Changes with every installation. */
  readonly key: string;
  readonly client: webApi.WebClient;
  readonly botToken: string;
  /** What it was granted; null where that is not kept. */
  readonly scopes: readonly string[] | null;
  /** Who installed it, by Slack user id; null where that is not known. */
  readonly installedBy: string | null;
  /** Null until known. */
  readonly home: () => HomeWorkspace | null;
  /** Resolves once Slack has said for the first time where that is. */
  readonly asked: () => Promise<void>;
};

/** Where the app is installed, from memory and the store. Slack is never asked. */
export type Workspaces = {
  /** The installation for these workspaces and organisations, the nearest first, or null. */
  readonly find: (places: readonly string[]) => Promise<Workspace | null>;
};

/** A workspace's client. Throws NotInstalledError where the app is not installed. */
export type ClientOf = (teamId: string) => Promise<webApi.WebClient>;

/** Carries the error code Slack uses for a revoked token, since both end with the next installation. */
class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
  readonly data = { error: 'account_inactive' };
}

/** A workspace's installation. Throws NotInstalledError where there is none. */
export async function requireWorkspace(workspaces: Workspaces, teamId: string): Promise<Workspace> {
  const workspace = await workspaces.find([teamId]);
  if (!workspace) throw new NotInstalledError('the app is not installed in this workspace');
  return workspace;
}

/** Where a request comes from, as far as the store can say. */
type Origin =
  | { readonly kind: 'installed'; readonly workspace: Workspace }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'not-known'; readonly error: unknown };

/** Looks up where a request comes from. Never throws. */
export async function findOrigin(workspaces: Workspaces, places: readonly string[]): Promise<Origin> {
  try {
    const workspace = await workspaces.find(places);
    return workspace ? { kind: 'installed', workspace } : { kind: 'not-installed' };
  } catch (error) {
    return { kind: 'not-known', error };
  }
}

/** The one workspace of the configured token, whatever a request names. */
export function createOneWorkspace(workspace: Workspace): Workspaces {
  return { find: async () => workspace };
}

/** Whether the app is known to be installed, but in none of these workspaces and organisations. */
export async function isForeign(workspaces: Workspaces, places: readonly string[]): Promise<boolean> {
  const workspace = await workspaces.find(places);
  if (!workspace) return true;
  const home = workspace.home();
  return home !== null && !places.some((place) => place === home.teamId || place === home.enterpriseId);
}

import { LRUCache } from 'lru-cache';
import { accessRules } from '../users/access-rules.ts';
import type { Locales } from '../users/language.ts';
import { createPermissions, type AccessRules, type MayAdd, type Permissions } from '../users/permissions.ts';
import {
  createIsAdmin,
  listNamedAdmins,
  rememberAdmins,
  type IsAdmin,
  type NamedAdminsOf,
} from './api/ask-admin.ts';
import { createAskSlack, createCannotAsk } from './api/ask-slack.ts';
import type { ClientOf, Workspace, Workspaces } from './api/workspaces.ts';
import type { SlackDependencies } from './dependencies.ts';

export type Access = {
  readonly mayAdd: MayAdd;
  readonly locales: Locales;
  readonly isAdmin: IsAdmin;
  /** The same from memory, for drawing. */
  readonly seesSettings: IsAdmin;
  readonly namedAdminsOf: NamedAdminsOf;
};

/** Who may add, and who may change a team's settings. */
export function createAccess(
  { config, teamSettings, now, log }: SlackDependencies,
  { workspaces, clientOf }: { readonly workspaces: Workspaces; readonly clientOf: ClientOf },
): Access {
  const { mayAdd, locales } = createPermissionsOf({
    workspaces,
    async accessOf(teamId) {
      const settings = await teamSettings.readKnown(teamId);
      return settings && accessRules(config.access, settings.access);
    },
    onCannotAsk: createCannotAsk({ now, log }),
    now,
  });
  const namedAdminsOf: NamedAdminsOf = async (teamId) => {
    const [{ settings }, workspace] = await Promise.all([
      teamSettings.readStored(teamId),
      workspaces.find([teamId]),
    ]);
    return listNamedAdmins({
      configured: config.adminUsers,
      installedBy: workspace?.installedBy ?? null,
      chosen: settings.access.admins,
    });
  };
  const isAdmin = createIsAdmin({ clientOf, namedAdminsOf });
  return { mayAdd, locales, isAdmin, seesSettings: rememberAdmins(isAdmin, now), namedAdminsOf };
}

type PermissionOptions = {
  readonly workspaces: Workspaces;
  readonly accessOf: (teamId: string) => Promise<AccessRules | null>;
  readonly onCannotAsk: (error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

const mostKept = 1000;

/** Who may add, decided with each installation's own Slack and its remembered answers. */
function createPermissionsOf(options: PermissionOptions): {
  readonly mayAdd: MayAdd;
  readonly locales: Locales;
} {
  const kept = new LRUCache<string, Permissions>({ max: mostKept });
  const permissionsOf = (workspace: Workspace): Permissions => {
    const before = kept.get(workspace.key);
    if (before) return before;
    const made = createPermissions({
      accessOf: options.accessOf,
      askSlack: createAskSlack(workspace.client, workspace),
      onCannotAsk: options.onCannotAsk,
      home: workspace.home,
      homeAsked: workspace.asked,
      now: options.now,
    });
    kept.set(workspace.key, made);
    return made;
  };
  const localesOf = async (teamId: string) => {
    const workspace = await options.workspaces.find([teamId]).catch(() => null);
    return workspace ? permissionsOf(workspace).locales : null;
  };
  return {
    async mayAdd(asker) {
      const workspace = await options.workspaces.find(asker.places).catch(() => null);
      return workspace ? permissionsOf(workspace).mayAdd(asker) : { ok: false, reason: 'cannot-ask' };
    },
    locales: {
      known: async ({ teamId, userId }) => (await localesOf(teamId))?.known(userId) ?? null,
      ask: async ({ teamId, userId }) => (await (await localesOf(teamId))?.ask(userId)) ?? null,
    },
  };
}

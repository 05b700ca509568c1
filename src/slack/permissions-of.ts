import { LRUCache } from 'lru-cache';
import { createPermissions, type AccessRules, type MayAdd, type Permissions } from '../users/permissions.ts';
import type { Locales } from '../users/language.ts';
import { createAskSlack } from './api/ask-slack.ts';
import type { Workspace, Workspaces } from './api/workspaces.ts';

type Options = {
  readonly workspaces: Workspaces;
  readonly accessOf: (teamId: string) => Promise<AccessRules | null>;
  readonly onCannotAsk: (error: unknown) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

const mostKept = 1000;

/** Who may add, decided with each installation's own Slack and its remembered answers. */
export function createPermissionsOf(options: Options): {
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
